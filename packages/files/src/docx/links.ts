/** Owns the addresses that a DOCX links to: each has an id, the same one whenever the file is written. */
import { ConcreteHyperlink, type Document, type ParagraphChild } from 'docx'

/** The ids of the addresses linked to so far. */
export type Links = Map<string, string>

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** Word takes a longer fragment for none. */
const longestFragment = 255

/** The address without its fragment, which the format keeps apart. */
function split(address: string): [target: string, fragment?: string] {
  const at = address.indexOf('#')
  const fragment = address.slice(at + 1)
  return at < 0 || fragment === '' || fragment.length > longestFragment
    ? [address]
    : [address.slice(0, at), fragment]
}

/** @returns a link, which `docx` itself would give an id by chance */
export function writeLink(
  children: readonly ParagraphChild[],
  address: string,
  links: Links,
): ParagraphChild {
  const [target, fragment] = split(address)
  const id = links.get(target) ?? `Link${links.size + 1}`
  links.set(target, id)
  return new ConcreteHyperlink(children, id, fragment, address)
}

/** Tells a document where its links lead. */
export function addLinks({ Document: { Relationships } }: Document, links: Links): void {
  for (const [target, id] of links) Relationships.addRelationship(id, type, target, 'External')
}
