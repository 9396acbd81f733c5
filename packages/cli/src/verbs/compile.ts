/** `cuecard compile`, described. */
import type { Verb } from '../verb.ts'
import { outFlags, templatesFlag } from './flags.ts'

export const compile: Verb = {
  name: 'compile',
  summary: 'Turn a template into an ES module that renders without a parser',
  arguments: [{ name: '<file...>', summary: 'templates: FILE.document.md or FILE.script.md' }],
  flags: [templatesFlag, ...outFlags],
  examples: [
    ['cuecard compile my.document.md > my.document.js', 'one module, to stdout'],
    ['cuecard compile templates/*.document.md --out modules/', 'one module each'],
  ],
  load: async () => (await import('../commands/compile.ts')).compile,
}
