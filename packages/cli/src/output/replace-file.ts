/** Writes a file whole or not at all: whatever happens, there is the old one or the new one. */
import { writeFileSync } from 'node:fs'

/**
 * Keeps the mode of the file that is replaced, and the link where it is one.
 *
 * @throws what the system says, with the old file as it was
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic')
  await writeFileAtomic(path, content, {
    // write-file-atomic writes once, and takes a disk that was full after half of it for success.
    tmpfileCreated: (temporary) => writeFileSync(temporary, content),
  })
}
