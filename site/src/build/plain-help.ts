/** Owns a field's description as the form shows it: what only somebody who writes the file by hand needs is left out. */

const onlyInFiles: readonly (readonly [RegExp, string])[] = [
  [/^Hiring side: /, ''],
  [/,? as a list: \[[^\]]*\]/, ''],
  [/,? in quotes(?: if it is only a year)?/, ''],
  [/:? \d{4}-\d\d-\d\dT\S+?(?=\.?$|\. )/, ''],
  [/,? such as \d{4}-\d\d-\d\d/, ''],
  [/ In YAML, [^.]*\./, ''],
  [/^The ids? of (?=those |an? )/, ''],
  [/^The ids? of (?:the )?/, 'The '],
  [/, (?:as a list|with its time zone)(?=\.|$)/, ''],
]

/**
 * @example
 * plainHelp('The ids of the people you met there, as a list: [dana, tomasz].') // 'The people you met there.'
 */
export function plainHelp(description: string): string {
  const help = onlyInFiles.reduce((text, [from, to]) => text.replace(from, to), description)
  return help.charAt(0).toUpperCase() + help.slice(1)
}
