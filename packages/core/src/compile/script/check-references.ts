/** Finds step and answer ids in a script's front matter that name nothing. */
import { nearest } from '../../findings/did-you-mean.ts'
import type { Finding } from '../../findings/finding.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import type { ScriptFrontMatter } from './script-front-matter.ts'

type Path = (string | number)[]

/** Every place of the front matter that names a step. */
function references(data: ScriptFrontMatter): { id: string; path: Path }[] {
  const keys = (field: 'answers' | 'next' | 'covers') =>
    Object.keys(data[field]).map((id) => ({ id, path: [field, id] }))
  const items = (field: 'ends' | 'detours') =>
    data[field].map((id, index) => ({ id, path: [field, index] }))
  return [
    ...keys('answers'),
    ...keys('next'),
    ...Object.entries(data.next).map(([from, id]) => ({ id, path: ['next', from] })),
    ...keys('covers'),
    ...items('ends'),
    ...items('detours'),
    ...data.captures.map(({ step }, index) => ({ id: step, path: ['captures', index, 'step'] })),
    ...data.records.map(({ step }, index) => ({ id: step, path: ['records', index, 'step'] })),
    ...data.guards.flatMap((guard, index) => [
      { id: guard.step, path: ['guards', index, 'step'] },
      ...('answered' in guard ? [{ id: guard.answered, path: ['guards', index, 'answered'] }] : []),
    ]),
    ...data.loops.flatMap(({ from, to }, index) => [
      { id: from, path: ['loops', index, 'from'] },
      { id: to, path: ['loops', index, 'to'] },
    ]),
  ]
}

/** Unknown steps, and captures whose id is taken. */
export function checkReferences(data: ScriptFrontMatter, frontMatter: FrontMatter): Finding[] {
  const unknown = references(data)
    .filter(({ id }) => !data.steps.includes(id))
    .map(({ id, path }): Finding => {
      const near = nearest(id, data.steps)
      return {
        code: 'script-unknown-step',
        severity: 'error',
        message: `The script has no step "${id}", which its ${path[0]} name.`,
        place: frontMatter.place(path),
        hint: near === undefined ? 'Name a step that the script lists.' : `Did you mean ${near}?`,
      }
    })
  const taken = data.captures.flatMap(({ id, step }, index): Finding[] => {
    const first = data.captures.findIndex((other) => other.id === id && other.step === step)
    if (first === index) return []
    return [
      {
        code: 'script-capture-duplicate',
        severity: 'error',
        message: `The step "${step}" takes "${id}" down twice.`,
        place: frontMatter.place(['captures', index, 'id']),
        hint: 'Give each capture of a step an id of its own; several of one kind are many: true.',
      },
    ]
  })
  return [...unknown, ...taken]
}
