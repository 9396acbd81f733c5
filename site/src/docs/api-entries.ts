/** Owns which entries of the packages the API reference tells of, and where their source begins. */

export interface ApiEntry {
  /** As it is imported. */
  name: string
  /** The file, from the root of the repository, that re-exports what it holds. */
  source: string
  summary: string
}

export const apiEntries: readonly ApiEntry[] = [
  {
    name: '@cuecard/core',
    source: 'packages/core/src/index.ts',
    summary: 'Rendering documents and walking scripts: the runtime, without any document.',
  },
  {
    name: '@cuecard/core/walk',
    source: 'packages/core/src/walk/index.ts',
    summary:
      'Walking scripts by itself, for pages that draw the lines: their trees, and no writer but that of text.',
  },
  {
    name: '@cuecard/core/walk/anew',
    source: 'packages/core/src/walk/anew.ts',
    summary: 'A talk that is had once more, with another candidate or with the same one.',
  },
  {
    name: '@cuecard/core/dossier',
    source: 'packages/core/src/dossier/index.ts',
    summary: 'Reading, merging and adding to dossiers, resumes, and what is due next.',
  },
  {
    name: '@cuecard/core/schemas',
    source: 'packages/core/src/schemas/index.ts',
    summary:
      'The zod schemas of every part of a dossier, their types, and the same as JSON Schema.',
  },
  {
    name: '@cuecard/core/compile',
    source: 'packages/core/src/compile/index.ts',
    summary: 'Templates and playbooks of your own, at build time or in Node.',
  },
  {
    name: '@cuecard/files/docx',
    source: 'packages/files/src/docx.ts',
    summary: 'A Word document from a tree.',
  },
  {
    name: '@cuecard/files/pdf',
    source: 'packages/files/src/pdf.ts',
    summary: 'A PDF from a tree.',
  },
  {
    name: '@cuecard/files/eml',
    source: 'packages/files/src/eml.ts',
    summary: 'An e-mail that opens as a draft.',
  },
  {
    name: '@cuecard/files/ics',
    source: 'packages/files/src/ics.ts',
    summary: 'A calendar of what is due.',
  },
]
