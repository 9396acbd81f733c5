/** Renders a document as files that people send: a DOCX, a PDF or an e-mail for each letter. */
import { type DocumentDefinition, type Finding, lettersFor } from '@cuecard/core'
import { documentOptions } from '../input/document-options.ts'
import type { Input } from '../input/read-data.ts'
import { readSource, type Source } from '../input/read-source.ts'
import type { Io } from '../io.ts'
import type { Outcome } from '../outcome.ts'
import type { FileFormat, FileLetter } from '../output/file-letter.ts'
import { letterNames } from '../output/letter-files.ts'
import { fileTarget, folderTarget, isFolder } from '../output/out-path.ts'
import { refuseInputs } from '../output/refuse-inputs.ts'
import { type OwnFiles, writeFiles } from '../output/write-files.ts'
import { type WrittenLetter, writeLetter } from '../output/write-letter.ts'
import { UsageError } from '../usage-error.ts'
import type { Call } from '../verb.ts'

interface FileOptions {
  out?: string
  force?: boolean
  draft?: boolean
  json?: boolean
  locale?: string
  font?: readonly string[]
}

const NAMES = { docx: 'a DOCX', pdf: 'a PDF', eml: 'an EML' } as const

/** What only the flags and the terminal can be wrong about. */
function refuseBefore(format: FileFormat, { out, json, font = [] }: FileOptions, io: Io): void {
  if (font.length > 0 && format !== 'pdf') {
    throw new UsageError('--font is for a PDF', 'add --format pdf')
  }
  if (out === undefined && !json && format !== 'eml' && io.stdout.isTTY) {
    const hint = `--out letter.${format} writes it`
    throw new UsageError(`${NAMES[format]} is not for a terminal`, hint)
  }
}

/** A file holds one letter; where there are more they want a folder. */
function refuseSeveral(format: FileFormat, letters: number, { out, json }: FileOptions, io: Io) {
  if (letters < 2 || (out === undefined ? json : isFolder(out, io))) return
  throw new UsageError(
    `${NAMES[format]} holds one letter, and there are ${letters}`,
    'end --out with / for a file each, or choose one person with --to',
  )
}

/** The locale tells where a text of its language is read: `en-GB` of `en`, but not `de`. */
function languageOf({ locale }: DocumentDefinition<unknown>, asked: string | undefined): string {
  const isOf = asked?.toLowerCase().split('-')[0] === locale.toLowerCase().split('-')[0]
  return asked !== undefined && isOf ? asked : locale
}

const hasOffset = /[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)(?:\[|$)/i

/** The same letters three times: as a tree, as text and as HTML. */
function fileLetters(
  document: DocumentDefinition<unknown>,
  { data }: Input,
  format: FileFormat,
  call: Call,
  io: Io,
) {
  const asked = documentOptions(document, call, io)
  // What is printed is a letter; what is mailed, a mail.
  const options = { ...asked, channel: asked.channel ?? (format === 'eml' ? 'email' : 'letter') }
  const trees = lettersFor(document, data, { ...options, format: 'tree' })
  const isMail = format === 'eml'
  const texts = isMail ? lettersFor(document, data, { ...options, format: 'text' }).letters : []
  const pages = isMail ? lettersFor(document, data, { ...options, format: 'html' }).letters : []
  const letters = trees.letters.map(({ person, subject, body, findings }, at) => {
    const known = data.people?.find(({ id }) => id === person?.id)
    const file: FileLetter | null = body && {
      title: document.title,
      subject: subject ?? document.title,
      language: languageOf(document, asked.locale),
      locale: asked.locale ?? document.locale,
      tree: body,
      text: texts[at]?.body ?? '',
      html: pages[at]?.body ?? '',
      from: { name: data.candidate?.name.full, email: data.candidate?.email },
      to: person ? { name: person.name, email: known?.email } : undefined,
      date: asked.now !== undefined && hasOffset.test(asked.now) ? asked.now : undefined,
    }
    return { person, subject: subject ?? null, findings, file }
  })
  return { letters, findings: trees.findings }
}

/** Of several letters, which one it is about. */
function about(document: DocumentDefinition<unknown>, name: string | undefined) {
  return (finding: Finding): Finding =>
    name === undefined || finding.place
      ? finding
      : { ...finding, message: `${document.title} for ${name}: ${finding.message}` }
}

const isWrong = ({ severity }: Finding): boolean => severity === 'error'

/** As JSON can hold it. */
function plainContent(content: WrittenLetter['content']) {
  if (content === null || typeof content === 'string') return { body: content }
  return { body: Buffer.from(content).toString('base64'), encoding: 'base64' }
}

/**
 * @param own the files that may be written again, where it is not the first time
 * @throws UsageError where a terminal would get a file, or one file several letters
 */
export async function renderFiles(
  format: FileFormat,
  document: DocumentDefinition<unknown>,
  input: Input,
  call: Call,
  io: Io,
  own?: OwnFiles,
): Promise<Outcome> {
  const options = call.options as FileOptions
  refuseBefore(format, options, io)
  const fonts: Source[] = []
  for (const file of options.font ?? []) fonts.push(await readSource(file, io))
  const { letters, findings } = fileLetters(document, input, format, call, io)
  refuseSeveral(format, letters.length, options, io)

  const results: unknown[] = []
  const said: Finding[] = []
  const ready: { person: { id: string } | null; content: string | Uint8Array }[] = []
  for (const { file, ...letter } of letters) {
    const written = file ? await writeLetter(format, file, fonts) : { content: null, findings: [] }
    const more = written.findings.map(about(document, letter.person?.name))
    // What would show boxes for letters is not ready to be sent; a draft shows where.
    const content = options.draft || !more.some(isWrong) ? written.content : null
    results.push({
      ...{ document: document.id, format },
      ...letter,
      ...plainContent(content),
      findings: [...letter.findings, ...more],
    })
    said.push(...more)
    if (content !== null) ready.push({ person: letter.person, content })
  }

  const { out, force = false } = options
  // A font that is none is said once, however many letters want it.
  const all = [...findings, ...new Map(said.map((each) => [JSON.stringify(each), each])).values()]
  if (out === undefined) return { results, output: ready[0]?.content ?? '', findings: all }
  const names = letterNames(document.id, ready, `.${format}`)
  const toFolder = isFolder(out, io)
  const targets = ready.map(({ content }, at) =>
    toFolder ? folderTarget(out, names[at]!, content, io) : fileTarget(out, content, io),
  )
  refuseInputs(targets, call, io)
  await writeFiles(targets, { force, intoFolder: toFolder, own })
  return { results, findings: all, notes: targets.map(({ name }) => `Wrote ${name}`) }
}
