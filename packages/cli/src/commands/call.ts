/** Opens what a conversation needs, and leads through it. */
import { askedFor, type CallOptions } from '../call/asked.ts'
import { type Hold, newHold } from '../call/hold.ts'
import { lead } from '../call/lead.ts'
import { findScript } from '../input/find-script.ts'
import { momentOf } from '../input/moment.ts'
import { readData } from '../input/read-data.ts'
import { hasErrors } from '../outcome.ts'
import { UsageError } from '../usage-error.ts'
import type { Io } from '../io.ts'
import type { Action, Call } from '../verb.ts'

async function converse({ operands: [operand], options }: Call, io: Io, hold: Hold) {
  const given = options as unknown as CallOptions
  const asked = await askedFor(operand, given, io, hold)
  if (asked.script === undefined) return { results: [], findings: asked.findings }
  const found = await findScript(asked.script, asked.templates, io)
  const input = await readData(asked.data, io)
  const problems = [...found.findings, ...input.findings, ...(asked.resumed?.findings ?? [])]
  const { script } = found
  if (!script || hasErrors(problems)) {
    return { results: [], findings: problems, machineFailed: input.machineFailed }
  }
  if (given.save && asked.data.length === 0) {
    throw new UsageError('--save needs a dossier to add to', 'give --data FILE')
  }
  const { now, timeZone, locale } = given
  const at = () => momentOf({ now, timeZone }, io)
  const setting = { script, data: input.data, at, timeZone, locale }
  return lead(setting, asked, { given, problems, io, hold })
}

export const call: Action = async (asked, io) => {
  const hold = newHold()
  try {
    return await converse(asked, io, hold)
  } finally {
    await hold.release()
  }
}
