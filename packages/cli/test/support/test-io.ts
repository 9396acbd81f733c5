/** An `Io` that keeps what is written, for tests in the same process. */
import type { Io, Output } from '../../src/io.ts'

export function testIo(given: Partial<Io> & { isTTY?: boolean } = {}) {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written): Output => ({
    isTTY: given.isTTY ?? false,
    write(content, done) {
      written[name] +=
        typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
      done()
    },
  })
  const io: Io = {
    stdin: (async function* () {})(),
    stdout: output('stdout'),
    stderr: output('stderr'),
    env: {},
    cwd: process.cwd(),
    now: () => new Date('2026-11-20T15:00:00Z'),
    ...given,
  }
  return { io, written }
}
