/** Runs a module of this folder in a fresh process, and returns what it prints as JSON. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** @throws where it fails; it has said why */
export function resultOf<Result>(module: string, ...args: string[]): Result {
  const file = fileURLToPath(new URL(module, import.meta.url))
  const { status, stdout } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${module} failed.`)
  return JSON.parse(stdout) as Result
}
