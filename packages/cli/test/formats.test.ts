import { expect, it } from 'vitest'
import { formats, printLetters } from '../src/output/formats.ts'
import type { Ready } from '../src/output/letter.ts'

function letter(name: string): Ready {
  return {
    person: { id: 'x', name },
    format: 'text',
    subject: 'Hello',
    body: 'Hello.',
    findings: [],
  }
}

it.each([
  ['a line break', 'Dana\nSubject: forged', 'To: Dana Subject: forged'],
  ['a control character', 'Dana\u001b[2J', 'To: Dana\ufffd[2J'],
  ['nothing but spaces at its edges', '  Dana ', 'To: Dana'],
])('keeps a name with %s on its line', (_, name, line) => {
  expect(printLetters([letter(name)], formats.text, true)).toBe(
    `${line}\nSubject: Hello\n\nHello.\n`,
  )
})

it.each(['--><script>alert(1)</script>', '--!><b>', '->', '>', '<!--', '-', '--'])(
  'keeps %j within its comment',
  (name) => {
    const printed = printLetters([letter(name)], formats.html, true)
    const [comment, ...rest] = printed.split('\n')
    expect(comment).toMatch(/^<!-- To: (?:(?!--|>).)* -->$/)
    expect(rest.join('\n')).toBe('<!-- Subject: Hello -->\n\nHello.\n')
  },
)

it('makes a page of its own for a browser, with an encoding and a title that is text', () => {
  expect(formats.html.file?.('A & <b>', '<p>Hello.</p>\n', 'en')).toBe(
    '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>A &amp; &lt;b></title>\n<p>Hello.</p>\n',
  )
})
