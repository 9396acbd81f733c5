/** What `--set` says, put in its place. */
import { UsageError } from '../usage-error.ts'

const EXAMPLE = "as in --set 'people[0].name.full=Dana Whitfield'"

/**
 * @param set each a place and a value, as `people[0].name.full=Dana Whitfield`
 * @param data what is known already
 * @throws UsageError for a place that no dossier has, and for what cannot stand there
 */
export async function said(set: readonly string[], data: object): Promise<object> {
  if (set.length === 0) return data
  const { answerStarter } = await import('@cuecard/core/dossier')
  return set.reduce((known, each) => {
    const [place, ...value] = each.split('=')
    if (value.length === 0 || place!.trim() === '') {
      throw new UsageError('--set needs a place and a value', EXAMPLE)
    }
    const answered = answerStarter(known, place!.trim(), value.join('='))
    if (!answered.finding) return answered.data
    const { message, hint } = answered.finding
    throw new UsageError(`--set ${message.replace(/\.$/, '')}`, hint?.replace(/\.$/, ''))
  }, data)
}
