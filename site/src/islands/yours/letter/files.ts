/** Owns the files that a letter is downloaded as; what writes each is fetched when it is asked for. */
import { type AnyOptions, type DocumentDefinition, dueEvents, dueNext } from '@cuecard/core'
import { catalog } from '@cuecard/core/catalog'
import type { Dossier } from '@cuecard/core/schemas'
import { save } from '../save.ts'
import { endings, htmlPage, printed, type TextFormat, types } from './printed.ts'
import { inFormat, type Made } from './renderings.ts'

export type FileFormat = TextFormat | 'eml' | 'docx'

/** What a file is made from. */
export interface FileSource {
  document: DocumentDefinition<unknown>
  data: Partial<Dossier>
  options: AnyOptions
  made: Made
}

const nameOf = ({ document, made }: FileSource, ending: string): string => {
  const { person } = made.letter
  return `${document.id}${person ? `-${person.id}` : ''}.${ending}`
}

/** Whether it has to do with dates, which a calendar could remind of. */
export const readsDates = ({ shape }: DocumentDefinition<unknown>): boolean =>
  JSON.stringify(shape).includes('"t"')

/** A letter as text in a format, with its subject line. */
export function textOf({ document, data, options, made }: FileSource, format: TextFormat): string {
  const letter = inFormat(document, data, options, made, format)
  return printed(format, letter?.subject, letter?.body ?? '')
}

async function emlOf({ document, data, options, made }: FileSource): Promise<string> {
  const { isMailAddress, writeEml } = await import('@cuecard/files/eml')
  const mail = { ...options, channel: 'email' } as const
  const text = inFormat(document, data, mail, made, 'text')
  const html = inFormat(document, data, mail, made, 'html')
  const mailbox = (name: string | undefined, address: string | undefined) =>
    address !== undefined && isMailAddress(address) ? { name, address } : undefined
  const { person } = made.letter
  const known = data.people?.find(({ id }) => id === person?.id)
  return writeEml({
    from: mailbox(data.candidate?.name?.full, data.candidate?.email),
    to: mailbox(person?.name, known?.email),
    subject: text?.subject ?? document.title,
    text: text?.body ?? '',
    html: html?.body ?? '',
    language: options.locale ?? document.locale,
    date: options.now,
  })
}

async function docxOf({ document, data, options, made }: FileSource): Promise<Uint8Array> {
  const { writeDocx } = await import('@cuecard/files/docx')
  // What is printed is a letter.
  const letter = inFormat(document, data, { ...options, channel: 'letter' }, made, 'tree')
  return writeDocx(letter?.body ?? { children: [] }, {
    title: document.title,
    language: options.locale ?? document.locale,
    author: data.candidate?.name?.full,
    date: options.now,
  })
}

/**
 * Downloads what is due next, as the pipeline says it.
 *
 * @returns false where nothing is due that has a date
 */
export async function downloadDates({ data, options }: FileSource): Promise<boolean> {
  const pipeline = await catalog.documents.find(({ id }) => id === 'pipeline')!.load()
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const { now = '', locale } = options
  const events = dueEvents(dueNext(pipeline, data, { now, locale, timeZone }).rows)
  if (events.length === 0) return false
  const { writeIcs } = await import('@cuecard/files/ics')
  save('next.ics', 'text/calendar;charset=utf-8', writeIcs(events, { now, timeZone }))
  return true
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Makes a file and downloads it. */
export async function download(source: FileSource, format: FileFormat): Promise<void> {
  const { document } = source
  switch (format) {
    case 'eml':
      return save(nameOf(source, 'eml'), 'message/rfc822', await emlOf(source))
    case 'docx':
      return save(nameOf(source, 'docx'), docxType, await docxOf(source))
    case 'html': {
      const page = htmlPage(document.title, textOf(source, 'html'), document.locale)
      return save(nameOf(source, 'html'), types.html, page)
    }
    default:
      return save(nameOf(source, endings[format]), types[format], textOf(source, format))
  }
}
