/** What `run` does with its streams, in the same process. */
import { expect, it } from 'vitest'
import { run } from '../src/run.ts'
import { testIo } from './support/test-io.ts'

it('answers --version at once', async () => {
  const { io, written } = testIo()
  await expect(run(['--version'], io)).resolves.toBe(0)
  expect(written).toEqual({ stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/), stderr: '' })
})

it('prints help to stdout when asked, to stderr when it was not', async () => {
  const asked = testIo()
  await expect(run(['--help'], asked.io)).resolves.toBe(0)
  const not = testIo()
  await expect(run([], not.io)).resolves.toBe(2)
  expect(not.written).toEqual({ stdout: '', stderr: asked.written.stdout })
})

it('takes a reader that went away for no failure', async () => {
  const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
  const { io, written } = testIo({ stdout: { write: (_, done) => done(closed) } })
  await expect(run(['--version'], io)).resolves.toBe(0)
  expect(written.stderr).toBe('')
})

it('takes a full disk behind stdout for a failure of the machine', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  const { io, written } = testIo({ stdout: { write: (_, done) => done(full) } })
  await expect(run(['--version'], io)).resolves.toBe(3)
  expect(written.stderr).toBe('error: Cannot write stdout: the disk is full.\n')
})
