/** Dossiers to render from: the examples, and variants of the full one that reach the templates' other branches. */
import { readFileSync } from 'node:fs'
import { readDossier } from '../../src/dossier/index.ts'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import type { Dossier } from '../../src/schemas/dossier.ts'
import { sideOf } from './documents.ts'

const examples = new URL('../../../../examples/', import.meta.url)

/** @throws Error where an example has any finding */
function example(name: string): Dossier {
  const file = new URL(`${name}.yaml`, examples)
  const { data, findings } = readDossier(readFileSync(file, 'utf8'), { file: `${name}.yaml` })
  if (!data || findings.length > 0) throw new Error(JSON.stringify(findings, null, 2))
  return data
}

/** A dossier with all that the examples hold. */
export const full = example('dossier')
/** The least that makes a thank-you letter. */
export const minimal = example('dossier-minimal')

/** A copy without some fields of every entity of a list. */
function without<Entity extends object>(
  entities: readonly Entity[] | undefined,
  ...fields: (keyof Entity)[]
): Entity[] {
  return (entities ?? []).map((entity) => {
    const copy = { ...entity }
    for (const field of fields) delete copy[field]
    return copy
  })
}

const first = <Item>(items: readonly Item[] | undefined): Item => items![0]!

/** People met together, about most things at once. */
const panel: Dossier = {
  ...full,
  interviews: [
    {
      ...first(full.interviews),
      people: full.people!.map(({ id }) => id),
      place: 'the canteen on the second floor',
      discussed: full.interviews!.flatMap(({ discussed = [] }) => [
        ...discussed.slice(0, 1),
        ...without(discussed.slice(1), 'with'),
      ]),
    },
  ],
  employment: { ...full.employment, position: 'Director of Distribution' },
}

/** Every variant by name; each prints something that the others do not. */
export const dossiers: Readonly<Record<string, Dossier>> = {
  full,
  minimal,
  panel,
  'stories told by their results': {
    ...full,
    accomplishments: without(full.accomplishments, 'similar'),
  },
  'stories known by their titles': {
    ...full,
    accomplishments: without(full.accomplishments, 'similar', 'result', 'figures'),
  },
  'whole names only': {
    ...full,
    people: full.people!.map((person) => ({ ...person, name: { full: person.name.full } })),
  },
  'one boss, met in a place of its own': {
    ...full,
    interviews: full.interviews!.map((each) => ({ ...each, place: 'under the old plane tree' })),
    captures: without(full.captures, 'where'),
    employment: { start: '2028-02-29', boss: 'henrik-aalto', position: 'Route planner' },
  },
  'objectives in full': {
    ...full,
    objectives: full.captures!.map(({ id }, index) => ({
      id: `objective-${index}`,
      from: id,
      restatement: 'what was named comes about',
      measure: 'how often it does, by month',
      due: '2027-09-30',
      support: 'two days a month for it',
    })),
  },
  'a suited story': {
    ...full,
    people: without(full.people, 'cares', 'dealings', 'relation'),
    interviews: full.interviews!.map((each) => ({
      ...each,
      discussed: without(each.discussed, 'accomplishment', 'said', 'yours'),
    })),
  },
}

/** The hiring team's example. */
export const hiring = example('hiring')

/** The hiring team's dossiers by name. */
const hiringDossiers: Readonly<Record<string, Dossier>> = {
  full: hiring,
  minimal: {
    kind: 'hiring',
    candidate: { name: { full: 'Suryani' } },
    people: [{ id: 'bjork', name: { full: 'Björk' } }],
    host: 'bjork',
    arenas: [{ id: 'leadership', label: 'Leadership' }],
    offerings: [
      {
        id: 'design-review',
        kind: 'opportunity',
        label: 'the design review',
        serves: ['leadership'],
      },
    ],
  },
  'whole names only': {
    ...hiring,
    candidate: { name: { full: hiring.candidate!.name.full } },
    people: hiring.people!.map((person) => ({ ...person, name: { full: person.name.full } })),
  },
  'five fields, and help that may fit': {
    ...hiring,
    arenas: [
      ...hiring.arenas!.map((arena) => ({ ...arena, chosen: true })),
      { id: 'patience', label: 'Patience', wishes: ['waiting for the second sample'] },
      { id: 'sleep', label: 'Sleep' },
    ],
    offerings: without(hiring.offerings, 'serves'),
  },
  'help that was set up for something else': {
    ...hiring,
    arenas: without(hiring.arenas, 'strengths', 'obstacles').map((arena) => ({
      ...arena,
      ways: ['mentoring', 'an opportunity'],
    })),
    growth: { note: 'She reads at night.' },
    interviews: without(hiring.interviews, 'start', 'end'),
  },
}

/** Every variant of either side. */
export const allDossiers: readonly Dossier[] = [
  ...Object.values(dossiers),
  ...Object.values(hiringDossiers),
]

/** The dossiers of the side that a document is for, by name. */
export function dossiersFor(document: DocumentDefinition<unknown>): typeof dossiers {
  return sideOf(document) === 'hiring' ? hiringDossiers : dossiers
}

/** All that the examples hold for a document. */
export const fullFor = (document: DocumentDefinition<unknown>): Dossier =>
  dossiersFor(document).full!
