/** A folder of one's own: compiled and used as what comes with Cuecard, and laid over it. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { templates } from '../../generated/templates.ts'
import { loadPlaybooks } from '../../src/compile/playbook/load-playbooks.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import { prepareScript } from '../../src/script/prepare-script.ts'
import { stepLines } from '../../src/script/step-lines.ts'
import { full, minimal } from '../support/dossiers.ts'
import { flawsIn } from '../support/flaws.ts'

const folder = fileURLToPath(new URL('../../../../examples/own-playbook/', import.meta.url))
const files = Object.fromEntries(
  globSync('**/*.md', { cwd: folder }).map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(join(folder, path), 'utf8'),
  ]),
)
const only = (prefix: string) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(prefix)))

const { playbooks, findings } = loadPlaybooks(files, templates)
const bySame = <Item extends { id: string }>(items: readonly Item[], id: string): Item => {
  const found = items.find((item) => item.id === id)
  if (!found) throw new Error(`There is no ${id} among ${items.map((item) => item.id).join(', ')}.`)
  return found
}
const documents = playbooks.flatMap((playbook) => playbook.documents)
const scripts = playbooks.flatMap((playbook) => playbook.scripts)

describe('the example folder', () => {
  it('compiles without a finding', () => {
    expect(findings).toEqual([])
  })

  it('gives the playbooks that it has a page of', () => {
    expect(playbooks.map(({ guide }) => guide.id).sort()).toEqual([
      'asking-for-a-reference',
      'second-interview-preparation',
    ])
  })

  it.each([
    ['full', full],
    ['minimal', minimal],
  ])('makes a document that reads well from the %s dossier', async (name, data) => {
    const { letters } = lettersFor(bySame(documents, 'reference-brief'), data, { locale: 'en-US' })
    const body = String(letters[0]?.body)
    expect(flawsIn(body, 'text')).toEqual([])
    await expect(body).toMatchFileSnapshot(`golden/reference-brief.${name}.txt`)
  })

  it('makes a script that speaks with the dossier, and without one', () => {
    const script = bySame(scripts, 'asking-for-a-reference')
    const says = (data: object) => {
      const { context, settings } = prepareScript(script, data)
      return stepLines(script, 'say-why-you-call', context, settings).say.map(({ text }) => text)
    }
    expect(says(full)).toEqual([
      'I am close to a new job at Halden Chilled Foods, and they have asked for people who know my work.',
    ])
    expect(says({})).toEqual([
      'I am close to a new job, and they have asked for people who know my work.',
    ])
  })

  it('takes the place of a letter, which keeps what is derived for it', () => {
    const { letters } = lettersFor(bySame(documents, 'thank-you-letter'), full, {
      locale: 'en-US',
      to: 'suryani',
    })
    expect(letters[0]?.body).toMatchInlineSnapshot(`
      "Dear Suryani,

      Thank you for your time on Thursday, November 19. I keep thinking about the loading plan that changes at five in the morning. I would let the depot close its own plan at four, so that nobody reloads a van that is ready to go.

      Best wishes,
      Nadia Okonjo-Reyes
      "
    `)
  })

  it('leaves the rest of that playbook as it is', () => {
    const { scripts: _scripts, documents: all } = bySame(
      playbooks.map((playbook) => ({ ...playbook, id: playbook.guide.id })),
      'second-interview-preparation',
    )
    expect(all.length).toBeGreaterThan(1)
  })
})

describe('a folder', () => {
  it('that is a playbook itself is one', () => {
    const inner = Object.fromEntries(
      Object.entries(only('asking-for-a-reference/')).map(([path, text]) => [
        path.slice('asking-for-a-reference/'.length),
        text,
      ]),
    )
    const loaded = loadPlaybooks(inner)
    expect(loaded.findings).toEqual([])
    expect(loaded.playbooks.map(({ guide }) => guide.id)).toEqual(['asking-for-a-reference'])
  })

  it('with a shared partial changes every playbook that may include it', () => {
    const loaded = loadPlaybooks({ 'partials/from-my-work.md': ', at my last job.\n' }, templates)
    expect(loaded.findings).toEqual([])
    expect(loaded.playbooks.length).toBeGreaterThan(3)
  })

  it('without a playbook.md is told what is missing, and where', () => {
    const { playbooks: none, findings: told } = loadPlaybooks({
      'mine/note.document.md': 'Hello.',
    })
    expect(none).toEqual([])
    expect(told).toMatchObject([
      { code: 'playbook-missing', severity: 'error', place: { file: 'mine/note.document.md' } },
    ])
  })

  it('with a mistake in it names the file and the line', () => {
    const { findings: told } = loadPlaybooks(
      { 'after-the-interview/debrief.document.md': 'Dear {{candidate.nme.full}},' },
      templates,
    )
    expect(told).toMatchObject([
      {
        severity: 'error',
        place: { file: 'after-the-interview/debrief.document.md', line: 1 },
      },
    ])
  })
})
