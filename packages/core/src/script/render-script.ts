/** A whole script on paper: every step with all branches, in the words of the data at hand. */
import type { Finding } from '../findings/finding.ts'
import { type Bodies, refuseUnknown } from '../render/options.ts'
import { selectPerson } from '../render/select.ts'
import type { Dossier } from '../schemas/dossier.ts'
import type { Person } from '../schemas/person.ts'
import { conform } from '../shape/conform.ts'
import { writeHtml } from '../writers/html.ts'
import { writeMarkdown } from '../writers/markdown.ts'
import { writeText } from '../writers/text.ts'
import { writeTree } from '../writers/tree.ts'
import { refuseNoList } from './refuse-no-list.ts'
import { pointToSteps } from './point-to-steps.ts'
import { type PreparedScript, type ScriptOptions, prepareScript } from './prepare-script.ts'
import { scriptMermaid } from './script-mermaid.ts'
import { scriptTree } from './script-tree.ts'
import type { ScriptDefinition } from './script.ts'
import { type SpokenScript, spokenScript } from './spoken-script.ts'

/** What `renderScript` can make of a script. */
export interface ScriptBodies extends Bodies {
  /** The script's data, its lines as plain text. */
  data: SpokenScript
  /** A Mermaid flowchart of its ways. */
  mermaid: string
}
export type ScriptFormat = keyof ScriptBodies

/** How to render a script. */
export interface RenderScriptOptions<F extends ScriptFormat> extends ScriptOptions {
  /** Default `text`. */
  format?: F | undefined
}

/** What `renderScript` gives back. */
export interface ScriptRendering<F extends ScriptFormat = ScriptFormat> {
  format: F
  /** Null where the data is wrong: `findings` then says what. */
  body: ScriptBodies[F] | null
  findings: Finding[]
}

type Writer = (script: ScriptDefinition, prepared: PreparedScript) => ScriptBodies[ScriptFormat]

const writers = {
  text: (script, prepared) => writeText(pointToSteps(scriptTree(script, prepared), script)),
  markdown: (script, prepared) => writeMarkdown(scriptTree(script, prepared)),
  html: (script, prepared) => writeHtml(scriptTree(script, prepared)),
  tree: (script, prepared) => writeTree(scriptTree(script, prepared)),
  data: spokenScript,
  mermaid: (script, prepared) => scriptMermaid(spokenScript(script, prepared)),
} satisfies Record<ScriptFormat, Writer>

/** Roles by id, of people named by id or by a name that only one of them has; what names nobody is found fault with. */
function rolesIn(
  { lines }: ScriptDefinition,
  data: unknown,
  named: Pick<ScriptOptions, 'with' | 'next'>,
) {
  const findings: Finding[] = []
  const idsOf = (names: readonly string[] | undefined): string[] | undefined => {
    if (names === undefined) return undefined
    const { people = [] } = conform({ people: lines.shape['people'] ?? ['*'] }, data).data as {
      people?: Person[]
    }
    const selected = names.map((who) => selectPerson(people, who))
    findings.push(...selected.flatMap(({ finding }) => finding ?? []))
    return selected.flatMap(({ found }) => found?.id ?? [])
  }
  return { roles: { with: idsOf(named.with), next: idsOf(named.next) }, findings }
}

/**
 * Renders all of a script. From an empty dossier it speaks in neutral words; nothing in the data is ever read as
 * markup, in any format.
 *
 * @param script one of `@cuecard/core/playbooks`, or one that `loadScript` of `@cuecard/core/compile` made
 * @param data the dossier, or as much of it as there is
 * @param options all have defaults; `with` and `next` take ids or unique names
 * @throws UsageError where an option cannot be meant
 * @example
 * const { body } = renderScript(delightedBossQuestionScript, dossier, { format: 'markdown' })
 */
export function renderScript<F extends ScriptFormat = 'text'>(
  script: ScriptDefinition,
  data: Partial<Dossier>,
  options: RenderScriptOptions<F> = {},
): ScriptRendering<F> {
  const { format = 'text' as F, with: talkedTo, next, ...asked } = options
  refuseUnknown('format', format, Object.keys(writers))
  refuseNoList('with', talkedTo)
  refuseNoList('next', next)
  const { roles, findings: unknown } = rolesIn(script, data, { with: talkedTo, next })
  const prepared = prepareScript(script, data, { ...asked, ...roles })
  const findings = [...prepared.findings, ...unknown]
  const ready = !findings.some(({ severity }) => severity === 'error')
  return {
    format,
    body: ready ? (writers[format](script, prepared) as ScriptBodies[F]) : null,
    findings,
  }
}
