/** Files that people send, made in the same process: what a terminal gets, and what JSON says of them. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../src/run.ts'
import { folderWithFixtures } from './support/folder.ts'
import { testIo } from './support/test-io.ts'

const examples = join(import.meta.dirname, '../../../examples')

async function ran(args: string[], { isTTY = false } = {}) {
  const cwd = folderWithFixtures()
  cpSync(join(examples, 'dossier.yaml'), join(cwd, 'full.yaml'))
  const { io, written } = testIo({ cwd, isTTY })
  const code = await run(args, io)
  return { code, cwd, ...written }
}

const note = ['render', 'note.document.md', '--data', 'dossier.yaml', '--to', 'dana-whitfield']

it.each(['docx', 'pdf'])('keeps a %s from a terminal', async (format) => {
  const { code, stdout, stderr } = await ran([...note, '--format', format], { isTTY: true })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(`is not for a terminal\n(--out letter.${format} writes it)`)
})

it.each([
  ['docx', 'PK\u0003\u0004'],
  ['pdf', '%PDF-1.7'],
  ['eml', 'Subject: '],
])('gives a %s to a pipe', async (format, begins) => {
  const { code, stdout } = await ran([...note, '--format', format])
  expect(code).toBe(0)
  expect(stdout.startsWith(begins)).toBe(true)
})

it('shows a mail on a terminal, which is text', async () => {
  const { code, stdout } = await ran([...note, '--format', 'eml'], { isTTY: true })
  expect({ code, draft: /^X-Unsent: 1\r$/m.test(stdout) }).toEqual({ code: 0, draft: true })
})

it('holds the bytes in JSON', async () => {
  const { code, stdout } = await ran([...note, '--format', 'pdf', '--json'], { isTTY: true })
  const { results } = JSON.parse(stdout) as { results: { body: string; encoding: string }[] }
  expect(code).toBe(0)
  expect(results).toMatchObject([{ document: 'note', format: 'pdf', encoding: 'base64' }])
  expect(Buffer.from(results[0]!.body, 'base64').toString('latin1')).toMatch(/^%PDF-1\.7/)
})

it('mails from the candidate to the person, by their addresses', async () => {
  const letter = ['render', 'thank-you-letter', '--data', 'full.yaml', '--format', 'eml']
  const { code, cwd } = await ran([...letter, '--out', 'drafts/'])
  expect(code).toBe(0)
  const file = join(cwd, 'drafts/thank-you-letter-miriam-castellanos.eml')
  expect(readFileSync(file, 'utf8').split('\r\n').slice(0, 4)).toMatchInlineSnapshot(`
    [
      "From: Nadia Okonjo-Reyes",
      " <nadia.okonjo-reyes@example.com>",
      "To: Miriam Castellanos",
      " <miriam.castellanos@halden.example.com>",
    ]
  `)
})

it('prints a letter as a letter, and mails it as a mail', async () => {
  const letter = ['render', 'thank-you-letter', '--data', 'full.yaml', '--json', '--format']
  const subjects = async (format: string) => {
    const { stdout } = await ran([...letter, format])
    const { results } = JSON.parse(stdout) as { results: { subject: string | null }[] }
    return results.map(({ subject }) => subject !== null)
  }
  expect(await subjects('docx')).toEqual([false, false, false])
  expect(await subjects('eml')).toEqual([true, true, true])
})

it('takes a font for a PDF only', async () => {
  for (const format of ['text', 'docx', 'eml']) {
    const { code, stderr } = await ran([...note, '--format', format, '--font', 'my.ttf'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: --font is for a PDF\n(add --format pdf)\n',
    })
  }
})
