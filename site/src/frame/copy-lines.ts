/** Owns the buttons that copy what they carry. */
import { copies } from './copy.ts'

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false
  copies(button, () => button.dataset['copy']!)
}
