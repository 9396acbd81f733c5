import type { Root } from 'hast'
import { expect, expectTypeOf, test } from 'vitest'
import { writeTree, type HastRoot } from '../../src/writers/tree.ts'
import { documentOf, v } from '../support/events.ts'

test('a hast tree of plain objects', () => {
  expect(
    writeTree(
      documentOf(
        'p',
        '"a ',
        'l',
        '"/b c',
        'k',
        '"t',
        'j',
        v('<b>'),
        ')',
        'b',
        '_2',
        ')',
        'cjs',
        '"x',
        ')',
      ),
    ),
  ).toEqual({
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [
          { type: 'text', value: 'a ' },
          {
            type: 'element',
            tagName: 'a',
            properties: { href: '/b%20c', title: 't' },
            children: [{ type: 'text', value: '<b>' }],
          },
          { type: 'element', tagName: 'br', properties: {}, children: [] },
          { type: 'text', value: '\n' },
          {
            type: 'element',
            tagName: 'span',
            properties: { className: ['blank'] },
            children: [{ type: 'text', value: '__' }],
          },
        ],
      },
      { type: 'text', value: '\n' },
      {
        type: 'element',
        tagName: 'pre',
        properties: {},
        children: [
          {
            type: 'element',
            tagName: 'code',
            properties: { className: ['language-js'] },
            children: [{ type: 'text', value: 'x\n' }],
          },
        ],
      },
      { type: 'text', value: '\n' },
    ],
  })
})

test('its type fits that of hast', () => {
  expectTypeOf<HastRoot>().toExtend<Root>()
})
