/** The wordings that a letter needs, for all candidates alike: the same functions that Cuecard's templates call. */
import * as helpers from '../packages/core/src/helpers/index.ts'

const NONE = {}
const settings = { locale: 'en' }

export const date = (time: unknown, style = 'long') => helpers.date([time], { style }, settings)
export const firstName = (who: unknown) => helpers.firstName([who], NONE, settings)
export const formalName = (who: unknown) => helpers.formalName([who], NONE, settings)
export const list = (items: unknown) => helpers.list([items], NONE, settings)
export const name = (who: unknown) => helpers.name([who], NONE, settings)
export const noStop = (text: unknown) => helpers.noStop([text], NONE, settings)
export const sentence = (text: unknown) => helpers.sentence([text], NONE, settings)
export const upperFirst = (text: unknown) => helpers.upperFirst([text], NONE, settings)
