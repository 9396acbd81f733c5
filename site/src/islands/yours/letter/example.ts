/** Owns what the buttons beneath an example do: they are pressed by few, so what they need is fetched then. */
import type { TracePiece } from '@cuecard/core'
import { copyText } from './clipboard.ts'
import { hideWhy, showWhy } from './why.ts'

/** The example as `example.json` has it: a letter each. */
export interface ExampleLetter {
  text: string
  trace: TracePiece[]
}

async function lettersHere(): Promise<ExampleLetter[]> {
  const answer = await fetch('example.json')
  return (await answer.json()) as ExampleLetter[]
}

const sayOn = (button: HTMLElement, words: string): void => {
  const before = (button.dataset['words'] ??= button.textContent)
  button.textContent = words
  setTimeout(() => {
    button.textContent = before
  }, 2000)
}

async function copy(button: HTMLElement, nth: number): Promise<void> {
  try {
    await copyText(lettersHere().then((letters) => letters[nth]!.text))
    sayOn(button, 'Copied')
  } catch {
    sayOn(button, 'Your browser does not allow it')
  }
}

async function why(button: HTMLElement, nth: number): Promise<void> {
  const letter = button.closest('article')!.querySelector<HTMLElement>('.letter')!
  const shown = letter.dataset['why'] !== undefined
  if (shown) hideWhy(letter)
  else {
    const source = document.querySelector('[data-template]')?.textContent ?? ''
    showWhy(letter, (await lettersHere())[nth]!.trace, { source })
  }
  button.setAttribute('aria-pressed', String(!shown))
}

/** A button of an example was pressed. */
export function press(button: HTMLElement): Promise<void> {
  const { example, nth = '0' } = button.dataset
  return (example === 'copy' ? copy : why)(button, Number(nth))
}
