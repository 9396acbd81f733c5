/**
 * The gate tries the same random cases each time, so that it tells about the change and not about luck.
 * Everywhere else they are new each time: at a desk a thousand, in `npm run test:long` as many as one likes.
 */
import fc from 'fast-check'

const { CI, CUECARD_CASES } = process.env

if (CI && CUECARD_CASES === undefined) fc.configureGlobal({ seed: 20_261_122 })
