export { type DocxOptions, writeDocx } from './docx/write-docx.ts'
export { type Paper, paperFor } from './page/paper.ts'
export type { Tree, TreeNode } from './page/tree.ts'
