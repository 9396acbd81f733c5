/** Lists what there is. */
import { catalogFor } from '../input/catalog.ts'
import { didYouMean } from '../input/did-you-mean.ts'
import { hasErrors } from '../outcome.ts'
import { wrap } from '../output/wrap.ts'
import { UsageError } from '../usage-error.ts'
import type { Action } from '../verb.ts'

const KINDS = ['documents', 'scripts', 'playbooks'] as const

type Kind = (typeof KINDS)[number]

function kindsFor(asked: string | undefined): readonly Kind[] {
  if (asked === undefined) return KINDS
  const kind = KINDS.find((each) => each === asked)
  if (kind) return [kind]
  throw new UsageError(
    `unknown kind '${asked}'`,
    didYouMean(asked, KINDS, `there are ${KINDS.join(', ')}`),
  )
}

/** Room for words beside the names; where there is less, they take whole lines. */
const LEAST_ROOM = 20

/** A line, or several where a terminal is too narrow for it. */
function entry(id: string, summary: string, room = Infinity): string[] {
  const head = `  ${id}  `
  const rest = room - head.length < LEAST_ROOM ? '      ' : ' '.repeat(head.length)
  return room === Infinity ? [head + summary] : wrap(summary, room, head, rest)
}

export const list: Action = async ({ operands: [asked], options }, io) => {
  const kinds = kindsFor(asked)
  const catalog = await catalogFor(options['templates'] as string | undefined, io)
  if (hasErrors(catalog.findings)) return { results: [], findings: catalog.findings }
  const results = kinds.flatMap((kind) =>
    catalog[kind].map(({ id, title, summary, playbook, dossier }) => ({
      kind,
      id,
      title,
      summary,
      playbook,
      dossier,
    })),
  )
  const width = Math.max(0, ...results.map(({ id }) => id.length))
  const blocks = kinds.map((kind) => {
    const lines = results
      .filter((result) => result.kind === kind)
      .flatMap(({ id, summary }) => entry(id.padEnd(width), summary, io.stdout.columns))
      .map((line) => `${line}\n`)
    return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}\n${lines.join('')}`
  })
  return { results, output: blocks.join('\n'), findings: catalog.findings }
}
