/** The machine said no: a missing file, a full disk, a permission; exit code 3. */
import type { Finding } from '@cuecard/core'

const WORDS: Record<string, string> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'the system does not permit it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than a file may be here',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ELOOP: 'its links lead in a circle',
}

export class MachineError extends Error {
  override name = 'MachineError'
  readonly finding: Finding

  constructor(finding: Finding, cause: unknown) {
    super(finding.message, { cause })
    this.finding = finding
  }
}

/** Whether an error says that the machine failed, whichever bundle threw it. */
export function isMachineError(error: unknown): error is MachineError {
  return error instanceof Error && error.name === 'MachineError'
}

/** A failed system call in plain words, as a finding. */
export function machineFinding(
  code: 'unreadable-file' | 'unwritable-file',
  file: string,
  error: unknown,
  hint?: string,
): Finding {
  const reason = error instanceof Error ? error : new Error(String(error))
  const errno = 'code' in reason ? String(reason.code) : ''
  const doing = code === 'unreadable-file' ? 'read' : 'write'
  // A file that is to be written need not exist; its folder must.
  const lacksFolder = doing === 'write' && errno === 'ENOENT'
  const words = lacksFolder ? 'its folder does not exist' : (WORDS[errno] ?? reason.message)
  return {
    code,
    severity: 'error',
    message: `Cannot ${doing} ${file}: ${words}.`,
    place: { file },
    ...(hint !== undefined && { hint }),
  }
}
