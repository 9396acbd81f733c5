import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/schemas/dossier.ts'
import type { Additions } from '../../src/walk/additions.ts'
import { withCandidate } from '../../src/walk/with-candidate.ts'
import { withCollected } from '../../src/walk/with-collected.ts'
import { withoutCollected } from '../../src/walk/without-collected.ts'

describe('a hiring team that talks to somebody else', () => {
  const dossier: Partial<Dossier> = {
    kind: 'hiring',
    host: 'ines',
    people: [{ id: 'ines', name: { full: 'Ines Varga' } }],
    candidate: { name: { full: 'Ren Adeyemi' }, email: 'ren@example.com' },
    arenas: [{ id: 'german', label: 'German' }],
    offerings: [{ id: 'review', kind: 'opportunity', label: 'the review', serves: ['german'] }],
  }

  it('keeps what is its own, and nothing of the one before', () => {
    const { arenas: _, candidate: __, ...team } = dossier
    expect(withCandidate(dossier, ' Tomasz  Berg')).toEqual({
      ...team,
      candidate: { name: { full: 'Tomasz Berg' } },
    })
  })

  it.each(['Ren Adeyemi', ' ren  adeyemi '])('changes nothing for the same name: %j', (name) => {
    expect(withCandidate(dossier, name)).toBe(dossier)
  })

  it('learns a name where there was none', () => {
    const { candidate: _, ...nameless } = dossier
    expect(withCandidate(nameless, 'Ren')).toEqual({
      ...nameless,
      candidate: { name: { full: 'Ren' } },
    })
  })
})

describe('what a talk added', () => {
  const added: Additions = {
    arenas: [
      { id: 'german', label: 'German', strengths: ['small talk'] },
      { id: 'python', label: 'Python', strengths: ['tests'], wishes: ['types'] },
    ],
    growth: { prefers: ['a mentor'] },
    captures: [{ id: 'talk-1', words: 'small talk', script: 'reverse-interview' }],
  }

  it('is taken out again, and leaves what was there before', () => {
    const before = {
      arenas: [{ id: 'python', label: 'Python', wishes: ['speed'] }],
      growth: { helpedBefore: ['a book'] },
    }
    const { data } = withCollected(before, added)
    expect(withoutCollected(data, added)).toEqual(before)
  })

  it('leaves nothing where nothing was', () => {
    const { data } = withCollected(
      { kind: 'hiring' as const },
      { ...added, arenas: [added.arenas![0]!] },
    )
    expect(withoutCollected(data, added)).toEqual({ kind: 'hiring' })
  })

  it('leaves an entry that was there with nothing but its name', () => {
    const before = { arenas: [{ id: 'python', label: 'Python' }] }
    // What is known by its id is collected without its name.
    const learnt = { arenas: [{ id: 'python', strengths: ['tests'] }] } as unknown as Additions
    const { data } = withCollected(before, learnt)
    expect(withoutCollected(data, learnt)).toEqual(before)
  })

  it('keeps what somebody has changed since', () => {
    const changed = { arenas: [{ id: 'german', label: 'German', strengths: ['talks'] }] }
    expect(withoutCollected(changed, added)).toEqual(changed)
  })
})
