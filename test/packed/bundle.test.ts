/** What an app pays for one letter: its own words and the runtime, no schema library, no other document. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, inject, it } from 'vitest'

const { core } = inject('installed')

async function bundle(contents: string): Promise<{ code: Uint8Array; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: core, sourcefile: 'app.js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
  })
  const [file] = outputFiles
  const [output] = Object.values(metafile.outputs)
  if (!file || !output) throw new Error('esbuild wrote nothing')
  const used = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return { code: file.contents, files: used.map(([path]) => path) }
}

describe('an app with one letter', async () => {
  const { code, files } = await bundle(`
    import { render } from '@cuecard/core'
    import { thankYouLetter } from '@cuecard/core/documents/thank-you-letter'
    globalThis.letter = (data, to) => render(thankYouLetter, data, { format: 'html', to }).body
  `)

  it('stays within 18 KB, compressed', () => {
    const size = gzipSync(code, { level: 9 }).length
    console.log(`render and one letter: ${(size / 1024).toFixed(2)} KB gzip`)
    expect(size).toBeLessThanOrEqual(18 * 1024)
  })

  it('holds no schema library, YAML reader, time library or compiler', () => {
    expect(files.filter((file) => /node_modules\/(zod|yaml|temporal-\w+)\//.test(file))).toEqual([])
    expect(files.filter((file) => /handlebars\/.*compiler/.test(file))).toEqual([])
  })

  it('holds no other document', () => {
    const documents = files.filter((file) => /dist\/(documents|scripts|playbooks)/.test(file))
    const others = documents.filter((file) => !file.endsWith('documents/thank-you-letter.js'))
    expect(others).toEqual([])
    expect(new TextDecoder().decode(code)).not.toContain('delighted-boss')
  })
})
