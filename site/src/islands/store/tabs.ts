/** Owns what the tabs of a browser tell each other: that something is kept differently now. */
const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('cuecard') : undefined
const post: ((words: string) => void) | undefined = channel?.postMessage.bind(channel)

/** Tells the other tabs. */
export function tell(): void {
  // To read again is all that they need to know.
  post?.('')
}

/** Calls back whenever another tab has told so, and when this one is seen again: one that slept may have missed it. */
export function whenKeptElsewhere(changed: () => void): void {
  channel?.addEventListener('message', changed)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') changed()
  })
}
