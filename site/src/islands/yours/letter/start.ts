/** Owns what a document's page does by itself: nothing, unless something is kept here, or a button is pressed. */
import { isKept } from '../../store/kept-mark.ts'

if (isKept()) void import('./desk.tsx')

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-example]')) {
  button.hidden = false
  button.addEventListener(
    'click',
    () => void import('./example.ts').then(({ press }) => press(button)),
  )
}
