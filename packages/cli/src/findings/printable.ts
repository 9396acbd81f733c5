/** Keeps what a dossier says from steering the terminal it is shown on. */

// Control characters but tab and newline, and the marks that turn the direction of text.
// oxlint-disable-next-line no-control-regex
const STEERING = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g

/** @returns the text with U+FFFD for each character that a terminal would obey */
export function printable(text: string): string {
  return text.replaceAll(STEERING, '\ufffd')
}
