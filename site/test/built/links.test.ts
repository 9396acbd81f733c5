import { describe, expect, it } from 'vitest'
import { fileAt, outlineOf, pagePaths } from './read-site.ts'

const outlines = new Map(pagePaths().map((path) => [path, outlineOf(path)]))

/** Where a reference leads, seen from a page; undefined where it leaves the site. */
function target(from: string, href: string): { path: string; anchor: string } | undefined {
  const base = 'http://site.invalid'
  const url = new URL(href, base + from)
  if (url.origin !== base) return undefined
  return { path: url.pathname, anchor: decodeURIComponent(url.hash.slice(1)) }
}

describe('links', () => {
  it('finds pages to look at', () => {
    expect(outlines.size).toBeGreaterThan(80)
  })

  it('lead to something that is there, anchors as well', () => {
    const broken = [...outlines].flatMap(([from, { links, parts }]) =>
      [...links, ...parts.map(({ href }) => href)]
        .filter((href) => {
          const to = target(from, href)
          if (!to) return false
          if (!fileAt(to.path)) return true
          const page = outlines.get(to.path)
          return page !== undefined && to.anchor !== '' && !page.ids.includes(to.anchor)
        })
        .map((href) => `${from} → ${href}`),
    )
    expect([...new Set(broken)]).toEqual([])
  })

  it('give each place of a page one id', () => {
    const doubled = [...outlines].flatMap(([path, { ids }]) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
    )
    expect(doubled).toEqual([])
  })

  it('fetch nothing from anywhere else', () => {
    const outside = [...outlines].flatMap(([from, { parts }]) =>
      parts.filter(({ href }) => !target(from, href)).map(({ href }) => `${from} → ${href}`),
    )
    expect(outside).toEqual([])
  })
})
