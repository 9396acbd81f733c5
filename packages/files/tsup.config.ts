// How the package is built: an entry a format, as ES modules; what they stand on is installed with the package.
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { docx: 'src/docx.ts', pdf: 'src/pdf.ts', eml: 'src/eml.ts', ics: 'src/ics.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  splitting: true,
  clean: true,
  silent: true,
})
