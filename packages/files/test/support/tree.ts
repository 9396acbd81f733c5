/** Makes trees by hand, as a developer does who has none of ours. */
import type { HastContent, HastElement, HastRoot } from '@cuecard/core'

type Child = HastContent | string

/** @example h('p', {}, 'one ', h('strong', {}, 'two')) */
export function h(
  tagName: string,
  properties: HastElement['properties'] = {},
  ...children: readonly Child[]
): HastElement {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  }
}

export function root(...children: HastContent[]): HastRoot {
  return { type: 'root', children }
}

/** A page with everything that a page can hold. */
export const everything = root(
  h('h1', {}, 'Everything'),
  h(
    'p',
    {},
    'Plain, ',
    h('strong', {}, 'bold'),
    ', ',
    h('em', {}, 'slanted'),
    ', ',
    h('del', {}, 'gone'),
    ', ',
    h('code', {}, 'code'),
    '.',
  ),
  h('p', {}, 'First line', h('br'), '\n', 'second line'),
  h(
    'p',
    {},
    h('a', { href: 'https://example.com/a?b=1&c=2' }, 'a link'),
    ' and ',
    h('a', { href: 'mailto:dana@example.com' }, 'a mail'),
  ),
  h('h2', {}, 'Lists'),
  h(
    'ul',
    {},
    '\n',
    h('li', {}, 'apples'),
    '\n',
    h('li', {}, 'pears', h('ul', {}, h('li', {}, 'green pears'))),
  ),
  h('ol', {}, h('li', {}, 'one'), h('li', {}, 'two')),
  h('ol', { start: 7 }, h('li', {}, h('p', {}, 'seven')), h('li', {}, h('p', {}, 'eight'))),
  h('blockquote', {}, h('p', {}, 'They said this.'), h('p', {}, 'And that.')),
  h('pre', {}, h('code', {}, 'let a = 1\n  let b = 2\n')),
  h('hr'),
  h(
    'table',
    {},
    h('thead', {}, h('tr', {}, h('th', {}, 'What'), h('th', { align: 'right' }, 'How many'))),
    h(
      'tbody',
      {},
      h('tr', {}, h('td', {}, 'Depots'), h('td', { align: 'right' }, '12')),
      h('tr', {}, h('td', {}, 'Drivers'), h('td')),
    ),
  ),
  h('p', {}, 'Agreed: ', h('span', { className: ['blank'] }, '_'.repeat(12))),
  h('p', { className: ['writing-space'] }, '____', h('br'), '\n', '____', h('br'), '\n', '____'),
)
