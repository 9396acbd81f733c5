/** Owns what can be done in a call, as changes of its record and of what is shown. */
import { UsageError, type Entry, type View } from '@cuecard/core/walk'
import { type Step, backFrom, fieldKey, keysOf, lastStanding, notesFrom } from './moves.ts'
import type { CallRecord } from './record.ts'
import type { Setting, Stage } from './stage.ts'
import { begun, introduced } from './who.ts'

/** What is shown beside the record, and forgotten with the page. */
export interface Shown {
  listed: boolean
  stopped: boolean
  notice: readonly string[]
}

interface Doing {
  setting: Setting
  record: CallRecord
  view: () => View<'tree'> | undefined
  show: (change: Partial<Shown>) => void
}

const wordsOf = ({ message, hint }: { message: string; hint?: string | undefined }): string =>
  [message, hint].filter(Boolean).join(' ')

/** Everything that can be done, and `settle`: what has been typed becomes notes, wherever it was typed. */
export function doing({
  setting,
  record,
  view,
  show,
}: Doing): Stage['do'] & { settle: () => void } {
  const { script } = setting
  /** Notes first: what comes next may depend on them. */
  const move = (keys: readonly string[], entries: readonly Entry[]): void => {
    const before = view()
    if (!before) return
    // What lies over the card goes first: the focus cannot move to what lies beneath.
    show({ listed: false, notice: [] })
    const notes = notesFrom(script, before, record.kept(), keys)
    try {
      if (notes.length + entries.length > 0) record.take([...notes, ...entries])
    } catch (error) {
      // The call is elsewhere by now, as after a second tap, or it can only be read. Nothing typed is given up.
      if (!(error instanceof UsageError)) throw error
      return
    }
    const { drafts } = record.kept()
    const done = keys.filter((key) => drafts[key])
    if (done.length > 0) record.write(Object.fromEntries(done.map((key) => [key, undefined])))
    const isNew = ({ message }: { message: string }): boolean =>
      !before.findings.some((finding) => finding.message === message)
    const news = view()!.findings.filter((each) => each.severity !== 'info' && isNew(each))
    if (news.length > 0) show({ notice: news.map(wordsOf) })
  }
  const here = (): string[] => {
    const step = view()?.step
    return step ? keysOf(step) : []
  }
  const settle = (): void => {
    if (!view()?.readOnly) move(Object.keys(record.kept().drafts), [])
  }
  const onward = (step: Step, entry: Entry): void =>
    move(keysOf(step), [{ ...entry, step: step.id }])

  return {
    settle,
    begin(named) {
      const { data, roles } = introduced(record.kept().data, setting, named)
      const session = begun(script, data, roles)
      void record.begin(session, (now) => introduced(now, setting, named).data)
    },
    write: (key, draft) => record.write({ [key]: draft }),
    goOn: (step, choice, by) =>
      onward(step, { kind: 'answered', ...(choice && { choice }), ...(by && { by }) }),
    skip: (step) => onward(step, { kind: 'skipped' }),
    jump: (to, round) => move(here(), [{ kind: 'jumped', to, ...(round && { round }) }]),
    back() {
      const { session } = record.kept()
      const now = view()
      show({ stopped: false })
      const entry = session && now && backFrom(now, session)
      // What has been typed stays where it stands, to be gone on with.
      if (entry) move([], [entry])
    },
    change() {
      const { session } = record.kept()
      const last = session && lastStanding(session)
      const step = view()?.step
      if (last?.kind !== 'noted' || !step) return
      move([], [{ kind: 'undone' }])
      record.write({
        [fieldKey(step, last.capture)]: { text: last.text, by: last.by ?? last.about },
      })
    },
    undo: () => move([], [{ kind: 'undone' }]),
    list: (listed) => show({ listed }),
    stop: (stopped) => show({ stopped, listed: false, notice: [] }),
    anew(roles) {
      settle()
      void record.putAway().then(async () => {
        show({ stopped: false, listed: false, notice: [] })
        if (!roles) return
        const known = { with: [...roles.with], next: [...roles.next] }
        await record.begin(begun(script, record.kept().data, known), (data) => data)
      })
    },
  }
}
