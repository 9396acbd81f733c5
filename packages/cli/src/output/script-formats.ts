/** The formats that a script is printed in. */
import type { ScriptBodies, ScriptFormat } from '@cuecard/core'
import { formats } from './formats.ts'

export type ScriptFormatName = 'text' | 'markdown' | 'html' | 'json' | 'mermaid'

interface PrintedScript {
  /** What the library is asked for. */
  body: Exclude<ScriptFormat, 'tree'>
  /** The ending of its file. */
  ending: string
  print: (body: ScriptBodies[ScriptFormat]) => string
  /** What a file holds, so that it stands alone. */
  page: (title: string, text: string, language: string) => string
}

const asItIs = (body: ScriptBodies[ScriptFormat]): string => String(body)
const onlyText = (_title: string, text: string): string => text

export const scriptFormats: Record<ScriptFormatName, PrintedScript> = {
  text: { body: 'text', ending: formats.text.ending, print: asItIs, page: onlyText },
  markdown: { body: 'markdown', ending: formats.markdown.ending, print: asItIs, page: onlyText },
  html: {
    body: 'html',
    ending: formats.html.ending,
    print: asItIs,
    page: formats.html.file ?? onlyText,
  },
  json: {
    body: 'data',
    ending: '.json',
    print: (body) => `${JSON.stringify(body, null, 2)}\n`,
    page: onlyText,
  },
  mermaid: { body: 'mermaid', ending: '.mmd', print: asItIs, page: onlyText },
}
