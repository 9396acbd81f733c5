/** Renders a document from data, to stdout or to files. */
import { lettersFor, type DocumentDefinition } from '@cuecard/core'
import { documentOptions } from '../input/document-options.ts'
import { findDocument } from '../input/find-document.ts'
import { readData } from '../input/read-data.ts'
import type { Io } from '../io.ts'
import { hasErrors } from '../outcome.ts'
import { fileNames } from '../output/file-name.ts'
import { formats, printLetters, type PrintFormat } from '../output/formats.ts'
import { isReady, type Letter, type Ready } from '../output/letter.ts'
import { fileTarget, folderTarget, isFolder, type Target } from '../output/out-path.ts'
import { writeFiles } from '../output/write-files.ts'
import type { Action } from '../verb.ts'

interface RenderOptions {
  format: keyof typeof formats | 'json'
  data?: readonly string[]
  out?: string
  force?: boolean
}

/** How letters become text: of several, or of each by itself for a file of its own. */
interface Printer {
  ending: string
  print: (letters: readonly Letter[]) => string
  printFile: (letters: readonly Letter[]) => string
}

const asJson = (letters: readonly Letter[]): string =>
  `${JSON.stringify(
    letters.map(({ person, subject = null, body, findings }) => ({
      person,
      subject,
      body,
      findings,
    })),
    null,
    2,
  )}\n`

const jsonPrinter: Printer = { ending: '.json', print: asJson, printFile: asJson }

function printerFor(format: PrintFormat, { title, locale }: DocumentDefinition<unknown>): Printer {
  const print = (letters: readonly Letter[]) => printLetters(letters.filter(isReady), format)
  const printFile = (letters: readonly Letter[]) =>
    format.file ? format.file(title, print(letters), locale) : print(letters)
  return { ending: format.ending, print, printFile }
}

function targetsFor(
  out: string,
  ready: readonly Ready[],
  { id }: DocumentDefinition<unknown>,
  printer: Printer,
  io: Io,
): Target[] {
  if (ready.length === 0) return []
  if (!isFolder(out, io)) return [fileTarget(out, printer.printFile(ready), io)]
  const names = fileNames(
    ready.map(({ person }) => (person ? `${id}-${person.id}` : id)),
    printer.ending,
  )
  return ready.map((letter, at) => folderTarget(out, names[at]!, printer.printFile([letter]), io))
}

export const render: Action = async (call, io) => {
  const { format, data: files = [], out, force = false } = call.options as unknown as RenderOptions
  const found = await findDocument(call.operands[0]!, io)
  const input = await readData(files, io)
  const problems = [...found.findings, ...input.findings]
  const { document } = found
  if (!document || hasErrors(problems)) {
    return { results: [], findings: problems, machineFailed: input.machineFailed }
  }

  const { letters, findings } = lettersFor(document, input.data, {
    ...documentOptions(document, call, io),
    format: format === 'json' ? 'text' : formats[format].body,
  })
  const printer = format === 'json' ? jsonPrinter : printerFor(formats[format], document)
  const results = letters.map((letter) => ({ document: document.id, format, ...letter }))
  const every = [...problems, ...findings]
  if (out === undefined) return { results, output: printer.print(letters), findings: every }

  const ready = letters.filter(isReady)
  const targets = targetsFor(out, ready, document, printer, io)
  await writeFiles(targets, { force, makeFolder: isFolder(out, io) })
  return { results, findings: every, notes: targets.map(({ name }) => `Wrote ${name}`) }
}
