/** All helpers by the name that templates use; for the compiler only, so that a letter ships just its own. */
import { an } from './an.ts'
import { and } from './and.ts'
import { count } from './count.ts'
import { date } from './date.ts'
import { eq } from './eq.ts'
import { firstName } from './first-name.ts'
import { formalName } from './formal-name.ts'
import { list } from './list.ts'
import { lowerFirst } from './lower-first.ts'
import { name } from './name.ts'
import { noStop } from './no-stop.ts'
import { not } from './not.ts'
import { numberWord } from './number-word.ts'
import { or } from './or.ts'
import { ordinal } from './ordinal.ts'
import { plural } from './plural.ts'
import { possessive } from './possessive.ts'
import { sentence } from './sentence.ts'
import { time } from './time.ts'
import { upperFirst } from './upper-first.ts'
import type { Helper } from './helper.ts'

const all = [
  an,
  and,
  count,
  date,
  eq,
  firstName,
  formalName,
  list,
  lowerFirst,
  name,
  noStop,
  not,
  numberWord,
  or,
  ordinal,
  plural,
  possessive,
  sentence,
  time,
  upperFirst,
]

export const helpers: Readonly<Record<string, Helper>> = Object.freeze(
  Object.fromEntries(all.map((helper) => [helper.name, helper])),
)
