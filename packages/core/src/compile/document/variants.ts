/** Which options change what a document says. */
import type { Channel, Tone } from '../../render/document-definition.ts'

/** The ways in which a document can be had; each list is empty where there is one way only. */
export interface Variants {
  tones: readonly Tone[]
  channels: readonly Channel[]
}

const TONES: readonly Tone[] = ['warm', 'formal', 'brief']
const CHANNELS: readonly Channel[] = ['email', 'letter']

/**
 * @param reads the paths that the template and its partials ask for
 * @param hasSubject whether it has a subject line, which only an e-mail shows
 */
export function variantsOf(reads: readonly string[], hasSubject: boolean): Variants {
  const named = new Set(reads.map((path) => /^is\.(\w+)$/.exec(path)?.[1]))
  const tones = TONES.filter((tone) => named.has(tone))
  return {
    // Warm is how it speaks where nothing is asked for.
    tones: tones.length === 0 ? [] : TONES.filter((tone) => tone === 'warm' || named.has(tone)),
    channels: hasSubject || CHANNELS.some((channel) => named.has(channel)) ? CHANNELS : [],
  }
}
