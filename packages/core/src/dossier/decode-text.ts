/** Owns how bytes become text: UTF-8 or nothing, because a guess could change a name. */
import type { Finding } from '../findings/finding.ts'

/** The part of `TextDecoder` that is used here; every runtime has it. */
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array, options?: { stream: boolean }): string }

/**
 * Decodes UTF-8, with or without a byte order mark.
 *
 * @param bytes what was read
 * @param file its name, for the finding
 * @returns the text, or a finding that says where the first wrong byte is
 */
export function decodeText(bytes: Uint8Array, file?: string): string | Finding {
  try {
    return strict().decode(bytes)
  } catch {
    const lines = strict()
      .decode(bytes.subarray(0, validLength(bytes)), { stream: true })
      .split('\n')
    return {
      code: 'not-utf8',
      severity: 'error',
      message: `${file ?? 'The dossier'} is not UTF-8 text.`,
      place: {
        ...(file !== undefined && { file }),
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
      },
      hint: startsLikeUtf16(bytes)
        ? 'It looks like UTF-16: save it again with the encoding UTF-8.'
        : 'Save it again with the encoding UTF-8.',
    }
  }
}

const strict = () => new TextDecoder('utf-8', { fatal: true })

/** How many bytes are right before the first that is wrong. */
function validLength(bytes: Uint8Array): number {
  let right = 0
  let wrong = bytes.length
  while (right < wrong) {
    const middle = (right + wrong + 1) >> 1
    try {
      strict().decode(bytes.subarray(0, middle), { stream: true })
      right = middle
    } catch {
      wrong = middle - 1
    }
  }
  return right
}

const startsLikeUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
