/** How many random cases a property is tried with. */

const { CI, CUECARD_CASES } = process.env

/** `CUECARD_CASES`, or ten thousand in CI, or a thousand. */
export const cases = Number(CUECARD_CASES ?? (CI ? 10_000 : 1_000))
