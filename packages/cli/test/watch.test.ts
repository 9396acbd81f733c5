/** `render --watch` as people meet it: beside an editor. */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { cuecard } from './support/cuecard.ts'
import { folderWithFixtures } from './support/folder.ts'
import { inLines, onTerminal } from './support/running.ts'

const hasScript = spawnSync('script', ['--version']).status === 0
const READY = 'Ctrl+C ends it.\n'
const letter = ['render', 'note.document.md', '--data', 'dossier.yaml', '--to', 'dana-whitfield']

function editor(cwd: string, name = 'dossier.yaml') {
  const file = join(cwd, name)
  const text = readFileSync(file, 'utf8')
  const withRole = (role: string) => text.replace('Director of Operations', role)
  return {
    file,
    text,
    save: (role: string) => writeFileSync(file, withRole(role)),
    /** As most editors do it: a new file in the place of the old. */
    saveAtomically: (role: string) => {
      writeFileSync(`${file}.tmp`, withRole(role))
      renameSync(`${file}.tmp`, file)
    },
    /** As vim does it: the old one is moved away first. */
    saveWithBackup: (role: string) => {
      renameSync(file, `${file}~`)
      writeFileSync(file, withRole(role))
    },
  }
}

it('prints anew at each save, however an editor saves, and ends with 130', async () => {
  const cwd = folderWithFixtures()
  const { child, ended, until } = inLines(cwd, ...letter, '--watch')
  await until('you are Director of Operations.')
  await until(READY)
  const { save, saveAtomically, saveWithBackup } = editor(cwd)
  for (const [role, saving] of [
    ['Cook', save],
    ['Baker', saveAtomically],
    ['Miller', saveWithBackup],
    ['Farmer', saveAtomically],
    ['Sower', save],
  ] as const) {
    saving(role)
    await until('dossier.yaml changed')
    await until(`you are ${role}.`)
  }
  child.kill('SIGINT')
  expect(await ended).toEqual([130, null])
})

it('prints once for a burst, and what was saved last', async () => {
  const cwd = folderWithFixtures()
  const { until, shown } = inLines(cwd, ...letter, '--watch')
  await until(READY)
  const { saveAtomically } = editor(cwd)
  for (let count = 1; count <= 20; count += 1) {
    saveAtomically(`Clerk number ${count}`)
    await wait(5)
  }
  await until('you are Clerk number 20.')
  await wait(500)
  expect(shown().match(/you are/g)!.length).toBeLessThanOrEqual(4)
})

it('says what is wrong for a while, and goes on', async () => {
  const cwd = folderWithFixtures()
  const { until } = inLines(cwd, ...letter, '--watch')
  await until(READY)
  const { file, save } = editor(cwd)
  writeFileSync(file, 'kind: application\npeople: [\n')
  await until('[yaml-syntax]')
  renameSync(file, `${file}.away`)
  await until('Cannot read dossier.yaml: it does not exist.')
  save('Cook')
  await until('you are Cook.')
  writeFileSync(join(cwd, 'note.document.md'), 'Dear {{person.nmae.full}}')
  await until('[unknown-path]')
  writeFileSync(join(cwd, 'note.document.md'), 'Only words.')
  await until('note.document.md changed')
  await expect(until('Only words.')).resolves.toBeUndefined()
})

it('begins beside a dossier that is broken yet', async () => {
  const cwd = folderWithFixtures()
  const { file, text } = editor(cwd)
  writeFileSync(file, 'people: [')
  const { until } = inLines(cwd, ...letter, '--watch')
  await until('[yaml-syntax]')
  await until(READY)
  writeFileSync(file, text)
  await expect(until('you are Director of Operations.')).resolves.toBeUndefined()
})

it('watches folders: of dossiers, of templates, and of partials beside a page', async () => {
  const cwd = folderWithFixtures()
  const args = ['render', 'lift-card', '--templates', 'own', '--data', 'folder', '--watch']
  const { until } = inLines(cwd, ...args)
  await until(READY)
  writeFileSync(join(cwd, 'folder/c.yaml'), 'kind: profile\n')
  await until('folder/c.yaml changed')
  await until('Which floor?')
  const page = join(cwd, 'own/small-talk/in-the-lift.script.md')
  writeFileSync(page, readFileSync(page, 'utf8').replace('Which floor?', 'Going up?'))
  await expect(until('Going up?')).resolves.toBeUndefined()
})

