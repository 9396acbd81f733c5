import { expect, it } from 'vitest'
import { runExample } from './run-example.ts'
import { readHelp } from '../src/docs/read-help.ts'
import { verbs } from '../../packages/cli/src/verbs.ts'

it.each(verbs)(
  'the help of $name is read whole',
  async ({ name, flags = [], examples, summary }) => {
    const help = await runExample({
      files: [],
      command: `cuecard help ${name}`,
      prints: '',
      at: { start: 0, end: 0 },
    })
    const read = readHelp(help)
    expect(read.summary).toBe(summary)
    const terms = read.options.map(({ term }) => term)
    expect(terms).toEqual(expect.arrayContaining(flags.map((flag) => flag.flags)))
    expect(terms).toHaveLength(flags.length + 2)
    expect(read.examples.map(({ term }) => term)).toEqual(examples.map(([command]) => command))
  },
)
