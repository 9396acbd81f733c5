/** Owns the list of scripts as the call loads them: each by itself, when its page is opened. Made from the catalog. */
import { catalog } from '@cuecard/core/catalog'
import type { Plugin } from 'vite'

const NAME = 'virtual:cuecard-scripts'

const exportName = (id: string): string =>
  `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Script`

/** The module that the call imports: by id, a function that loads the script. */
export function callScripts(): Plugin {
  return {
    name: 'call-scripts',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined
      const entries = catalog.scripts.map(
        ({ id: script }) =>
          `'${script}': async () => (await import('@cuecard/core/scripts/${script}')).${exportName(script)}`,
      )
      return `export const scripts = { ${entries.join(', ')} }`
    },
  }
}
