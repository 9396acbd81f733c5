/** Keeps the site for when there is no network: after the page is there, and never before. */
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Where it is not allowed, the site is online only.
    navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  })
}
