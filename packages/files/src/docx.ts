export { type DocxOptions, writeDocx } from './docx/write-docx.ts'
export type { Paper } from './page/paper.ts'
