import { expect, test } from 'vitest'
import { writeHtml } from '../../src/writers/html.ts'
import { subjectText } from '../../src/writers/subject.ts'
import { documentOf, tracedDocumentOf, v, type Event } from '../support/events.ts'

function html(...events: Event[]): string {
  return writeHtml(documentOf(...events)).trimEnd()
}

function paragraph(...events: Event[]): string {
  return html('p', ...events, ')').replace(/^<p>|<\/p>$/g, '')
}

test('alone in a paragraph, a blank line starts a paragraph and a newline is a break', () => {
  expect(html('a', v('one\ntwo\n \n\nthree'), ')')).toBe('<p>one<br>\ntwo</p>\n<p>three</p>')
})

test('in a mixed paragraph every newline is a break', () => {
  expect(paragraph('"He said: ', v('one\n\ntwo'), '".')).toBe('He said: one<br>\ntwo.')
})

test('in a tight item a lone value stays one paragraph', () => {
  expect(html('u0', 'i0', 'a', v('one\n\ntwo'), ')', ')', ')')).toBe(
    '<ul>\n<li>one<br>\ntwo</li>\n</ul>',
  )
})

test('in a loose item and a quotation it may become several', () => {
  expect(html('q', 'a', v('one\n\ntwo'), ')', ')')).toBe(
    '<blockquote>\n<p>one</p>\n<p>two</p>\n</blockquote>',
  )
  expect(html('u1', 'i1', 'a', v('one\n\ntwo'), ')', ')', ')')).toContain('<p>one</p>\n<p>two</p>')
})

test('where there is one line, a newline is a space', () => {
  expect(html('2', v('one\n\ntwo'), ')')).toBe('<h2>one two</h2>')
  expect(paragraph('`', v('one\ntwo'), ')')).toBe('<code>one two</code>')
  expect(paragraph('m', '"a.png', 'k', v('t\nt'), 'j', v('a\na'), ')')).toBe(
    '<img src="a.png" alt="a a" title="t t">',
  )
  expect(html('t-', 'w', 'd', '"h', ')', ')', 'w', 'd', v('one\ntwo'), ')', ')', ')')).toContain(
    '<td>one two</td>',
  )
  expect(subjectText(documentOf('S', '"Thank you, ', v('Dana\r\nBcc: x'), ')'))).toBe(
    'Thank you, Dana Bcc: x',
  )
})

test('in an address it is nothing', () => {
  expect(paragraph('l', '"https://x.org/', v('a\nb'), 'k', 'j', '"x', ')')).toBe(
    '<a href="https://x.org/ab">x</a>',
  )
})

test('a code block keeps values as they are', () => {
  expect(html('cjs', v('  a\n\n    b'), ')')).toBe(
    '<pre><code class="language-js">  a\n\n    b\n</code></pre>',
  )
})

test.each<[string, Event[]]>([
  ['a paragraph', ['p', v(''), ')']],
  ['two empty values on two lines', ['p', v(''), '"\n', v(''), ')']],
  ['a heading', ['1', '" ', v(null), ')']],
  ['marks', ['p', '!', '*', v(''), ')', ')', '" ', '~', ')', ')']],
  ['a code span', ['p', '`', v(' '), '" ', v(''), ')', ')']],
  ['a link without a label', ['p', 'l', '"https://x.org', 'k', 'j', v(''), ')', ')']],
  ['a list', ['u0', 'i0', 'p', v(''), ')', ')', 'i0', ')', ')']],
  ['a quotation', ['q', 'p', v(''), ')', ')']],
  ['a code block', ['c', v(' \n '), ')']],
  ['a table without rows', ['tl', 'w', 'd', '"head', ')', ')', ')']],
  ['breaks', ['p', 'b', v(''), 'b', ')']],
])('%s that has become empty is left out', (_, events) => {
  expect(html(...events)).toBe('')
})

test('what is empty in the source stays', () => {
  expect(html('1', '"', ')')).toBe('<h1></h1>')
  expect(html('u0', 'i0', '"', ')', ')')).toBe('<ul>\n<li></li>\n</ul>')
  expect(html('q', '"', ')')).toBe('<blockquote>\n</blockquote>')
  expect(html('c', '"', ')')).toBe('<pre><code></code></pre>')
  expect(paragraph('l', '"x', 'k', 'j', '"', ')')).toBe('<a href="x"></a>')
})

test.each<[string, Event[], string]>([
  ['between two words', ['"Dear ', v(''), '" Dana'], 'Dear Dana'],
  ['before punctuation', ['"I met Dana ', v(''), '". Then'], 'I met Dana. Then'],
  ['between a value and punctuation', [v('Dana'), '" ', v(''), '"!'], 'Dana!'],
  ['before what only looks like punctuation', ['"I know ', v(''), '".NET'], 'I know .NET'],
  ['at the end', ['"Dear ', v('')], 'Dear'],
  ['at the start', [v(''), '" Dana'], 'Dana'],
  ['on a line of its own', ['"one\n', v(''), '"\nthree'], 'one\nthree'],
  ['on a line between breaks', ['"one', 'b', v(''), 'b', '"three'], 'one<br>\nthree'],
  ['beside a break', ['"one ', v(''), 'b', v(''), '" two'], 'one<br>\ntwo'],
  ['in a mark', ['"Dear ', '*', v(''), ')', '" Dana'], 'Dear Dana'],
  ['at a mark’s start', ['"Dear', '*', v(''), '" Dana', ')'], 'Dear <em>Dana</em>'],
  ['at a mark’s end', ['*', '"Dear ', v(''), ')', '"Dana'], '<em>Dear</em> Dana'],
  ['at a mark’s end, before a full stop', ['*', '"Dear ', v(''), ')', '". '], '<em>Dear</em>.'],
  ['before a mark', ['"one ', v(''), '!', '"two', ')'], 'one <strong>two</strong>'],
  ['in code', ['`', '"a ', v(''), '" b', ')'], '<code>a b</code>'],
  ['at the edges of code', ['`', v(''), '" a ', v(''), ')'], '<code>a</code>'],
])('no white space is left over %s', (_, events, expected) => {
  expect(paragraph(...events)).toBe(expected)
})

