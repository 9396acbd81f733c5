/** Owns the buttons that copy the code of the documentation; what a command prints has none. */
import { copies } from './copy.ts'

for (const block of document.querySelectorAll<HTMLElement>('.code')) {
  const pre = block.querySelector('pre')!
  if (pre.dataset['language'] === 'text') continue
  const label = document.createElement('span')
  label.className = 'copy-label'
  label.setAttribute('aria-live', 'polite')
  label.textContent = 'Copy'
  const what = document.createElement('span')
  what.className = 'hidden-words'
  what.textContent = ': this code'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.append(label, what)
  copies(button, () => pre.textContent ?? '')
  block.append(button)
}
