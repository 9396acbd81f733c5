{
  let chosen
  try {
    chosen = localStorage.getItem('starlight-theme')
  } catch {
    // A window without storage follows the system.
  }
  document.documentElement.dataset.theme =
    chosen || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
}
