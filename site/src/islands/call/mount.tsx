/** Owns the call on its page: loads its script and its record, and draws it again whenever something happens. */
import type { Session } from '@cuecard/core'
import { type View, viewTree } from '@cuecard/core/walk'
import { scripts } from 'virtual:cuecard-scripts'
import { type ComponentType, render } from 'preact'
import type { Side } from '../store/kept.ts'
import { Call } from './call.tsx'
import { type Shown, doing } from './doing.ts'
import { clock, elapsed } from './elapsed.ts'
import { openRecord } from './record.ts'
import type { Filled, Stage } from './stage.ts'
import { timeText } from './time-text.ts'
import { stayAwake } from './wake-lock.ts'

const root = document.querySelector<HTMLElement>('[data-call]')!
const side = root.dataset['side'] as Side
const setting = {
  script: await scripts[root.dataset['call']!]!(),
  side,
  team: side === 'hiring' ? await import('./team.tsx') : undefined,
  filled: JSON.parse(root.dataset['filled']!) as Filled[],
}
const wide = matchMedia('(min-width: 64em)')
let shown: Shown = { listed: false, stopped: false, notice: [] }
let Ending: ComponentType<{ stage: Stage }> | undefined
/** What was added to the dossier last. */
let added: Session | undefined
let finishing = false
/** Where the focus is: it moves where that changes, and nowhere else. */
let place: string | undefined
/** The view, and what it was made of. */
let seen: { session?: Session; data?: object; view?: View<'tree'> } = {}

const record = await openRecord(setting.script, setting.side, () => draw())
const actions = doing({
  setting,
  record,
  view: viewNow,
  show(change) {
    shown = { ...shown, ...change }
    draw()
  },
})

function viewNow(): View<'tree'> | undefined {
  const { session, data } = record.kept()
  if (!session) return undefined
  if (seen.session !== session || seen.data !== data) {
    const now = timeText(new Date())
    seen = { session, data, view: viewTree(setting.script, session, data, { now }) }
  }
  return seen.view
}

function showTime(): void {
  const { session } = record.kept()
  const isOver = shown.stopped || !viewNow()?.step
  const seconds = session && elapsed(session, isOver ? undefined : Date.now() / 1000)
  const time = root.querySelector('.call-time')
  if (time) time.textContent = seconds === undefined ? '' : clock(seconds)
}

/** At the end all that was typed becomes notes, and all notes go into the dossier. */
async function finish(): Promise<void> {
  if (finishing) return
  finishing = true
  actions.settle()
  added = record.kept().session
  await record.add()
  try {
    Ending ??= (await import('./end-card.tsx')).EndCard
  } catch {
    // It could not be fetched: the notes are shown as they are.
  }
  finishing = false
  draw()
}

function draw(): void {
  const kept = record.kept()
  const now = viewNow()
  const step = shown.stopped ? null : now?.step
  const isEnd = now !== undefined && !step
  const stage: Stage = {
    ...setting,
    ...shown,
    kept,
    view: now,
    wide: wide.matches,
    do: actions,
  }
  render(<Call stage={stage} Ending={Ending} />, root)
  showTime()
  if (step) stayAwake()
  const here = isEnd
    ? `end ${Boolean(Ending)}`
    : step
      ? `${step.id} ${step.round?.number}`
      : 'start'
  if (here !== place) {
    const isOpening = place === undefined && here === 'start'
    place = here
    scrollTo(0, 0)
    if (!isOpening) root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }
  if (isEnd && added !== kept.session) void finish()
}

// Whoever leaves would lose what only this page has.
addEventListener('beforeunload', (event) => {
  const { durable, failed, session } = record.kept()
  if (session && (!durable || failed)) event.preventDefault()
})

root.replaceChildren()
draw()
wide.addEventListener('change', draw)
setInterval(showTime, 1000)
