/** A folder of its own for a test, with the fixtures in it, removed when the test is over. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/** @returns the path of a fresh copy of `fixtures/` */
export function folderWithFixtures(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cuecard-'))
  cpSync(fixtures, folder, { recursive: true })
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
