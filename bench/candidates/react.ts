/** React: elements, rendered to static markup. */
import { createElement as h, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Candidate } from '../candidate.ts'
import type { Context, Story } from '../letter-data.ts'
import * as w from '../words.ts'

function lines(texts: readonly unknown[]): ReactNode {
  const present = texts.filter(Boolean) as string[]
  return h(
    'p',
    null,
    present.map((text, index) => h(Fragment, { key: index }, index > 0 && h('br'), text)),
  )
}

const work = ({ similar, employer, result, title }: Story): string =>
  similar
    ? `: ${employer ? `at ${employer}, ` : ''}${w.sentence(similar)}`
    : result
      ? `${employer ? ` at ${w.sentence(employer)}` : '.'} ${w.sentence(result)}`
      : `${employer ? ` at ${employer}` : ''}: ${w.sentence(title)}`

function Topics({ facts, is }: Context): ReactNode {
  const { topics } = facts
  return topics.map(({ discussed, strength }, index) => {
    const first = index === 0
    const last = index === topics.length - 1
    const topic = w.noStop(discussed.topic)
    return h(
      'p',
      { key: index },
      first
        ? is.formal
          ? `I have thought further about ${topic}.`
          : `Our talk about ${topic} has stayed with me.`
        : `${last ? 'One more word on' : 'I was also glad that we came to'} ${topic}.`,
      !is.brief &&
        discussed.said &&
        ` You ${first ? 'said' : 'mentioned'} that ${w.sentence(discussed.said)}`,
      discussed.yours && ` ${w.sentence(w.upperFirst(discussed.yours))}`,
      strength &&
        ` ${first ? 'I have dealt with something like it' : last ? 'I had a case like it' : 'I have worked on something like it'}${work(strength)}`,
    )
  })
}

const imagined = (dealings: string | undefined, { formal }: Context['is']): string =>
  `I can ${formal ? 'well imagine' : 'already picture'} us ${w.noStop(dealings)}. `

function More({ facts: { more, suits }, is, person: { dealings } }: Context): ReactNode {
  if (!more) return null
  return h(
    'p',
    null,
    !suits && dealings && imagined(dealings, is),
    suits
      ? 'One thing more, with the job itself in mind: '
      : `One thing that I would bring${dealings ? ' to that' : ''}: `,
    more.employer && `at ${more.employer}, `,
    w.sentence(more.similar) as string,
  )
}

function Wish({ person, employer, facts, is }: Context): ReactNode {
  const wish = facts.boss
    ? 'work for you.'
    : facts.colleague
      ? 'work with you.'
      : employer.name
        ? `work at ${w.sentence(employer.name)}`
        : 'have this job.'
  return h(
    'p',
    null,
    facts.picture && imagined(person.dealings, is),
    `I would ${is.formal ? 'be glad' : 'very much like'} to ${wish}`,
    !is.brief &&
      ` If ${is.formal ? 'any question is still open, please let me know' : 'anything is still open, just ask'}.`,
  )
}

function Letter(props: Context): ReactNode {
  const { candidate, employer, facts, interview, is, now, person, position } = props
  return h(
    Fragment,
    null,
    is.letter &&
      lines([w.name(candidate.name), candidate.location, candidate.email, candidate.phone]),
    is.letter && h('p', null, w.date(now) as string),
    is.letter && lines([w.name(person.name), person.role, employer.name, employer.location]),
    h('p', null, `Dear ${is.formal ? w.formalName(person.name) : w.firstName(person.name)},`),
    h(
      'p',
      null,
      'Thank you for ',
      is.formal
        ? `speaking with me${position.title ? ` about the position of ${position.title}` : ''}`
        : 'your time',
      interview.start && ` on ${w.date(interview.start, 'weekday')}`,
      '.',
    ),
    h(Topics, props),
    facts.others.length > 0 &&
      h('p', null, `It was good to talk about ${w.list(facts.others)} as well.`),
    facts.promises.length > 0 &&
      h('p', null, facts.promises.map(({ followUp }) => w.sentence(followUp)).join(' ')),
    h(More, props),
    h(Wish, props),
    h('p', null, `${is.formal ? 'Sincerely' : is.brief ? 'Thanks again' : 'All the best'},`),
    h('p', null, w.name(candidate.name) as string),
  )
}

export const react: Candidate = {
  name: 'React, renderToStaticMarkup',
  make: ({ context }) => renderToStaticMarkup(h(Letter, context)),
}
