/** Owns the fonts of a file: those given, by family, and Roboto, which comes with pdfmake, for what they lack. */
import pdfDocument from 'pdfmake/js/PDFDocument.js'
import roboto from 'pdfmake/build/vfs_fonts.js'
import { defaultOf } from './default-of.ts'
import { firstFace } from './first-face.ts'
import { FontError } from './font-error.ts'

const styles = ['normal', 'bold', 'italics', 'bolditalics'] as const
type Style = (typeof styles)[number]

/** File names by style, as pdfmake wants them. */
type Family = Record<Style, string>

export interface Fonts {
  families: Record<string, Family>
  /** By the name that a family has here, in the order in which a character looks for its font. */
  order: { name: string; has: (codePoint: number) => boolean }[]
  files: { existsSync: (name: string) => boolean; readFileSync: (name: string) => Uint8Array }
}

const bundled: Family = {
  normal: 'Roboto-Regular.ttf',
  bold: 'Roboto-Medium.ttf',
  italics: 'Roboto-Italic.ttf',
  bolditalics: 'Roboto-MediumItalic.ttf',
}

function styleOf(name: string): Style {
  const bold = /bold|black|heavy|medium/i.test(name)
  const italic = /italic|oblique|slanted/i.test(name)
  return styles[Number(bold) + 2 * Number(italic)]!
}

/** What a family lacks is set in what is nearest to it. */
function whole(found: Partial<Family>): Family {
  const normal = found.normal ?? Object.values(found)[0]!
  const bold = found.bold ?? normal
  const italics = found.italics ?? normal
  return { normal, bold, italics, bolditalics: found.bolditalics ?? found.bold ?? italics }
}

/** pdfmake's own reading of a font, so that what is found here is what is set. */
function faces(files: Fonts['files']) {
  const options = { autoFirstPage: false, font: null }
  const PdfDocument = defaultOf(pdfDocument)
  return (family: Family) => {
    const document = new PdfDocument({ family: { ...family } }, {}, {}, {}, options, files)
    return document.provideFont('family', false, false).font
  }
}

/**
 * @param given font files; those of one family are told apart by what they call themselves
 * @throws FontError where one is no font
 */
export function readFonts(given: readonly Uint8Array[]): Fonts {
  const storage = new Map<string, Uint8Array>()
  const files: Fonts['files'] = {
    existsSync: (name) => storage.has(name) || name in roboto,
    readFileSync: (name) => storage.get(name) ?? Buffer.from(roboto[name]!, 'base64'),
  }
  const faceOf = faces(files)
  const found: { name: string; family: Partial<Family> }[] = []
  for (const [index, file] of given.entries()) {
    const name = `given-${index}`
    try {
      storage.set(name, Buffer.from(firstFace(file)))
      const face = faceOf(whole({ normal: name }))
      const familyName = face.getName('preferredFamily') ?? face.familyName
      const style = styleOf(face.getName('preferredSubfamily') ?? face.subfamilyName ?? '')
      // Two of one style are two parts of what was cut into parts: each is a family of its own.
      const sibling = found.find((each) => each.name === familyName && !each.family[style])
      if (sibling) sibling.family[style] = name
      else found.push({ name: familyName ?? name, family: { [style]: name } })
    } catch (error) {
      throw new FontError(index, error)
    }
  }
  const all = [...found.map(({ family }) => whole(family)), bundled]
  return {
    families: Object.fromEntries(all.map((family, index) => [`font-${index}`, family])),
    order: all.map((family, index) => {
      const face = faceOf(family)
      return { name: `font-${index}`, has: (codePoint) => face.hasGlyphForCodePoint(codePoint) }
    }),
    files,
  }
}
