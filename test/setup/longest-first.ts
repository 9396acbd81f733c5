/**
 * Owns the order of test files: those that try many values begin, so that no core waits for the last of them at the end.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take most of a minute: random values, subsets of facts, every text proof-read, and whole conversations. */
const long =
  /transcripts|templates\.property|writers\.property|subsets\.test|prose\.test|what-you-type/

const rank = ({ moduleId }: TestSpecification): number =>
  long.test(moduleId) ? 0 : /property/.test(moduleId) ? 1 : 2

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => rank(one) - rank(other))
  }
}
