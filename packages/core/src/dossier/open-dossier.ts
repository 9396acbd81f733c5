/** Owns all that can be said of one file by itself: references may lead to others. */
import type { Finding } from '../findings/finding.ts'
import { dossierSchema, type Dossier } from '../schemas/dossier.ts'
import { decodeText } from './decode-text.ts'
import { duplicateIds } from './duplicate-ids.ts'
import { endBeforeStart } from './end-before-start.ts'
import { explainIssue } from './explain-issue.ts'
import { openYaml, type Opened } from './open-yaml.ts'
import { unknownFields } from './unknown-fields.ts'

/** A file that may become a dossier. */
export interface OpenDossier extends Opened {
  /** The dossier, if nothing is wrong with it. */
  dossier: Dossier | undefined
}

/**
 * Reads one file and checks it against the schema.
 *
 * @param text the file, as text or bytes
 * @param file its name, for findings
 */
export function openDossier(text: string | Uint8Array, file?: string): OpenDossier {
  const decoded = typeof text === 'string' ? text.replace(/^\uFEFF/, '') : decodeText(text, file)
  if (typeof decoded !== 'string') {
    return { ...openYaml('', file), dossier: undefined, findings: [decoded] }
  }
  const opened = openYaml(decoded, file)
  if (opened.data !== undefined) return check(opened)
  const broken = opened.findings.some(({ severity }) => severity === 'error')
  const findings = broken ? opened.findings : [...opened.findings, empty(opened)]
  return { ...opened, findings, dossier: undefined }
}

function check(opened: Opened): OpenDossier {
  const { data, places } = opened
  const parsed = dossierSchema.safeParse(data, { jitless: true })
  const issues = parsed.success ? [] : parsed.error.issues
  const findings = [
    ...opened.findings,
    ...issues.map((issue) =>
      withoutKind(issue) ? kindMissing(opened) : explainIssue(issue, data, places),
    ),
    ...unknownFields(dossierSchema, data, places),
    ...duplicateIds(data, places),
    ...endBeforeStart(data, places),
  ]
  const sound = parsed.success && findings.every(({ severity }) => severity !== 'error')
  return { ...opened, dossier: sound ? parsed.data : undefined, findings }

  function withoutKind({ path }: { path: readonly PropertyKey[] }): boolean {
    return path.length === 1 && path[0] === 'kind' && !Object.hasOwn(data as object, 'kind')
  }
}

const addKind =
  'Begin with kind: application (one job), kind: profile (what belongs to you) or kind: hiring (the hiring team’s side).'

const kindMissing = ({ places }: Opened): Finding => ({
  code: 'kind-missing',
  severity: 'error',
  message: 'The dossier does not say of which kind it is.',
  place: { ...places.of([]), path: 'kind' },
  hint: addKind,
})

const empty = ({ places }: Opened): Finding => ({
  code: 'empty-dossier',
  severity: 'error',
  message: 'There is nothing in the dossier.',
  place: places.of([]),
  hint: addKind,
})
