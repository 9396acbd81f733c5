import { expect, test } from 'vitest'
import { shapeOfPaths } from '../../src/shape/shape-of-paths.ts'
import type { Shape } from '../../src/shape/shape.ts'

const shape: Shape = {
  name: { full: 's', given: 's' },
  email: 's',
  links: [{ label: 's', url: 's' }],
  tags: ['s'],
}

test.each<[string, Shape]>([
  ['', {}],
  ['email', { email: 's' }],
  ['name', { name: { full: 's', given: 's' } }],
  ['name.full', { name: { full: 's' } }],
  ['name name.full', { name: { full: 's', given: 's' } }],
  ['links.url', { links: [{ url: 's' }] }],
  ['links.0.url', { links: [{ url: 's' }] }],
  ['links', { links: [{ label: 's', url: 's' }] }],
  ['tags.length', { tags: ['s'] }],
  ['tags email nowhere', { email: 's', tags: ['s'] }],
])('what %j reads', (paths, expected) => {
  const read = paths
    .split(' ')
    .filter(Boolean)
    .map((path) => path.split('.'))
  expect(shapeOfPaths(shape, read)).toEqual(expected)
})
