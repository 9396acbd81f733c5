export { type CalendarAction, type IcsOptions, writeIcs } from './ics/write-ics.ts'
