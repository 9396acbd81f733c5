/** Reads a PDF with a program of others. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  /** Without the numbers of lists. */
  text: string
  /** The numbers of lists. */
  numbers: string[]
  pages: number
  title: string | undefined
  language: string | undefined
  /** The addresses that its links lead to. */
  links: string[]
  /** The fonts that travel with it. */
  fonts: string[]
}

interface TextItem {
  str: string
  hasEOL: boolean
}

/** @returns what a reader of the file finds */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const { info } = await document.getMetadata()
  const { Title, Language } = info as { Title?: string; Language?: string }
  let text = ''
  const links: string[] = []
  const numbers: string[] = []
  const fonts = new Set<string>()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    for (const { str, hasEOL } of items as TextItem[]) {
      // The number of a list's item stands after its first line.
      if (/^\d+\.\s*$/.test(str)) numbers.push(str.trim())
      else text += str
      if (hasEOL) text += '\n'
    }
    text += '\n'
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) {
      if (url !== undefined) links.push(url)
    }
  }
  for (const [, name] of Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/FontName \/\w+\+([\w-]+)/g)) {
    fonts.add(name!)
  }
  const pages = document.numPages
  await task.destroy()
  return { text, numbers, pages, title: Title, language: Language, links, fonts: [...fonts] }
}

/** @returns what the file tells of itself */
export async function readPdfInfo(bytes: Uint8Array): Promise<object> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const { info } = await (await task.promise).getMetadata()
  await task.destroy()
  return info
}
