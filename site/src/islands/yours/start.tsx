/** Owns the beginning of the form: what is kept already, whose side it is, and the field that a link leads to. */
import { render } from 'preact'
import { isDurable, keptDossier } from '../store/kept.ts'
import { withBegun } from './form/begun-entry.ts'
import { type Form, pathOf } from './form/field.ts'
import { Yours } from './yours.tsx'

const place = document.querySelector<HTMLElement>('[data-yours]')!
const form = JSON.parse(document.getElementById('form')!.textContent) as Form

const [application, hiring, durable] = await Promise.all([
  keptDossier('application'),
  keptDossier('hiring'),
  isDurable(),
])
const address = new URLSearchParams(location.search)
const asked = address.get('for')
const side =
  asked === 'hiring' || (asked !== 'application' && !application && hiring)
    ? 'hiring'
    : 'application'

const kept = { application: application ?? {}, hiring: hiring ?? {} }
/** An entry that a link leads into may not be there yet. */
const begun = withBegun(
  kept[side],
  form[side].flatMap(({ fields }) => fields),
  pathOf(address.get('field') ?? ''),
  address.get('person'),
)

render(
  <Yours form={form} kept={{ ...kept, [side]: begun }} first={side} durable={durable} />,
  place,
)
place.dataset['ready'] = ''
