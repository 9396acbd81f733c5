/** Tells which questions are about pay, and whether the company has opened that subject. English for now. */
import type { Finding } from '../../findings/finding.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Person } from '../../schemas/person.ts'
import type { Question } from '../../schemas/question.ts'

type Data = Partial<Pick<Dossier, 'people' | 'interviews' | 'captures' | 'offers' | 'questions'>>

/** Words that mean pay wherever they stand; "benefits of" and "pay attention" mean something else. */
const PAY = new RegExp(
  [
    String.raw`\b(?:salar(?:y|ies)|wages?|remuneration|bonus(?:es)?|perks|pension|stock options)\b`,
    String.raw`\bcompensation\b`,
    String.raw`\b(?:the|my|your|any|other|and|what|which) benefits\b(?! of\b)`,
    String.raw`\bbenefits (?:package|plan)\b`,
    String.raw`\bpay (?:range|band|grade|scale|rise|raise|review|package|me|you)\b`,
    String.raw`\b(?:the|my|your|of|about|base|starting|and) pay\b(?! (?:attention|for|off)\b)`,
    String.raw`\b(?:job|position|role|work|it|this) pays?\b(?! (?:attention|for|off)\b)`,
    String.raw`\bpaid (?:leave|holidays?|vacation|time off|overtime)\b`,
    String.raw`\b(?:vacation|holiday|leave) days\b|\bdays (?:of|off)\b|\bhealth insurance\b|\b401\(?k\b`,
  ].join('|'),
  'i',
)

/** Those who may open the subject for the company. */
const OPENERS: readonly (Person['relation'] | undefined)[] = [
  'hr',
  'recruiter',
  'hiring-manager',
  'future-boss',
]

/**
 * Whether a question is about pay or benefits: by what it says it is about, or by its words.
 *
 * @example isAboutPay({ text: 'What is the salary range?' }) // true
 */
export function isAboutPay({ about, text }: Question): boolean {
  return about === 'pay' || PAY.test(text ?? '')
}

/** Whether HR or the manager has brought up pay, as far as the dossier tells. */
export function isPayRaised({
  people = [],
  interviews = [],
  captures = [],
  offers = [],
}: Data): boolean {
  const opens = new Set(
    people.filter(({ relation }) => OPENERS.includes(relation)).map(({ id }) => id),
  )
  const anyOpens = (ids: readonly string[] | undefined) => ids?.some((id) => opens.has(id)) ?? false
  return (
    offers.length > 0 ||
    interviews.some(
      ({ payRaised, people: met, discussed }) =>
        payRaised ||
        discussed?.some(
          ({ with: whom, topic, said }) =>
            anyOpens(whom?.length ? whom : met) && PAY.test(`${topic ?? ''} ${said ?? ''}`),
        ),
    ) ||
    captures.some(({ by, words }) => by !== undefined && opens.has(by) && PAY.test(words ?? ''))
  )
}

/** A finding for each question about pay that is still to be asked, while nobody has raised it. */
export function payAskedTooEarly(data: Data): Finding[] {
  if (isPayRaised(data)) return []
  return (data.questions ?? []).flatMap((question, index): Finding[] => {
    if (question.asked || !isAboutPay(question)) return []
    return [
      {
        code: 'pay-asked-too-early',
        severity: 'warning',
        message: `The question "${question.text}" is about pay, and neither HR nor the manager has brought that up.`,
        place: { path: `questions[${index}]` },
        hint: 'Keep it until they open the subject. If they have, add `payRaised: true` to that interview.',
      },
    ]
  })
}
