/** Reads a template of the person's own. */
import type { Finding } from '@cuecard/core'
import type { Io } from '../io.ts'
import { readSource } from './read-source.ts'

export type Template = { file: string } & ({ text: string } | { text?: never; finding: Finding })

/** @throws MachineError where it is missing or cannot be read */
export async function readTemplate(name: string, io: Io): Promise<Template> {
  const { file, bytes } = await readSource(name, io)
  const { decodeText } = await import('@cuecard/core/dossier')
  const text = decodeText(bytes, file)
  return typeof text === 'string' ? { file, text } : { file, finding: text }
}
