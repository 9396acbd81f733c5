/**
 * Draws the icons of the installed site: the card with its red margin rule, as in `public/favicon.svg`.
 *
 * `node site/scripts/draw-icons.ts`. The pictures are kept with the source, since a build machine may have no browser.
 */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from '../test/browser/find-chromium.ts'

const folder = fileURLToPath(new URL('../public', import.meta.url))

/** @param room how much of the square the card takes; a mask may cut off what is beyond four fifths */
const drawing = (size: number, room: number): string => {
  const scale = (size * room) / 32
  const at = (size - 32 * scale) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" style="display:block">
    <rect width="${size}" height="${size}" fill="#e2eae7"/>
    <g transform="translate(${at} ${at}) scale(${scale})" fill="none" stroke-width="2" stroke="#12211f">
      <rect x="1" y="6" width="30" height="20" rx="2" fill="#fcfdfc"/>
      <path d="M10 7v18" stroke="#b01c36"/>
      <path d="M15 13h11M15 18h7"/>
    </g>
  </svg>`
}

const icons = [
  { name: 'icon-192', size: 192, room: 0.8 },
  { name: 'icon-512', size: 512, room: 0.8 },
  { name: 'icon-maskable-512', size: 512, room: 0.6 },
  { name: 'apple-touch-icon', size: 180, room: 0.8 },
]

const browser = await chromium.launch({
  executablePath: findChromium()!,
  args: ['--no-sandbox'],
})
for (const { name, size, room } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<body style="margin:0">${drawing(size, room)}</body>`)
  await page.screenshot({ path: `${folder}/${name}.png` })
}
await browser.close()
