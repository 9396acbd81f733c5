/** Owns the way to a field that a link names, as `#people[0].name.full`: what it is folded in opens, and it gets the focus. */

/** The field of a path, or the nearest part around it that is on the page. */
function nearest(path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.replace(/(?:^|\.|(?=\[))[^.[]*$/, '')) {
    const found = document.getElementById(at)
    if (found) return found
  }
  return null
}

/** Goes where the address says; stays where it says nothing. */
export function goToField(): void {
  const wanted = decodeURIComponent(location.hash.slice(1))
  const field = wanted === '' ? null : nearest(wanted)
  if (!field) return
  for (let around: Element | null = field; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true
  }
  field.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
}
