import { describe, expect, it } from 'vitest'
import { fileAt, pagePaths, read } from './read-site.ts'

/** Tools, which hold no words of their own. */
const tools = /^\/(404\.html|search\/|offline\/|yours\/|call\/.*)$/

const twinOf = (path: string): string => (path === '/' ? '/index.md' : path.replace(/\/$/, '.md'))

describe('the twins', () => {
  it('stand beside every page that is read', () => {
    const without = pagePaths().filter((path) => !tools.test(path) && !fileAt(twinOf(path)))
    expect(without).toEqual([])
  })

  it('hold no traces of a value that was not there', () => {
    for (const path of pagePaths().filter((each) => fileAt(twinOf(each)))) {
      if (/^\/(docs|findings)/.test(path)) continue
      expect(read(twinOf(path)).toString('utf8'), path).not.toMatch(
        /\bundefined\b|\[object|\bNaN\b/,
      )
    }
  })

  it('are listed in llms.txt, and every address there answers', () => {
    const links = [
      ...read('/llms.txt')
        .toString('utf8')
        .matchAll(/\]\((\/[^)]+)\)/g),
    ]
    expect(links.length).toBeGreaterThan(40)
    expect(links.map(([, href]) => href!).filter((href) => !fileAt(href))).toEqual([])
  })
})
