/** Every verb, in the order that help shows them. */
import type { Verb } from './verb.ts'
import { call } from './verbs/call.ts'
import { check } from './verbs/check.ts'
import { compile } from './verbs/compile.ts'
import { guide } from './verbs/guide.ts'
import { importVerb } from './verbs/import.ts'
import { init } from './verbs/init.ts'
import { list } from './verbs/list.ts'
import { merge } from './verbs/merge.ts'
import { next } from './verbs/next.ts'
import { render } from './verbs/render.ts'
import { schema } from './verbs/schema.ts'
import { script } from './verbs/script.ts'

export const verbs: readonly Verb[] = [
  list,
  guide,
  script,
  init,
  call,
  render,
  merge,
  next,
  check,
  importVerb,
  compile,
  schema,
]
