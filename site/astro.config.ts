// How the site is built: plain pages, no script, no request to anywhere else.
import { defineConfig } from 'astro/config'

export default defineConfig({
  // Left out when unset: the pages then name no address of their own.
  ...(process.env['SITE_URL'] ? { site: process.env['SITE_URL'] } : {}),
  devToolbar: { enabled: false },
})