it('follows a link to where the dossier is kept', async () => {
  const cwd = folderWithFixtures()
  renameSync(join(cwd, 'dossier.yaml'), join(cwd, 'folder/kept.yaml'))
  symlinkSync('folder/kept.yaml', join(cwd, 'dossier.yaml'))
  const { until } = inLines(cwd, ...letter, '--watch')
  await until(READY)
  editor(cwd, 'folder/kept.yaml').saveAtomically('Cook')
  await expect(until('you are Cook.')).resolves.toBeUndefined()
})

it('writes its own files again, and nobody else’s', async () => {
  const cwd = folderWithFixtures()
  const out = join(cwd, 'letters/note-dana-whitfield.txt')
  const all = ['render', 'note.document.md', '--data', 'dossier.yaml', '--out', 'letters/']
  const { until } = inLines(cwd, ...all, '--watch')
  await until(READY)
  const { save, file, text } = editor(cwd)
  save('Cook')
  await until('Wrote letters/note-dana-whitfield.txt')
  await expect.poll(() => readFileSync(out, 'utf8')).toContain('you are Cook.')
  // Somebody puts their hand to a letter: it is theirs now.
  writeFileSync(out, 'My own words.')
  save('Baker')
  await until('letters/note-dana-whitfield.txt exists already, so nothing was written')
  expect(readFileSync(out, 'utf8')).toBe('My own words.')
  renameSync(out, `${out}.mine`)
  save('Miller')
  await until('Wrote letters/note-dana-whitfield.txt')
  // A file of a person who comes in later is not replaced either.
  writeFileSync(join(cwd, 'letters/note-li.txt'), 'Before.')
  const li = '  - { id: li, name: { full: Li }, role: Cook }\ninterviews:'
  writeFileSync(
    file,
    text.replace('interviews:', li).replace('[dana-whitfield, omar-o-hara]', '[li]'),
  )
  await until('letters/note-li.txt exists already')
  expect(readFileSync(join(cwd, 'letters/note-li.txt'), 'utf8')).toBe('Before.')
})

it('does not begin with a file that is there', async () => {
  const cwd = folderWithFixtures()
  writeFileSync(join(cwd, 'all.txt'), 'Before.')
  const args = [...letter, '--out', 'all.txt', '--watch']
  const { code, stderr } = await cuecard(args, { cwd })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'error: all.txt exists already, so nothing was written\n(--force replaces)\n',
  })
  const { until } = inLines(cwd, ...args, '--force')
  await until(READY)
  expect(readFileSync(join(cwd, 'all.txt'), 'utf8')).toContain('Director of Operations')
})

it('does not take what it writes for a change', async () => {
  const cwd = folderWithFixtures()
  const args = ['render', 'lift-card', '--templates', 'own', '--format', 'markdown']
  const out = 'own/small-talk/notes.md'
  const { until, shown } = inLines(cwd, ...args, '--out', out, '--watch')
  await until(READY)
  await wait(1000)
  expect(shown()).not.toContain('changed')
  expect(existsSync(join(cwd, out))).toBe(true)
})

it.each([
  [['render', 'card.document.md', '--data', '-'], 'stdin cannot be watched'],
  [['render', 'delighted-boss-cue-card'], 'there is nothing to watch'],
  [[...letter, '--format', 'docx'], '--watch needs a place for each docx'],
])('refuses %j', async (args, words) => {
  const { code, stderr } = await cuecard([...args, '--watch'], { cwd: folderWithFixtures() })
  expect({ code, is: stderr.includes(words) }).toEqual({ code: 2, is: true })
})

it('ends with 3 where there is nothing to begin with', async () => {
  const args = ['render', 'note.document.md', '--data', 'missing.yaml', '--watch']
  const { code, stderr } = await cuecard(args, { cwd: folderWithFixtures() })
  expect(code).toBe(3)
  expect(stderr).toContain('Cannot read missing.yaml')
})

it('ends once nobody reads it', async () => {
  const cwd = folderWithFixtures()
  const { child, ended, until } = inLines(cwd, ...letter, '--watch')
  await until(READY)
  child.stdout.destroy()
  editor(cwd).save('Cook')
  expect(await ended).toEqual([0, null])
  expect(readdirSync(cwd).filter((name) => name.endsWith('.txt'))).toEqual([])
})

it.runIf(hasScript)('ends at Ctrl+C on a terminal', async () => {
  const cwd = folderWithFixtures()
  const { ended, until, type } = onTerminal(cwd, `${letter.join(' ')} --watch`)
  await until('Ctrl+C ends it.')
  editor(cwd).saveAtomically('Cook')
  await until('you are Cook.')
  type('\u0003')
  expect(await ended).toEqual([130, null])
})
