import { describe, expect, it } from 'vitest'
import { start, view } from '../../src/index.ts'
import { apply, viewTree } from '../../src/walk/index.ts'
import { catalog } from '../../generated/catalog.ts'
import { full } from '../support/dossiers.ts'

describe.each(catalog.scripts)('$id as trees', (script) => {
  it('is what view gives', () => {
    let session = start(script, { data: full })
    while (viewTree(script, session).step) {
      expect(viewTree(script, session, full)).toEqual(
        view(script, session, full, { format: 'tree' }),
      )
      session = apply(script, session, { kind: 'skipped' })
    }
  })
})
