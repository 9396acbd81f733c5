/** Small scripts made for these tests. */
import { readFileSync } from 'node:fs'
import { loadedScript } from '../support/compiled-script.ts'

const page = (name: string): string =>
  readFileSync(new URL(`pages/${name}.script.md`, import.meta.url), 'utf8')

/** A short script with every bend that a walk can take. */
export const smallTalk = loadedScript(page('small-talk'), 'small-talk.script.md')
