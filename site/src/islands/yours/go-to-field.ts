/** Owns the way to a field that a link names, as `?field=people[0].name.full` or `#people[0].name.full`: what it is folded in opens, and it gets the focus. */

/** The field of a path, or the nearest part around it that is on the page. */
function nearest(path: string): HTMLElement | null {
  for (let at = path; at !== ''; at = at.replace(/(?:^|\.|(?=\[))[^.[]*$/, '')) {
    const found = document.getElementById(at)
    if (found) return found
  }
  return null
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** Opens the part of the form that a field stands in; its fields are there a moment later. */
async function openPart(path: string): Promise<void> {
  const [root] = /^\w*/.exec(path)!
  const part = document.querySelector<HTMLDetailsElement>(`[data-roots~="${root}"]`)
  if (!part || part.open) return
  const toggled = new Promise((resolve) => part.addEventListener('toggle', resolve, { once: true }))
  part.open = true
  await toggled
  await nextFrame()
  await nextFrame()
}

/** Goes where the address says; stays where it says nothing. */
export async function goToField(): Promise<void> {
  const hash = decodeURIComponent(location.hash.slice(1))
  const wanted = hash || (new URLSearchParams(location.search).get('field') ?? '')
  if (wanted === '') return
  const { activeElement } = document
  await openPart(wanted)
  const field = nearest(wanted)
  if (!field) return
  for (let around: Element | null = field; around; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true
  }
  // Whoever has begun to type elsewhere stays there.
  if (document.activeElement !== activeElement) return
  field.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
}
