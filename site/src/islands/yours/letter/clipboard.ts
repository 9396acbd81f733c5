/** Owns what goes to the clipboard. */

/**
 * Copies a text that may still have to be made: the browser's leave to copy counts from the click on.
 *
 * @param html whether it is also offered as HTML, to be pasted with its form
 * @throws DOMException where the browser does not allow it
 */
export async function copyText(text: string | Promise<string>, html = false): Promise<void> {
  if (typeof text === 'string' && !html) return navigator.clipboard.writeText(text)
  const blobOf = async (type: string) => new Blob([await text], { type })
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blobOf('text/plain'),
      ...(html && { 'text/html': blobOf('text/html') }),
    }),
  ])
}
