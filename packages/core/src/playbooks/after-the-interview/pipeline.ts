/** Several applications side by side: how far each has come, and what is due next on it. */
import { type Came, cameOf } from '../../derive/came.ts'
import { instantOf } from '../../derive/instant.ts'
import { latestOffer } from '../../derive/latest-offer.ts'
import { lastInterview } from '../../derive/last-talk.ts'
import { type NextAction, nextActions } from '../../derive/next-actions/next-actions.ts'
import type { Facts, FactsContext } from '../../render/document-definition.ts'
import type { Dossier } from '../../schemas/dossier.ts'
import type { Employer } from '../../schemas/employer.ts'
import type { Position } from '../../schemas/position.ts'

type Application = Partial<Dossier>
type Stage = NonNullable<Dossier['stage']>

interface DueAction extends NextAction {
  /** Whether it is due at a time of day, and not within a day. */
  timed: boolean
}

export interface PipelineApplication {
  /** From 1, as they were given. */
  number: number
  employer?: Employer
  position?: Position
  stage: Stage | 'begun'
  came?: Came
  /** Whether anything can still come of it. */
  open: boolean
  /** What is due first. */
  next?: DueAction
  actions: DueAction[]
}

export interface PipelineFacts {
  applications: PipelineApplication[]
  /** The same once for each action, what is late first; then those that are open with nothing due. */
  due: PipelineApplication[]
  /** How many are open. */
  open: number
  /** Whether one has led to a job. */
  accepted: boolean
}

/** How far it has come: as it says, or else by what has taken place. */
function stageOf(
  { stage, applied, interviews = [], offers }: Application,
  came: Came | undefined,
  moment: number,
): Stage | 'begun' {
  if (stage) return stage
  if (came === 'rejection' || came === 'silence') return 'closed'
  if (came || latestOffer(offers)) return 'offer'
  const ahead = interviews.some((each) => (instantOf(each.start) ?? 0) > moment)
  if (!ahead && lastInterview(interviews, moment)) return 'waiting'
  if (interviews.length > 0) return 'interviewing'
  return applied === undefined ? 'begun' : 'applied'
}

/** A file that holds nothing of an application is none. */
const isApplication = ({ kind, ...rest }: Application): boolean =>
  (kind === undefined || kind === 'application') && Object.keys(rest).length > 0

/** Each action by itself, beside the application that it is for; what is late first. */
function dueOf(applications: readonly PipelineApplication[], due: readonly DueAction[]) {
  const inOrder = [...due].sort((one, other) => Number(other.overdue) - Number(one.overdue))
  const rows = inOrder.flatMap((next) =>
    applications
      .filter(({ actions }) => actions.includes(next))
      .map((application) => ({ ...application, next })),
  )
  return [...rows, ...applications.filter(({ open, next }) => open && !next)]
}

/** Derives the facts of the overview; those with something due come first. */
export function facts(
  { applications = [] }: { applications?: readonly Application[] },
  { now, timeZone }: Pick<FactsContext, 'now' | 'timeZone'>,
): Facts & { facts: PipelineFacts } {
  const given = applications.filter(isApplication)
  const due = (now === undefined ? [] : nextActions(given, { now, timeZone })).map(
    (action): DueAction => ({ ...action, timed: instantOf(action.due) !== undefined }),
  )
  const moment = instantOf(now) ?? 0
  const listed = given.map((application, index): PipelineApplication => {
    const { employer, position } = application
    const came = cameOf(application, now, timeZone)
    const stage = stageOf(application, came, moment)
    const actions = due.filter((action) => action.application === index)
    return {
      number: index + 1,
      ...(employer && { employer }),
      ...(position && { position }),
      stage,
      ...(came && { came }),
      open:
        stage !== 'closed' && stage !== 'accepted' && came !== 'rejection' && came !== 'silence',
      ...(actions[0] && { next: actions[0] }),
      actions,
    }
  })
  const rank = ({ actions: [first] }: PipelineApplication): number => {
    const at = due.findIndex((action) => action.application === first?.application)
    return at < 0 ? due.length : at
  }
  return {
    facts: {
      applications: listed.sort((one, other) => rank(one) - rank(other)),
      due: dueOf(listed, due),
      open: listed.filter(({ open }) => open).length,
      accepted: listed.some(({ stage }) => stage === 'accepted'),
    },
    findings: [],
  }
}