test('static white space that nothing made is kept', () => {
  expect(paragraph('"a  b')).toBe('a  b')
  expect(paragraph('`', '" a ', ')')).toBe('<code> a </code>')
})

test('values keep their own spaces', () => {
  expect(paragraph('"x ', v('a  b'), '" y')).toBe('x a  b y')
})

test.each<[string, Event[], string]>([
  ['strong', ['!', '"a', ')', '!', '"b', ')'], '<strong>ab</strong>'],
  [
    'strong in emphasis',
    ['*', '!', '"a', ')', ')', '*', '!', '"b', ')', ')'],
    '<em><strong>ab</strong></em>',
  ],
  ['code', ['`', '"a', ')', '`', '"b', ')'], '<code>ab</code>'],
  ['strikethrough in itself', ['~', '"a', '~', '"b', ')', ')'], '<del>ab</del>'],
  [
    'links in links',
    ['l', '"a', 'k', 'j', '"a', 'l', '"b', 'k', 'j', '"b', ')', ')'],
    '<a href="a">ab</a>',
  ],
  [
    'emphasis twice over',
    ['*', '!', '"a ', '*', '"b', ')', ')', ')'],
    '<em><strong>a b</strong></em>',
  ],
])('%s: what Markdown could not tell apart is one', (_, events, expected) => {
  expect(paragraph(...events)).toBe(expected)
})

test('emphasis in emphasis stays', () => {
  expect(paragraph('*', '"a ', '*', '"b', ')', ')')).toBe('<em>a <em>b</em></em>')
})

test('strong emphasis all the way stays', () => {
  expect(paragraph('!', '!', '!', '"a', ')', ')', ')')).toBe(
    '<strong><strong><strong>a</strong></strong></strong>',
  )
})

test('lists merge where their markers are alike', () => {
  const item = (text: string): Event[] => ['i0', 'p', '"' + text, ')', ')']
  expect(html('u0', ...item('a'), ')', 'u0', ...item('b'), ')')).toBe(
    '<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
  )
  expect(html('u0', ...item('a'), ')', 'u0', ')', 'u0', ...item('b'), ')')).toContain(
    '<li>a</li>\n<li>b</li>',
  )
  expect(html('u0', ...item('a'), ')', 'u0*', ...item('b'), ')')).toContain('</ul>\n<ul>')
  expect(html('o03', ...item('a'), ')', 'o07', ...item('b'), ')')).toBe(
    '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>',
  )
  expect(html('o01', ...item('a'), ')', 'o01)', ...item('b'), ')')).toContain('</ol>\n<ol>')
  expect(html('u0', ...item('a'), ')', 'r', 'u0', ...item('b'), ')')).toContain('</ul>\n<hr>\n<ul>')
})

test('an unsafe or empty address leaves the label', () => {
  expect(
    paragraph('l', v('javascript:alert(1)'), 'k', '"t', 'j', '"see ', '!', '"me', ')', ')', '"!'),
  ).toBe('see <strong>me</strong>!')
  expect(paragraph('l', v(''), 'k', 'j', '"me', ')')).toBe('me')
  expect(paragraph('m', v('data:x'), 'k', 'j', '"a ', v('b'), ')')).toBe('a b')
})

test('a link that is empty in the source and has no good address leaves no trace, nor a doubled space', () => {
  const emptyLink: Event[] = ['l', v(''), 'k', 'j', '"', ')']
  expect(paragraph('"[word ', ...emptyLink, '"\n', '!', '"b', ')')).toBe('[word <strong>b</strong>')
  expect(paragraph('*', '"a ', ...emptyLink, '" b', ')')).toBe('<em>a b</em>')
  expect(paragraph('"a ', '*', ...emptyLink, ')', '" b')).toBe('a b')
})

test('a table has a cell a column', () => {
  expect(
    html('tlr', 'w', 'd', '"a', ')', ')', 'w', 'd', ')', 'd', '"b', ')', 'd', '"c', ')', ')', ')'),
  ).toBe(
    '<table>\n<thead>\n<tr>\n<th align="left">a</th>\n<th align="right"></th>\n</tr>\n</thead>\n' +
      '<tbody>\n<tr>\n<td align="left"></td>\n<td align="right">b</td>\n</tr>\n</tbody>\n</table>',
  )
})

test('for a trace, text keeps its origin', () => {
  const { children } = tracedDocumentOf('p', '"Dear ', v('Dana'), '",', ')')
  expect(children).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'Dear ', op: 1, data: false },
        { type: 'text', value: 'Dana', op: 2, data: true },
        { type: 'text', value: ',', op: 3, data: false },
      ],
    },
  ])
})

test('a subject is plain text, and null where there is none', () => {
  expect(
    documentOf('S', '!', '"a ', ')', v('b'), ')', 'p', '"c', ')').subject?.map(
      ({ value }) => value,
    ),
  ).toEqual(['a', ' ', 'b'])
  expect(documentOf('p', '"c', ')').subject).toBeNull()
  expect(subjectText(documentOf('p', '"c', ')'))).toBeUndefined()
  expect(subjectText(documentOf('S', v(''), ')'))).toBeUndefined()
})

test('no event, no document', () => {
  expect(html()).toBe('')
})
