/** The flag that every verb has. */
import type { Flag } from './verb.ts'

export const JSON_FLAG: Flag = {
  flags: '--json',
  summary: 'print {"results", "findings"} as JSON',
}
