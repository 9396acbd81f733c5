export { type Paper, paperFor } from './page/paper.ts'
export { FontError } from './pdf/font-error.ts'
export { type PdfFile, type PdfOptions, writePdf } from './pdf/write-pdf.ts'
export type { Tree, TreeNode } from './page/tree.ts'
