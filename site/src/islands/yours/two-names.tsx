/** Owns the beginning: two names, which are enough for every script and letter to speak with them, and where they go. */
import type { ComponentChildren } from 'preact'
import type { Side } from '../store/kept.ts'
import type { Path } from './form/field.ts'
import { TextField } from './form/text-field.tsx'

const asked: Record<Side, readonly { label: string; path: Path }[]> = {
  application: [
    { label: 'Your name', path: ['candidate', 'name', 'full'] },
    { label: 'Who interviewed you', path: ['people', 0, 'name', 'full'] },
  ],
  hiring: [
    { label: 'Your name', path: ['people', 0, 'name', 'full'] },
    { label: 'The candidate', path: ['candidate', 'name', 'full'] },
  ],
}

interface Props {
  side: Side
  durable: boolean
  children: ComponentChildren
}

export function TwoNames({ side, durable, children }: Props) {
  return (
    <section class="card start" aria-labelledby="start">
      <h2 id="start">Two names are enough to start</h2>
      {children}
      {asked[side].map(({ label, path }, at) => (
        <TextField
          key={`${side}${at}`}
          id={`start-${at}`}
          path={path}
          field={{ key: 'full', label, help: '', takes: 'text' }}
        />
      ))}
      <p class="label kept" role="status">
        {durable
          ? 'What you type stays in this browser, on this device, and is kept as you type. Nothing is sent anywhere.'
          : 'What you type stays in this window. It keeps nothing once it is closed, so download your file before you go. Nothing is sent anywhere.'}
      </p>
    </section>
  )
}
