/** Owns the button that changes the theme, and remembers what was chosen where there is storage. */
const key = 'starlight-theme'
const order = ['', 'light', 'dark'] as const
const names = { '': 'as your system has it', light: 'light', dark: 'dark' }
type Theme = (typeof order)[number]

const system = matchMedia('(prefers-color-scheme: dark)')
let chosen = stored()

function stored(): Theme {
  try {
    return order.find((theme) => theme === localStorage.getItem(key)) ?? ''
  } catch {
    return ''
  }
}

function show(buttons: Iterable<HTMLButtonElement>): void {
  document.documentElement.dataset.theme = chosen || (system.matches ? 'dark' : 'light')
  for (const button of buttons) {
    button.hidden = false
    button.querySelector('span')!.textContent = `Theme: ${names[chosen]}`
    button.title = `Theme: ${names[chosen]}`
  }
}

const buttons = document.querySelectorAll<HTMLButtonElement>('[data-theme-button]')
for (const button of buttons) {
  button.addEventListener('click', () => {
    chosen = order[(order.indexOf(chosen) + 1) % order.length]!
    try {
      localStorage.setItem(key, chosen)
    } catch {
      // Then it holds for this page.
    }
    show(buttons)
  })
}
system.addEventListener('change', () => show(buttons))
show(buttons)
