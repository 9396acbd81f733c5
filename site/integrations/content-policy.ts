/**
 * After the build: the content policy of each page, as a meta element.
 *
 * Everything comes from the site itself. What stands inline in a page (Starlight's few scripts and styles) is allowed
 * by its hash, and nothing else is.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { glob } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'
import { ELEMENT_NODE, TEXT_NODE, parse, walkSync } from 'ultrahtml'

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

interface Inline {
  scripts: Set<string>
  styles: Set<string>
  attributes: Set<string>
}

function inlineOf(html: string): Inline {
  const found: Inline = { scripts: new Set(), styles: new Set(), attributes: new Set() }
  walkSync(parse(html), (node) => {
    if (node.type !== ELEMENT_NODE) return
    const { name, attributes, children } = node
    if (attributes['style'] !== undefined) found.attributes.add(hashOf(attributes['style']))
    const text = children[0]?.type === TEXT_NODE ? children[0].value : ''
    if (name === 'style') found.styles.add(hashOf(text))
    // Data blocks are not run, so they need no leave.
    const runs = !attributes['type'] || /^(module|text\/javascript)$/.test(attributes['type'])
    if (name === 'script' && attributes['src'] === undefined && runs)
      found.scripts.add(hashOf(text))
  })
  return found
}

function policyOf(html: string): string {
  const { scripts, styles, attributes } = inlineOf(html)
  // The search runs WebAssembly, on its own page only.
  const searches = html.includes('data-search-page')
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...(searches ? ["'wasm-unsafe-eval'"] : []), ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    ...(attributes.size ? [['style-src-attr', "'unsafe-hashes'", ...attributes].join(' ')] : []),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

/** Writes the policy into every page of the build. */
export function contentPolicy(): AstroIntegration {
  return {
    name: 'content-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        let pages = 0
        for await (const name of glob('**/*.html', { cwd: folder })) {
          const file = `${folder}/${name}`
          const html = readFileSync(file, 'utf8')
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`
          const at = html.search(/<meta charset=/i)
          if (at < 0) throw new Error(`${name} has no <meta charset> to put its policy before`)
          const end = html.indexOf('>', at) + 1
          writeFileSync(file, html.slice(0, end) + meta + html.slice(end))
          pages += 1
        }
        logger.info(`${pages} pages have their policy`)
      },
    },
  }
}
