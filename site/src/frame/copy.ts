/** Owns the buttons that copy what they carry, and say for a moment that they have. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const label = button.querySelector('.copy-label')!
    try {
      await navigator.clipboard.writeText(button.dataset['copy']!)
      label.textContent = 'Copied'
    } catch {
      label.textContent = 'Your browser does not allow it'
    }
    setTimeout(() => {
      label.textContent = 'Copy'
    }, 2000)
  })
}
