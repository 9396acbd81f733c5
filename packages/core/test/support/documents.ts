/** The built-in documents, as the build generated them; says so plainly where it has not. */
import { existsSync } from 'node:fs'
import type * as Generated from '../../generated/catalog.ts'
import type { DocumentDefinition } from '../../src/render/document-definition.ts'
import { lettersFor } from '../../src/render/letters-for.ts'
import type { AnyOptions } from '../../src/render/options.ts'

const generated = new URL('../../generated/catalog.ts', import.meta.url)
if (!existsSync(generated)) {
  throw new Error('packages/core/generated is missing: run `npm run build` before these tests.')
}
const { catalog } = (await import(generated.href)) as typeof Generated

/** Every built-in document, as one that nothing is known of in advance. */
export const documents: readonly DocumentDefinition<unknown>[] = catalog.documents

/** For `describe.each`. */
export const named = documents.map((document) => [document.id, document] as const)

/** Whose dossier a document or a script is made from: the candidate's or the hiring team's. */
export function sideOf({ playbook }: { playbook: string }): 'application' | 'hiring' {
  return catalog.playbooks.find(({ id }) => id === playbook)!.dossier
}

/** @throws Error where no built-in document has the id */
export function documentById(id: string): DocumentDefinition<unknown> {
  const found = documents.find((document) => document.id === id)
  if (!found) throw new Error(`There is no document ${id}.`)
  return found
}

const now = '2026-11-20T09:00-05:00[America/New_York]'

/** Every way to ask for a document: all channels and tones; with and without the time; a message or not. */
export const waysToAsk: readonly AnyOptions[] = (['email', 'letter'] as const).flatMap((channel) =>
  (['warm', 'formal', 'brief'] as const).flatMap((tone) => [
    { channel, tone, locale: 'en-US' },
    { channel, tone, locale: 'en-GB', now, timeZone: 'America/New_York' },
  ]),
)

/** Whether a document reads a part of a dossier; also of each dossier, where it reads several. */
export function reads({ shape }: DocumentDefinition<unknown>, root: string): boolean {
  const { applications } = shape
  return Object.hasOwn(Array.isArray(applications) ? (applications[0] as object) : shape, root)
}

/** What a document cannot be asked without. */
export const neededBy = ({ needs }: DocumentDefinition<unknown>): AnyOptions =>
  needs.includes('now') ? { now } : {}

/** The ways that tell no time, as far as a document can be asked without. */
export function timeless(
  document: DocumentDefinition<unknown>,
  ways: readonly AnyOptions[],
): readonly AnyOptions[] {
  return document.needs.includes('now') ? ways : ways.filter((way) => way.now === undefined)
}

/** Those of the ways that make a difference to a document. */
export function waysToAskFor(
  document: DocumentDefinition<unknown>,
  data: unknown,
): readonly AnyOptions[] {
  const seen = new Set<string>()
  return waysToAsk.filter((way) => {
    if (document.needs.includes('now') && way.now === undefined) return false
    const { letters } = lettersFor(document, data, { ...way, draft: true })
    const made = JSON.stringify(letters.map(({ subject, body }) => [subject, body]))
    return !seen.has(made) && seen.add(made)
  })
}
