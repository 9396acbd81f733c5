/** Owns how a dossier becomes the text of a file, where there was no file yet to add to. */
import { Document, visit } from 'yaml'
import type { Dossier } from '../schemas/dossier.ts'

/** How to write a dossier. */
export interface WriteDossierOptions {
  /** The address of its JSON Schema: editors that know YAML schemas then complete and check it. */
  schema?: string | undefined
}

/** What YAML 1.1, which many programs still read, would take for a number, a time or a truth. */
const looksLikeElse = /^(?:[-+.\d][-+.:_\d]*|y|yes|n|no|on|off|true|false|null|~)$/i

/**
 * Writes a dossier as YAML that `readDossier` reads back as the same data. A file that is there already is better added
 * to, with `addToDossier`, which keeps its comments.
 *
 * @param dossier the data; fields that are `undefined` are left out
 * @param options `schema`: the address of its JSON Schema, for editors
 * @returns the file's text
 * @example
 * writeDossier({ kind: 'application', candidate: { name: { full: 'Ann Lee' } } })
 * // 'kind: application\ncandidate:\n  name:\n    full: Ann Lee\n'
 */
export function writeDossier(
  dossier: Partial<Dossier>,
  { schema }: WriteDossierOptions = {},
): string {
  const document = new Document(dossier, { schema: 'core', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return
      if (looksLikeElse.test(node.value)) node.type = 'QUOTE_SINGLE'
      else if (/[^\P{C}\n]|[\u2028\u2029]/u.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  const text = document.toString({ lineWidth: 100, indentSeq: true })
  return schema === undefined
    ? text
    : `# yaml-language-server: $schema=${schema.replace(/\s/g, '%20')}\n${text}`
}
