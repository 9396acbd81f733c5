/** Every built-in document of the examples, as trees and as the words that the text writer gives. */
import { readFileSync } from 'node:fs'
import { type HastRoot, lettersFor } from '@cuecard/core'
import { readDossier } from '@cuecard/core/dossier'
import { catalog } from '@cuecard/core/playbooks'

export const now = '2026-11-20T09:00-05:00[America/New_York]'
const options = { now, timeZone: 'America/New_York', locale: 'en-US', draft: true } as const

/** @throws Error where an example has any finding */
function example(name: string): unknown {
  const file = new URL(`../../../../examples/${name}.yaml`, import.meta.url)
  const { data, findings } = readDossier(readFileSync(file, 'utf8'), { file: `${name}.yaml` })
  if (!data || findings.length > 0) throw new Error(JSON.stringify(findings, null, 2))
  return data
}

const sides = { application: example('dossier'), hiring: example('hiring') }

export interface Written {
  title: string
  subject: string
  tree: HastRoot
  text: string
  html: string
}

/** A document for the first of those it is for, as it goes on paper or into a mail. */
export function written(id: string, channel: 'email' | 'letter' = 'letter'): Written {
  const document = catalog.documents.find((each) => each.id === id)!
  const { dossier } = catalog.playbooks.find((each) => each.id === document.playbook)!
  const made = <F extends 'text' | 'html' | 'tree'>(format: F) =>
    lettersFor(document, sides[dossier], { ...options, channel, format }).letters[0]!
  const text = made('text')
  return {
    title: document.title,
    subject: text.subject ?? document.title,
    tree: made('tree').body!,
    text: text.body!,
    html: made('html').body!,
  }
}

/** For `it.each`. */
export const ids: readonly string[] = catalog.documents.map(({ id }) => id)
