/** Lets a shell's `--data *.yaml` mean what it looks like: every file that follows is data, too. */

/** What looks like a dossier. */
export const DATA_FILE = /\.(ya?ml|json)$/i

/**
 * Repeats `--data` before each further dossier file that directly follows one.
 *
 * @example
 * spreadData(['check', '--data', 'a.yaml', 'b.yaml']) // ['check', '--data', 'a.yaml', '--data', 'b.yaml']
 */
export function spreadData(argv: readonly string[]): string[] {
  const spread: string[] = []
  let follows = false
  argv.forEach((argument, at) => {
    const isValue = argv[at - 1] === '--data'
    const isFurther = follows && !isValue && !argument.startsWith('-') && DATA_FILE.test(argument)
    if (isFurther) spread.push('--data')
    spread.push(argument)
    follows = isValue || isFurther
  })
  return spread
}
