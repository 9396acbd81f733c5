/** Writes the recording of the first minute: `node packages/cli/scripts/record-first-minute.ts`, after a build. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { firstMinute } from './record/first-minute.ts'

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url))

const { svg, text } = await firstMinute(path('node_modules/.bin'))
writeFileSync(path('docs/first-minute.svg'), svg)
writeFileSync(path('docs/first-minute.txt'), text)
