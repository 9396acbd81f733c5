/** Base64 of a text as UTF-8, without anything that only Node or only a browser has. */

const chunk = 0x8000

export function base64(text: string): string {
  const bytes = new TextEncoder().encode(text)
  let binary = ''
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk))
  }
  return btoa(binary)
}

/** In lines, as a part of a mail holds it. */
export function base64Lines(text: string): string {
  return base64(text).replace(/.{76}(?=.)/g, '$&\r\n')
}
