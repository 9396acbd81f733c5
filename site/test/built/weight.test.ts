import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { outlineOf, pagePaths, read } from './read-site.ts'

const kilobytes = (bytes: number): number => Math.round(bytes / 10.24) / 100

/** Every module that a script imports at once, itself included. */
function modulesOf(entries: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    const code = read(path).toString('utf8')
    for (const [, specifier] of code.matchAll(
      /(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+|\/[^"'`]+)["'`]/g,
    )) {
      visit(new URL(specifier!, `http://site.invalid${path}`).pathname)
    }
  }
  for (const entry of entries) visit(entry)
  return seen
}

/** What a first visit to a page fetches, compressed, in KB: its HTML, its styles, and its scripts before anything is used. */
function weightOf(path: string): { all: number; js: number } {
  const { parts } = outlineOf(path)
  const of = (kind: string) => parts.filter((part) => part.kind === kind).map(({ href }) => href)
  const size = (each: string): number => gzipSync(read(each)).length
  const scripts = [...modulesOf(of('script'))].reduce((sum, each) => sum + size(each), 0)
  const inline = [
    ...read(path)
      .toString('utf8')
      .matchAll(/<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gs),
  ]
    .map(([, code]) => code)
    .join('\n')
  const styles = of('style').reduce((sum, each) => sum + size(each), 0)
  return {
    all: kilobytes(size(path) + styles + scripts),
    js: kilobytes(scripts + (inline ? gzipSync(inline).length : 0)),
  }
}

const reading = pagePaths().filter((path) =>
  /^\/($|outcomes\/|(playbooks|scripts|documents)\/)/.test(path),
)

describe('the weight of a first visit', () => {
  it.each(reading)('%s: at most 30 KB, and at most 6 KB of scripts', (path) => {
    const { all, js } = weightOf(path)
    expect(all).toBeLessThanOrEqual(30)
    expect(js).toBeLessThanOrEqual(6)
  })

  it('is counted where there is something to count', () => {
    expect(reading.length).toBeGreaterThan(40)
    expect(weightOf('/').js).toBeGreaterThan(0)
  })
})
