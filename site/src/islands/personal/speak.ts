/** Owns a script's page that speaks with the reader's own names: each marked place gets its line again, from what is kept. */
import { type ScriptDefinition, apply, start, view } from '@cuecard/core'
import { catalog } from '@cuecard/core/catalog'
import type { Dossier } from '@cuecard/core/schemas'
import { keptDossier } from '../store/kept.ts'
import { whenKeptElsewhere } from '../store/tabs.ts'
import { localeFor, timeText } from '../yours/letter/moment.ts'

const page = document.querySelector<HTMLElement>('[data-script]')

/** The step's own places: those of a branch within it belong to the branch. */
function placesIn(step: HTMLElement, mark: string): HTMLElement[] {
  const all = [...step.querySelectorAll<HTMLElement>(`[data-${mark}]`)]
  return all.filter((place) => place.closest('[data-step]') === step)
}

/** HTML comes from the library's writer only, which escapes every value. */
function fill(places: readonly HTMLElement[], lines: readonly string[]): void {
  // A page that was made for other words keeps those that it has.
  if (places.length !== lines.length) return
  for (const [at, place] of places.entries()) place.innerHTML = lines[at]!
}

const inline = (html: string): string => html.replace(/^<p>(.*)<\/p>\s*$/s, '$1')

function listItems(place: HTMLElement | undefined): HTMLElement[] {
  return place ? [...place.querySelectorAll('li')] : []
}

/** Puts the words of every step into the page. */
function speak(script: ScriptDefinition, data: Partial<Dossier>, around: HTMLElement): void {
  const options = {
    now: timeText(new Date()),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: localeFor(script.locale),
  }
  // Whom it is with follows from the dates; what the talk goes through one by one stays in general words.
  const { with: talkedTo, next } = start(script, { data, at: options.now })
  const session = start(script, { with: talkedTo, next })
  for (const { id } of script.steps) {
    const step = around.querySelector<HTMLElement>(`[data-step="${id}"]`)
    const at = apply(script, session, { kind: 'jumped', to: id })
    const spoken = view(script, at, data, { ...options, format: 'html' }).step
    if (!step || !spoken) continue
    fill(placesIn(step, 'say'), spoken.say)
    fill(placesIn(step, 'why'), spoken.why.length > 0 ? [spoken.why.join('')] : [])
    fill(listItems(placesIn(step, 'listen')[0]), spoken.listen)
    if (spoken.ask) fill(placesIn(step, 'ask'), [spoken.ask])
    for (const { id: choice, label } of spoken.choices) {
      // An answer's words may stand with the step that it leads to.
      const places = [...around.querySelectorAll<HTMLElement>(`[data-choice="${choice}"]`)]
      const own = places.filter((place) => (place.dataset['of'] ?? id) === id)
      fill(own, own.length === 1 ? [inline(label)] : [])
    }
    const said = view(script, at, data, options).step?.say ?? []
    for (const button of placesIn(step, 'copy')) button.dataset['copy'] = said.join('\n')
  }
}

async function speakAsKept(around: HTMLElement): Promise<void> {
  const found = catalog.scripts.find(({ id }) => id === around.dataset['script'])
  const dossier = found && (await keptDossier(found.dossier))
  // What was erased must not stay in sight.
  if (!dossier && around.dataset['mine'] !== undefined) location.reload()
  if (!found || !dossier) return
  speak(await found.load(), dossier, around)
  around.dataset['mine'] = ''
}

if (page) {
  await speakAsKept(page)
  whenKeptElsewhere(() => void speakAsKept(page))
}
