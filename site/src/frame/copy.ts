/** Owns a button that copies a text, and says for a moment that it has. */
export function copies(button: HTMLButtonElement, text: () => string): void {
  button.addEventListener('click', async () => {
    const label = button.querySelector('.copy-label')!
    try {
      await navigator.clipboard.writeText(text())
      label.textContent = 'Copied'
    } catch {
      label.textContent = 'Your browser does not allow it'
    }
    setTimeout(() => {
      label.textContent = 'Copy'
    }, 2000)
  })
}
