/** How wide a ruled line to write on is, in every format. */

const width = 40

/** @returns that many ruled lines, each made of underscores */
export function ruledLines(lines: number): string[] {
  return Array.from({ length: lines }, () => '_'.repeat(width))
}
