/** Tells on a terminal how far a merge has come; elsewhere nothing. */
import type { Io } from '../io.ts'

/** Milliseconds between two looks: often enough to be believed, seldom enough to cost nothing. */
const EVERY = 200

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

export interface Progress {
  /** @param share of the file that was read, where its size is known */
  tell: (letters: number, share: number | undefined) => void
  end: () => void
}

export function progressOn({ stderr, env, now }: Io): Progress {
  if (!stderr.isTTY || env['TERM'] === 'dumb') return { tell: () => {}, end: () => {} }
  const began = now().getTime()
  let last = began
  const say = (words: string): void => void stderr.write(`\r\u001b[K${words}`, () => {})
  return {
    tell(letters, share) {
      const time = now().getTime()
      if (time - last < EVERY) return
      last = time
      const seconds = (time - began) / 1000
      const left =
        share === undefined || share === 0 ? [] : [`${clock((seconds / share) * (1 - share))} left`]
      const done = share === undefined ? [] : [`${Math.floor(share * 100)} %`]
      const rate = `${Math.round(letters / seconds).toLocaleString('en')} a second`
      say([...done, `${letters.toLocaleString('en')} letters`, rate, ...left].join(' · '))
    },
    end: () => say(''),
  }
}
