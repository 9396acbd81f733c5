/** After the build, when every page is as it is served: the service worker, and the list of what it keeps at once. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { injectManifest } from '@serwist/build'
import type { AstroIntegration } from 'astro'
import { build } from 'esbuild'

/** What somebody may need in the hour of a call: not the documentation, and nothing that is heavy. */
const kept = [
  'index.html',
  '{playbooks,scripts,call,documents,outcomes,yours,offline}/**/index.html',
  '_astro/**/*.{js,css,woff2}',
  '{favicon.svg,manifest.webmanifest,icon-192.png}',
]
const HEAVIEST = 150 * 1024

/** Writes `service-worker.js` into the build. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const bundle = join(folder, 'service-worker.bundle.js')
        await build({
          entryPoints: [
            fileURLToPath(new URL('../src/offline/service-worker.ts', import.meta.url)),
          ],
          outfile: bundle,
          bundle: true,
          minify: true,
          format: 'iife',
          target: 'es2022',
          define: { 'process.env.NODE_ENV': '"production"' },
          logLevel: 'error',
        })
        const { count, size } = await injectManifest({
          swSrc: bundle,
          swDest: join(folder, 'service-worker.js'),
          globDirectory: folder,
          globPatterns: kept,
          globIgnores: ['service-worker*.js'],
          // These are named by what is in them.
          dontCacheBustURLsMatching: /^_astro\//,
          maximumFileSizeToCacheInBytes: HEAVIEST,
        })
        await rm(bundle)
        logger.info(`${count} files are kept for offline, ${Math.round(size / 1024)} KB`)
      },
    },
  }
}
