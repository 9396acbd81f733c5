/** Owns that the screen stays on during a call, where the browser can do that. */
let wanted = false

async function ask(): Promise<void> {
  try {
    if (wanted && document.visibilityState === 'visible') await navigator.wakeLock.request('screen')
  } catch {
    // No such thing here, or the battery is low. Then the screen goes off as it always does.
  }
}

// The browser lets go whenever the page is hidden.
document.addEventListener('visibilitychange', ask)

/** Keeps the screen on from now on. */
export function stayAwake(): void {
  if (wanted) return
  wanted = true
  void ask()
}
