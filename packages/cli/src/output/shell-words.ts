/** Writes a command so that a shell reads it back as it is meant. */

const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

/** @example shellWords(['cuecard', 'call', '--data', 'my dossier.yaml']) // "cuecard call --data 'my dossier.yaml'" */
export const shellWords = (words: readonly string[]): string => words.map(quoted).join(' ')
