export { type EmlOptions, type Mailbox, isMailAddress, writeEml } from './eml/write-eml.ts'
