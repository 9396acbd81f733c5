/** Owns how a resume becomes part of a dossier: who the candidate is, and the stories, without a word of our own. */
import type { Finding } from '../../findings/finding.ts'
import type { Accomplishment } from '../../schemas/accomplishment.ts'
import type { Candidate } from '../../schemas/candidate.ts'
import { candidateSchema } from '../../schemas/candidate.ts'
import type { Additions } from '../../walk/additions.ts'
import { decodeText } from '../decode-text.ts'
import { explainIssue } from '../explain-issue.ts'
import { openYaml } from '../open-yaml.ts'
import type { Places } from '../places.ts'
import { leftOut } from './left-out.ts'
import { type Resume, resumeSchema, type ResumeWork } from './resume-schema.ts'
import { storyId } from './story-ids.ts'

/** What a resume brings. */
export interface ImportedResume {
  /** Nothing, if a finding is an error. */
  additions: Additions
  findings: Finding[]
}

/** Takes out what is absent. */
function given<Data extends object>(data: Data): Data {
  const fields = Object.entries(data).filter(([, value]) => value !== undefined)
  return Object.fromEntries(fields) as Data
}

/** The years, as a resume shows them. */
function whenOf({ startDate, endDate }: ResumeWork): string | undefined {
  const [from, to] = [startDate?.slice(0, 4), endDate?.slice(0, 4)]
  if (from !== undefined && to !== undefined) return from === to ? from : `${from} to ${to}`
  return from === undefined ? to : `since ${from}`
}

function storiesOf(work: ResumeWork): Accomplishment[] {
  return (work.highlights ?? []).map((highlight) => {
    const title = highlight.trim().replace(/(?<!\.)\.$/, '')
    return given({
      id: storyId(title),
      title,
      employer: work.name,
      role: work.position,
      when: whenOf(work),
    })
  })
}

/** The job that has begun and not ended. */
const presentJob = ({ work = [] }: Resume): ResumeWork | undefined =>
  work.find(({ startDate, endDate }) => startDate !== undefined && endDate === undefined)

function linksOf({ basics }: Resume): Candidate['links'] {
  const profiles = basics?.profiles ?? []
  const links = [
    ...(basics?.url === undefined ? [] : [{ url: basics.url }]),
    ...profiles.flatMap(({ network, url }) =>
      url === undefined ? [] : [given({ label: network, url })],
    ),
  ]
  return links.length > 0 ? links : undefined
}

function candidateOf(resume: Resume): unknown {
  const { basics } = resume
  if (basics?.name === undefined) return undefined
  const { city, region } = basics.location ?? {}
  const job = presentJob(resume)
  const places = [city, region].filter((part) => part !== undefined)
  return given({
    name: { full: basics.name },
    headline: basics.label,
    email: basics.email,
    phone: basics.phone,
    location: places.length > 0 ? places.join(', ') : undefined,
    links: linksOf(resume),
    currentEmployer: job?.name,
    currentPosition: job?.position,
  })
}

const noResume = (places: Places): Finding => ({
  code: 'wrong-type',
  severity: 'error',
  message: 'The resume should be an object, but it is a list.',
  place: places.of([]),
  hint: 'A JSON Resume begins with its basics: {"basics": {"name": "Dana Whitfield"}}.',
})

/** A candidate needs a name to be added to a dossier that has none. */
const nameMissing = (places: Places): Finding => ({
  code: 'missing-field',
  severity: 'error',
  message: 'The resume does not say whose it is.',
  place: { ...places.of([]), path: 'basics.name' },
  hint: 'Add it under basics: "name": "Dana Whitfield".',
})

/** What the resume says of the candidate, as far as a dossier takes it. */
function soundCandidate(resume: Resume, places: Places, findings: Finding[]) {
  const candidate = candidateOf(resume)
  const parsed = candidateSchema.safeParse(candidate, { jitless: true })
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const explained = explainIssue(issue, candidate, places)
    findings.push({ ...explained, place: places.of(['basics', ...(issue.path as string[])]) })
  }
  return undefined
}

/**
 * Reads a JSON Resume (1.0) as additions to a dossier: the candidate, and each highlight of a job as an accomplishment
 * with its employer, role and years. Situation, task, action and result stay to be told: a resume does not say them.
 *
 * Importing the same resume again adds nothing.
 *
 * @param text the file, as text or as bytes (UTF-8)
 * @param options `file`: its name, for findings
 * @returns what to add, for `addToDossier`, and findings: also what has no place in a dossier; never throws on any text
 * @example
 * const { additions } = importResume(resume)
 * const { text } = addToDossier(dossier, additions)
 */
export function importResume(
  text: string | Uint8Array,
  { file }: { file?: string | undefined } = {},
): ImportedResume {
  const decoded = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : decodeText(text, file)
  if (typeof decoded !== 'string') return { additions: {}, findings: [decoded] }
  const { data, places, findings } = openYaml(decoded, file)
  if (findings.some(({ severity }) => severity === 'error')) return { additions: {}, findings }
  if (Array.isArray(data)) return { additions: {}, findings: [...findings, noResume(places)] }
  const parsed = resumeSchema.safeParse(data ?? {}, { jitless: true })
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue): Finding => {
      const finding = explainIssue(issue, data, places)
      return { ...finding, message: finding.message.replace(/^The dossier/, 'The resume') }
    })
    return { additions: {}, findings: [...findings, ...problems] }
  }
  const resume = parsed.data
  if (resume.basics?.name === undefined) {
    return { additions: {}, findings: [...findings, nameMissing(places)] }
  }
  const candidate = soundCandidate(resume, places, findings)
  if (!candidate) return { additions: {}, findings }
  const accomplishments = distinct((resume.work ?? []).flatMap(storiesOf))
  const additions = { candidate, ...(accomplishments.length > 0 && { accomplishments }) }
  return { additions, findings: [...findings, ...leftOut(resumeSchema, data, places)] }
}

/** Two jobs may tell of the same in the same words. */
const distinct = (stories: readonly Accomplishment[]): Accomplishment[] => [
  ...new Map(stories.map((story) => [story.id, story])).values(),
]
