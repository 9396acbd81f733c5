/** The inline part of one paragraph's HTML, for places where a paragraph cannot stand. */
export const inlineHtml = (html: string): string => html.replace(/^<p>(.*)<\/p>\s*$/s, '$1')
