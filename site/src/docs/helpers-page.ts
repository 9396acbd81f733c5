/** Makes the reference of the helpers from what the compiler knows of them. */
import { type Helper, type Param, type ParamType, helpers } from '@cuecard/core/compile'
import type { GeneratedPage } from './generated-page.ts'
import { code, fence, plain } from './markdown.ts'

const opening = `A helper is a word of the template language that gives a text, a number, or true or false. It is a pure function of what it is
given and of the locale, never asks for the time, and prints nothing where it cannot answer. Wherever a path can stand, a helper can stand in brackets:
\`{{sentence (name candidate.name)}}\`.

What a path holds is known from the dossier's schema, so a helper that is given something it cannot use is refused when the
template is compiled. Each example below is run by a test.`

function signature({ name, params, rest, hash = {} }: Helper): string {
  const last = params.length - 1
  const positional = params.map(({ name: each, optional }, index) => {
    const repeated = rest && index === last ? `${each}…` : each
    return optional ? `[${repeated}]` : repeated
  })
  const named = Object.values(hash).map(({ name: each }) => `[${each}=…]`)
  return `{{${[name, ...positional, ...named].join(' ')}}}`
}

const kinds: Record<ParamType, string> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  time: 'a time',
  name: 'a name',
  list: 'a list',
  any: 'anything',
}

function takes({ name, type, optional, oneOf }: Param, isNamed: boolean): string {
  const what = oneOf ? oneOf.map((word) => code(`"${word}"`)).join(' or ') : kinds[type]
  return `${code(isNamed ? `${name}=` : name)}, ${what}${optional ? ', if you like' : ''}`
}

function entry(helper: Helper): string {
  const { name, summary, params, hash = {}, returns, example } = helper
  const all = [
    ...params.map((param) => takes(param, false)),
    ...Object.values(hash).map((param) => takes(param, true)),
  ]
  return [
    `## ${code(name)}`,
    plain(summary),
    fence('handlebars', signature(helper)),
    `Takes ${all.join('; ')}. Gives ${kinds[returns]}.`,
    `With ${code(JSON.stringify(example.data))},`,
    fence('handlebars', example.template),
    'prints',
    fence('text', example.prints),
  ].join('\n\n')
}

export function helpersPage(): GeneratedPage {
  return {
    id: 'docs/reference/helpers',
    title: 'Helpers',
    description:
      'Every helper of the template language: what it takes, what it gives, and an example.',
    order: 5,
    body: [opening, ...Object.values(helpers).map(entry)].join('\n\n'),
  }
}
