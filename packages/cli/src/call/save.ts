/** Adds what a conversation brought to the dossier that it belongs to. */
import type { Additions, Finding } from '@cuecard/core'
import { changeDossier } from '../dossier-file/change-dossier.ts'
import { dataFiles } from '../input/data-files.ts'
import { readSource } from '../input/read-source.ts'
import type { Io } from '../io.ts'
import { MachineError } from '../machine-error.ts'

export interface Saved {
  /** Absent where nothing could be added. */
  file?: string
  findings: readonly Finding[]
  machineFailed?: boolean
}

const nowhere = (files: readonly string[]): Finding => ({
  code: 'no-dossier-to-add-to',
  severity: 'error',
  message: `What you noted was not added: ${files.join(', ')} ${files.length === 1 ? 'is a profile' : 'are profiles'}, which all applications share.`,
  hint: 'Give --data the dossier of the application as well.',
})

/** The first that is about one job; what belongs to a person is shared by all of them. */
async function dossierOf(files: readonly string[], io: Io): Promise<string | undefined> {
  const { decodeText, readDossiers } = await import('@cuecard/core/dossier')
  const sources = await Promise.all(files.map((file) => readSource(file, io)))
  const texts = sources.map(({ file, bytes }) => ({
    file,
    text: decodeText(bytes, file) as string,
  }))
  const { dossiers } = readDossiers(texts)
  return files[dossiers.findIndex(({ data }) => data !== null && data.kind !== 'profile')]
}

async function add(file: string, additions: Additions, io: Io): Promise<readonly Finding[]> {
  const { addToDossier } = await import('@cuecard/core/dossier')
  const change = (text: string) => addToDossier(text, additions, { file })
  return (await changeDossier(file, change, io)).findings
}

/**
 * Whatever becomes of it, the session has everything: a failure is told, and nothing more.
 *
 * @param given what `--data` says
 */
export async function save(given: readonly string[], additions: Additions, io: Io): Promise<Saved> {
  try {
    const files = given.flatMap((each) => dataFiles(each, io))
    const file = await dossierOf(files, io)
    if (file === undefined) return { findings: [nowhere(files)] }
    const findings = await add(file, additions, io)
    const isAdded = findings.every(({ severity }) => severity !== 'error')
    return { findings, ...(isAdded && { file }) }
  } catch (error) {
    if (!(error instanceof MachineError)) throw error
    return { findings: [error.finding], machineFailed: true }
  }
}
