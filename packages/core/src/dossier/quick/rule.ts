/** What the quick reading checks a value against; made from the dossier's JSON Schema when the package is built. */
export type Rule =
  | { is: 'text'; looks?: string; words?: readonly string[] }
  | { is: 'number'; whole: boolean; least?: number; most?: number }
  | { is: 'yes or no' }
  | { is: 'time' }
  | { is: 'date' }
  | { is: 'list'; of: Rule }
  | { is: 'object'; fields: Readonly<Record<string, Rule>>; needs: readonly string[] }
  | { is: 'one of several'; by: string; kinds: Readonly<Record<string, Rule>> }
  | { is: 'anything' }
