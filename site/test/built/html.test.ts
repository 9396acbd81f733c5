import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { pagePaths, read } from './read-site.ts'

/** Style, not validity: what the builder writes is as valid. And what a policy of our own covers. */
const style = {
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  'long-title': 'off',
  'no-inline-style': 'off',
  'no-trailing-whitespace': 'off',
  'require-sri': 'off',
  'tel-non-breaking': 'off',
  'void-style': 'off',
} as const

/**
 * What Starlight writes around the documentation: two tables of contents, of which one is shown, with a heading that
 * comes before the page's own in the source. Axe looks at what is shown of them.
 */
const starlight = {
  'heading-level': 'off',
  'no-implicit-button-type': 'off',
  'unique-landmark': 'off',
} as const

const validatorWith = (rules: Record<string, 'off'>): HtmlValidate =>
  new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      rules,
    }),
  )
const ours = validatorWith(style)
const documentation = validatorWith({ ...style, ...starlight })

describe('the HTML', () => {
  it.each(pagePaths())('is valid: %s', async (path) => {
    const { results } = await (
      /^\/(docs|findings)/.test(path) ? documentation : ours
    ).validateString(read(path).toString('utf8'))
    const messages = results
      .flatMap(({ messages: all }) => all)
      .map(({ ruleId, message, line, selector }) => `${line} ${ruleId}: ${message} (${selector})`)
    expect(messages).toEqual([])
  })
})
