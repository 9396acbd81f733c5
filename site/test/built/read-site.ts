/** Owns the built site as files: its pages, and what each of them refers to. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ELEMENT_NODE, parse, walkSync } from 'ultrahtml'

const folder = join(import.meta.dirname, '../../dist')

/** The paths of all pages, such as `/scripts/second-interview-call/`. */
export function pagePaths(): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, ''))
    .sort()
}

/** The file behind a path; undefined where nothing answers there. */
export function fileAt(path: string): string | undefined {
  const file = join(folder, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '')
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

/** What answers at a path. */
export function read(path: string): Buffer {
  const file = fileAt(path)
  if (!file) throw new Error(`Nothing answers at ${path}`)
  return readFileSync(file)
}

/** What a page refers to, and what it can be referred to by. */
export interface Outline {
  ids: string[]
  links: string[]
  /** Scripts and styles by address, and images. */
  parts: { kind: 'script' | 'style' | 'other'; href: string }[]
}

/** Reads a page's references. */
export function outlineOf(path: string): Outline {
  const outline: Outline = { ids: [], links: [], parts: [] }
  walkSync(parse(read(path).toString('utf8')), (node) => {
    if (node.type !== ELEMENT_NODE) return
    const { name, attributes } = node
    const { id, href, src, rel } = attributes
    if (id) outline.ids.push(id)
    if (name === 'a' && href) outline.links.push(href)
    if (name === 'script' && src) outline.parts.push({ kind: 'script', href: src })
    if (name === 'link' && href && rel !== 'canonical') {
      const kind = rel === 'stylesheet' ? 'style' : rel === 'modulepreload' ? 'script' : 'other'
      outline.parts.push({ kind, href })
    }
    if (name === 'img' && src) outline.parts.push({ kind: 'other', href: src })
  })
  return outline
}
