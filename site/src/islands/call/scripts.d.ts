/** What integrations/call-scripts.ts makes. */
declare module 'virtual:cuecard-scripts' {
  import type { ScriptDefinition } from '@cuecard/core'

  export const scripts: Readonly<Record<string, (() => Promise<ScriptDefinition>) | undefined>>
}
