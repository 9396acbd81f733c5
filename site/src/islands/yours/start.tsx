/** Owns the beginning of the form: what is kept already, whose side it is, and the field that a link leads to. */
import { render } from 'preact'
import { isDurable, keptDossier } from '../store/kept.ts'
import type { Form } from './form/field.ts'
import { Yours } from './yours.tsx'

const place = document.querySelector<HTMLElement>('[data-yours]')!
const form = JSON.parse(document.getElementById('form')!.textContent) as Form

const [application, hiring, durable] = await Promise.all([
  keptDossier('application'),
  keptDossier('hiring'),
  isDurable(),
])
const asked = new URLSearchParams(location.search).get('for')
const side =
  asked === 'hiring' || (asked !== 'application' && !application && hiring)
    ? 'hiring'
    : 'application'

render(
  <Yours
    form={form}
    kept={{ application: application ?? {}, hiring: hiring ?? {} }}
    first={side}
    durable={durable}
  />,
  place,
)
place.dataset['ready'] = ''
