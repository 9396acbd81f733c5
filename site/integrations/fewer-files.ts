/**
 * Owns how the browser's code is cut into files: what most documents and scripts share is one of them, and what a call
 * needs another, since many small ones compress badly; and no list of what to fetch ahead comes along, which weighs
 * more on a page than it saves.
 */
import type { Plugin } from 'vite'

/** Shared by this many pages and parts of pages, it is every document's, and no single one's own. */
const SHARED = 16

/** The plugin for Vite. */
export function fewerFiles(): Plugin {
  return {
    name: 'fewer-files',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: {
              rolldownOptions: {
                output: {
                  // A name is for those who look for a document; what is only shared is found by who asks for it.
                  chunkFileNames: ({ isDynamicEntry }) =>
                    `_astro/${isDynamicEntry ? '[name].' : ''}[hash].js`,
                  codeSplitting: {
                    groups: [
                      { name: 'engine', test: /core[\\/]dist[\\/]chunk/, minShareCount: SHARED },
                      // With all that it stands on: other pages that need some of it have it from here.
                      { name: 'walk', test: /core[\\/]dist[\\/]walk\.js/ },
                    ],
                  },
                },
              },
            },
          }
        : undefined,
    configResolved({ environments: { client } }) {
      // The builder's own setting comes later than any of ours.
      if (client) client.build.modulePreload = false
    },
  }
}
