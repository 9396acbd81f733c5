/** Owns the fresh folders that the packed tests look into: each package, packed and installed on its own. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

export interface Installed {
  /** A folder outside the workspace where only `@cuecard/core` is installed. */
  core: string
  /** A folder outside the workspace where `@cuecard/files` is installed, and with it `@cuecard/core`. */
  files: string
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

function install(parent: string, ...workspaces: string[]): string {
  const folder = join(parent, workspaces[0]!.replace(/\W/g, '-'))
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{"name":"consumer","private":true}')
  const packed = workspaces.map((workspace) =>
    npm(
      root,
      ...['pack', '--silent', '--ignore-scripts', '--pack-destination', folder],
      ...['-w', workspace],
    ).trim(),
  )
  npm(
    folder,
    ...['install', '--silent', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'],
    ...packed.map((file) => `./${file}`),
  )
  return folder
}

let base = ''

/** Packs what is built and installs it. */
export function setup(project: TestProject): void {
  base = mkdtempSync(join(tmpdir(), 'cuecard-packed-'))
  project.provide('installed', {
    core: install(base, '@cuecard/core'),
    files: install(base, '@cuecard/files', '@cuecard/core'),
    cli: install(base, 'cuecard'),
  })
}

/** Removes the folders again. */
export function teardown(): void {
  rmSync(base, { recursive: true, force: true })
}
