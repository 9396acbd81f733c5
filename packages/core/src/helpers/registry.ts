/** All helpers by the name that templates use; for the compiler only, so that a letter ships just its own. */
import { anHelper } from './an.ts'
import { andHelper } from './and.ts'
import { countHelper } from './count.ts'
import { dateHelper } from './date.ts'
import { eqHelper } from './eq.ts'
import { firstNameHelper } from './first-name.ts'
import { formalNameHelper } from './formal-name.ts'
import { listHelper } from './list.ts'
import { lowerFirstHelper } from './lower-first.ts'
import { nameHelper } from './name.ts'
import { noStopHelper } from './no-stop.ts'
import { notHelper } from './not.ts'
import { numberWordHelper } from './number-word.ts'
import { orHelper } from './or.ts'
import { ordinalHelper } from './ordinal.ts'
import { pluralHelper } from './plural.ts'
import { possessiveHelper } from './possessive.ts'
import { sentenceHelper } from './sentence.ts'
import { timeHelper } from './time.ts'
import { upperFirstHelper } from './upper-first.ts'
import type { Helper } from './helper.ts'

const all = [
  anHelper,
  andHelper,
  countHelper,
  dateHelper,
  eqHelper,
  firstNameHelper,
  formalNameHelper,
  listHelper,
  lowerFirstHelper,
  nameHelper,
  noStopHelper,
  notHelper,
  numberWordHelper,
  orHelper,
  ordinalHelper,
  pluralHelper,
  possessiveHelper,
  sentenceHelper,
  timeHelper,
  upperFirstHelper,
]

/**
 * Every helper of the template language, by name: its parameters, a sentence about it, and an example that is tested.
 *
 * @example helpers['date']?.example.prints // 'We met on Thursday, November 12.'
 */
export const helpers: Readonly<Record<string, Helper>> = Object.freeze(
  Object.fromEntries(all.map((helper) => [helper.name, helper])),
)
