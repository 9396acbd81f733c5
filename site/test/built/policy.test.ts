import { describe, expect, it } from 'vitest'
import { pagePaths, read } from './read-site.ts'

const policies = pagePaths().map((path) => {
  const html = read(path).toString('utf8')
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1]
  return { path, html, policy: policy ?? '' }
})

describe('the content policy', () => {
  it('is on every page, and comes before anything that it has to hold for', () => {
    const late = policies.filter(({ html, policy }) => {
      const head = html.slice(0, html.indexOf('Content-Security-Policy'))
      return !policy || /<(script|style|link)\b/.test(head)
    })
    expect(late.map(({ path }) => path)).toEqual([])
  })

  it('allows the site itself and named hashes only', () => {
    for (const { path, policy } of policies) {
      expect(policy, path).toMatch(/^default-src 'self'; /)
      expect(policy, path).not.toContain("'unsafe-inline'")
      expect(policy, path).not.toContain("'unsafe-eval'")
    }
  })

  it('allows WebAssembly on the search page alone', () => {
    const allowed = policies.filter(({ policy }) => policy.includes("'wasm-unsafe-eval'"))
    expect(allowed.map(({ path }) => path)).toEqual(['/search/'])
  })

  it('leaves no handler in an attribute', () => {
    const handled = policies.filter(({ html }) => /<[^>]+\son[a-z]+=/i.test(html))
    expect(handled.map(({ path }) => path)).toEqual([])
  })
})
