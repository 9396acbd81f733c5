/** Owns a server that has a second build of the site at hand, as after a release, and can go away. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const dist = join(import.meta.dirname, '../../dist')
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** Serves the built site on a port of its own. `release` lays other files over it, by their path. */
export async function serveBuilds() {
  let released: Readonly<Record<string, string>> = {}
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://site.invalid')
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const file = join(dist, path)
    const body =
      released[path] ??
      (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined)
    response.setHeader('Cache-Control', 'no-cache')
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream')
    response.statusCode = body === undefined ? 404 : 200
    response.end(body)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    read: (path: string): string => readFileSync(join(dist, path), 'utf8'),
    release(files: Readonly<Record<string, string>>) {
      released = files
    },
    async goAway() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
