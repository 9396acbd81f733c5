/** What may have been meant, where a word is known to nothing. */
import { expect, it } from 'vitest'
import { noCommand } from '../src/call/command.ts'
import { fitToTerminal } from '../src/output/fit-to-terminal.ts'
import { parse } from '../src/parse.ts'
import { verbs } from '../src/verbs.ts'
import { testIo } from './support/test-io.ts'

it.each([
  ['quit', 'There is no /quit. Did you mean /end?'],
  ['skp', 'There is no /skp. Did you mean /skip?'],
  ['xylophone', 'There is no /xylophone.'],
  ['back', 'Nothing stands after /back.'],
  ['note', 'Something stands after /note.'],
])('/%s', (word, words) => expect(noCommand(word)).toBe(words))

it.each([
  [['render', 'card', '--format', 'pfd'], 'pdf'],
  [['render', 'card', '--tone', 'fromal'], 'formal'],
  [['script', 'talk', '--format', 'mermiad'], 'mermaid'],
])('%j', (args, meant) => {
  const parsed = parse(args, verbs)
  expect(parsed).toMatchObject({ exitCode: 2 })
  expect('stderr' in parsed && parsed.stderr).toContain(`\n(Did you mean ${meant}?)\n`)
})

it('breaks lines between words on a terminal, and nowhere else', () => {
  const text = '- a list of words\n  that goes on\n\none two three four\nTo say     To hear of it\n'
  const { io } = testIo()
  expect(fitToTerminal(text, io)).toBe(text)
  const stdout = { ...io.stdout, isTTY: true, columns: 12 }
  expect(fitToTerminal(text, { ...io, stdout }).split('\n')).toEqual([
    '- a list of',
    '  words',
    '  that goes',
    '  on',
    '',
    'one two',
    'three four',
    'To say     To hear of it',
    '',
  ])
})
