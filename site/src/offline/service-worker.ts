/**
 * Owns what the site is without a network: the pages of a nervous hour are kept with the first visit, others when read.
 *
 * A page that is asked for comes from the network while there is one, so that nobody reads an old site, and what it
 * runs is named by its content, so that old and new never meet in one page. Without a network, kept pages come from the
 * same build as the scripts kept with them. A new worker waits until no page of the old one is open.
 */
import {
  CacheFirst,
  ExpirationPlugin,
  NetworkFirst,
  NetworkOnly,
  type PrecacheEntry,
  Serwist,
} from 'serwist'

declare const self: { __SW_MANIFEST: (PrecacheEntry | string)[]; location: Location }

/** Somebody with a phone at the ear does not wait for a network that only seems to be there. */
const PATIENCE = 3

const indexOf = (url: string): string => `${new URL(url, self.location.href).pathname}index.html`

const keptPage = {
  handlerDidError: async ({ request }: { request: Request }): Promise<Response | undefined> =>
    (await serwist.matchPrecache(indexOf(request.url))) ??
    (await serwist.matchPrecache('/offline/index.html')),
}

const serwist: Serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST,
  // Pages are asked for by the address of their folder, so that these rules see them, and not the kept ones first.
  precacheOptions: { cleanupOutdatedCaches: true, directoryIndex: null, cleanURLs: false },
  clientsClaim: true,
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: ({ request, url }) =>
        request.mode === 'navigate' && Boolean(serwist.getPrecacheKeyForUrl(indexOf(url.href))),
      handler: new NetworkOnly({ networkTimeoutSeconds: PATIENCE, plugins: [keptPage] }),
    },
    {
      matcher: ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
      handler: new NetworkFirst({
        cacheName: 'pages-read',
        networkTimeoutSeconds: PATIENCE,
        plugins: [new ExpirationPlugin({ maxEntries: 60 }), keptPage],
      }),
    },
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_astro/'),
      handler: new CacheFirst({
        cacheName: 'parts-of-pages-read',
        plugins: [new ExpirationPlugin({ maxEntries: 200 })],
      }),
    },
  ],
})

serwist.addEventListeners()
