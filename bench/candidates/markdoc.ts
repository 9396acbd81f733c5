/** Markdoc: parsed once; transformed and rendered for each letter. It has no loops, so it gets tags for them. */
import Markdoc, { type Config, type Schema } from '@markdoc/markdoc'
import type { Candidate } from '../candidate.ts'
import * as words from '../words.ts'

const work = (story: string): string =>
  `{% if ${story}.similar %}: {% if ${story}.employer %}at {% ${story}.employer %}, {% /if %}{% sentence(${story}.similar) %}{% else ${story}.result /%}{% if ${story}.employer %} at {% sentence(${story}.employer) %}{% else /%}.{% /if %} {% sentence(${story}.result) %}{% else /%}{% if ${story}.employer %} at {% ${story}.employer %}{% /if %}: {% sentence(${story}.title) %}{% /if %}`

const source = `
{% if $is.letter %}

{% name($candidate.name) %}{% if $candidate.location %}{% br /%}{% $candidate.location %}{% /if %}{% if $candidate.email %}{% br /%}{% $candidate.email %}{% /if %}{% if $candidate.phone %}{% br /%}{% $candidate.phone %}{% /if %}

{% line text=date($now) /%}

{% name($person.name) %}{% if $person.role %}{% br /%}{% $person.role %}{% /if %}{% if $employer.name %}{% br /%}{% $employer.name %}{% /if %}{% if $employer.location %}{% br /%}{% $employer.location %}{% /if %}

{% /if %}

Dear {% if $is.formal %}{% formalName($person.name) %}{% else /%}{% firstName($person.name) %}{% /if %},

Thank you for {% if $is.formal %}speaking with me{% if $position.title %} about the position of {% $position.title %}{% /if %}{% else /%}your time{% /if %}{% if $interview.start %} on {% date($interview.start, "weekday") %}{% /if %}.

{% each items=$facts.topics /%}

{% if some($facts.others) %}

It was good to talk about {% list($facts.others) %} as well.

{% /if %}

{% if some($facts.promises) %}

{% line text=promised($facts.promises) /%}

{% /if %}

{% if $facts.more %}

{% if $facts.suits %}One thing more, with the job itself in mind: {% else /%}{% if $person.dealings %}I can {% if $is.formal %}well imagine{% else /%}already picture{% /if %} us {% noStop($person.dealings) %}. {% /if %}One thing that I would bring{% if $person.dealings %} to that{% /if %}: {% /if %}{% if $facts.more.employer %}at {% $facts.more.employer %}, {% /if %}{% sentence($facts.more.similar) %}

{% /if %}

{% if $facts.picture %}I can {% if $is.formal %}well imagine{% else /%}already picture{% /if %} us {% noStop($person.dealings) %}. {% /if %}I would {% if $is.formal %}be glad{% else /%}very much like{% /if %} to {% if $facts.boss %}work for you.{% else $facts.colleague /%}work with you.{% else $employer.name /%}work at {% sentence($employer.name) %}{% else /%}have this job.{% /if %}{% if not($is.brief) %} If {% if $is.formal %}any question is still open, please let me know{% else /%}anything is still open, just ask{% /if %}.{% /if %}

{% if $is.formal %}Sincerely{% else $is.brief /%}Thanks again{% else /%}All the best{% /if %},

{% line text=name($candidate.name) /%}
`

const topics = `
{% if $first %}{% if $is.formal %}I have thought further about {% noStop($item.discussed.topic) %}.{% else /%}Our talk about {% noStop($item.discussed.topic) %} has stayed with me.{% /if %}{% else /%}{% if $last %}One more word on{% else /%}I was also glad that we came to{% /if %} {% noStop($item.discussed.topic) %}.{% /if %}{% if and($item.discussed.said, not($is.brief)) %} You {% if $first %}said{% else /%}mentioned{% /if %} that {% sentence($item.discussed.said) %}{% /if %}{% if $item.discussed.yours %} {% sentence(upperFirst($item.discussed.yours)) %}{% /if %}{% if $item.strength %} {% if $first %}I have dealt with something like it{% else $last /%}I had a case like it{% else /%}I have worked on something like it{% /if %}${work('$item.strength')}{% /if %}
`

const parsedTopics = Markdoc.parse(topics).children

/** What is in a tag is resolved before it; so what is repeated is a template of its own. */
const each: Schema = {
  attributes: { items: { type: Array } },
  transform(node, config) {
    const items = node.transformAttributes(config).items as unknown[]
    return items.flatMap((item, index) => {
      const last = index === items.length - 1
      const variables = { ...config.variables, item, first: index === 0, last }
      return Markdoc.transform(parsedTopics, { ...config, variables })
    })
  },
}

/** A tag alone on its line is no paragraph in Markdoc. */
const line: Schema = {
  attributes: { text: { type: String } },
  transform: (node, config) => new Markdoc.Tag('p', {}, [node.transformAttributes(config).text]),
}

type Word = (...args: unknown[]) => unknown

const functionOf = (word: Word) => ({
  transform: (parameters: Record<string, unknown>) => word(...Object.values(parameters)),
})

const some: Word = (items) => Array.isArray(items) && items.length > 0

const promised: Word = (promises) =>
  (promises as { followUp: string }[]).map(({ followUp }) => words.sentence(followUp)).join(' ')

const config: Config = {
  // By itself it would wrap the letter in an article.
  nodes: { document: { transform: (node, config) => node.transformChildren(config) } },
  tags: { each, line, br: { render: 'br', selfClosing: true } },
  functions: Object.fromEntries(
    Object.entries({ ...words, some, promised } as Record<string, Word>).map(([name, word]) => [
      name,
      functionOf(word),
    ]),
  ),
}

const parsed = Markdoc.parse(source)

export const markdoc: Candidate = {
  name: 'Markdoc, parsed beforehand',
  make: ({ context }) =>
    Markdoc.renderers.html(Markdoc.transform(parsed, { ...config, variables: context })),
}
