/** Owns what a DOCX tells of itself: its title, who wrote it and when, and nothing that nobody said. */

const namespaces = Object.entries({
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
})
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** All of it clean text. */
export interface CoreProperties {
  title: string
  author?: string | undefined
  /** Milliseconds since 1970. */
  instant?: number | undefined
}

/** @returns the part of the file; the one that docx writes takes its dates from the clock */
export function coreProperties({ title, author, instant }: CoreProperties) {
  const time = instant === undefined ? '' : `${new Date(instant).toISOString().slice(0, 19)}Z`
  const fields = [
    ['dc:title', title],
    ['dc:creator', author ?? ''],
    ['cp:lastModifiedBy', author ?? ''],
    ['dcterms:created', time, ' xsi:type="dcterms:W3CDTF"'],
    ['dcterms:modified', time, ' xsi:type="dcterms:W3CDTF"'],
  ] as const
  const written = fields
    .filter(([, value]) => value !== '')
    .map(([name, value, type = '']) => `<${name}${type}>${escaped(value)}</${name}>`)
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties${namespaces}>${written.join('')}</cp:coreProperties>`
  return { path: 'docProps/core.xml', data }
}
