/** Every script as a whole, for each dossier and in each format: it reads well, and its links lead somewhere. */
import { describe, expect, it } from 'vitest'
import { renderScript } from '../../src/script/render-script.ts'
import type { ScriptDefinition } from '../../src/script/script.ts'
import { canonicalDom, remarkHtmlOf } from '../support/dom.ts'
import { flawsIn } from '../support/flaws.ts'
import { dossiersOf, namedScripts } from '../support/scripts.ts'

const formats = ['text', 'markdown', 'html'] as const
const now = '2026-11-20T09:00-05:00[America/New_York]'

describe.each(namedScripts)('%s', (_id, script: ScriptDefinition) => {
  describe.each(Object.entries(dossiersOf(script)))('for %s', (_name, data) => {
    const body = (format: (typeof formats)[number]) =>
      renderScript(script, data, { format, now, locale: 'en-US' }).body!

    it.each(formats)('reads well as %s', (format) => {
      expect(flawsIn(body(format), format)).toEqual([])
    })

    it('is one document by both routes', () => {
      const html = body('html').replace(/<h([1-6]) id="[^"]*">/g, '<h$1>')
      expect(canonicalDom(html)).toBe(canonicalDom(remarkHtmlOf(body('markdown'))))
    })

    it('has every step under a heading of its own, which links find', () => {
      const html = body('html')
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(ids).toEqual(script.steps.map(({ id }) => id))
      for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target)
    })

    it('shows no id and no address of a step in plain text', () => {
      const text = body('text')
      expect(text).not.toMatch(/(?:^|\s)#[a-z]/)
      for (const { id } of script.steps.filter((step) => step.id.includes('-')))
        expect(text).not.toContain(id)
    })

    it('is plain data with words of its own', () => {
      const { body: data_, findings } = renderScript(script, data, { format: 'data', now })
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(JSON.parse(JSON.stringify(data_))).toEqual(data_)
      expect(JSON.stringify(data_)).not.toContain('{{')
      expect(data_!.steps.map(({ id }) => id)).toEqual(script.steps.map(({ id }) => id))
    })
  })

  it('is written out for a person to read', async () => {
    for (const [name, data] of Object.entries(dossiersOf(script))) {
      if (!/^(?:full|hiring|empty)$/.test(name)) continue
      const { body } = renderScript(script, data, { now, locale: 'en-US' })
      await expect(body).toMatchFileSnapshot(`golden/scripts/${script.id}.${name}.txt`)
    }
    const { body } = renderScript(script, {}, { format: 'mermaid' })
    await expect(body).toMatchFileSnapshot(`golden/scripts/${script.id}.mmd`)
  })
})
