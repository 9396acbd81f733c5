/** Owns the fresh folders that the packed tests look into: each package, packed and installed on its own. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

export interface Installed {
  /** A folder outside the workspace where only `@cuecard/core` is installed. */
  core: string
  /** A folder outside the workspace where only `cuecard` is installed. */
  cli: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    installed: Installed
  }
}

const root = join(import.meta.dirname, '..', '..')

function npm(folder: string, ...args: string[]): string {
  return execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
}

function install(workspace: string, base: string): string {
  const folder = join(base, workspace.replace(/\W/g, '-'))
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"name":"consumer","private":true}')
  const packed = npm(
    root,
    'pack',
    '--silent',
    '--ignore-scripts',
    '--pack-destination',
    folder,
    '-w',
    workspace,
  )
  npm(
    folder,
    ...['install', '--silent', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'],
    `./${packed.trim()}`,
  )
  return folder
}

/** Packs what is built, installs it, and removes it when the tests are done. */
export default function setup(project: TestProject): () => void {
  const base = mkdtempSync(join(tmpdir(), 'cuecard-packed-'))
  const core = install('@cuecard/core', base)
  const cli = install('cuecard', base)
  project.provide('installed', { core, cli })
  return () => rmSync(base, { recursive: true, force: true })
}
