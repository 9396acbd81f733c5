import { describe, expect, test } from 'vitest'
import { writeHtml } from '../../src/writers/html.ts'
import { writeMarkdown } from '../../src/writers/markdown.ts'
import { canonicalDom, remarkHtmlOf } from '../support/dom.ts'
import { documentOf, v, type Event } from '../support/events.ts'

/** The Markdown, which is proved by the second route on the way. */
function markdown(...events: Event[]): string {
  const tree = documentOf(...events)
  const text = writeMarkdown(tree)
  expect(canonicalDom(remarkHtmlOf(text)), text).toBe(canonicalDom(writeHtml(tree)))
  return text.replace(/\n$/, '')
}

function paragraph(...events: Event[]): string {
  return markdown('p', ...events, ')')
}

test.each([
  "Don't. It's (almost) 100 % – “right”, e.g. 3.5 > 2 + 1 = 3; a/b #5 $4 @home: ok!",
  'Research & Development, R&D, AT&T, a & b',
  'snake_case and 2 * 3 and a < b',
  'C:\\Users\\dana',
  '2026-11-20 at 15:00–16:00',
  '1.5 million, 10) no',
  '-5 degrees, +1 555 0100, #1 of 3',
  'https://example.org/a_b?c=d&e=f',
  'dana.whitfield@example.org',
  'a ] b',
  'a | b',
  'wow! (yes)',
  '中文 and עברית',
])('%s is written as it is', (text) => {
  expect(paragraph(v(text))).toBe(text)
})

test.each([
  ['*x*', '\\*x\\*'],
  ['_x_', '\\_x\\_'],
  ['__init__', '\\_\\_init\\_\\_'],
  ['~5 minutes', '\\~5 minutes'],
  ['`x`', '\\`x\\`'],
  ['[x](y)', '\\[x](y)'],
  ['![x](y)', '!\\[x](y)'],
  ['<b>', '\\<b>'],
  ['&amp; &#42; &copy;', '\\&amp; \\&#42; \\&copy;'],
  ['\\*', '\\\\\\*'],
  ['ends with \\', 'ends with \\\\'],
  ['# x', '\\# x'],
  ['#hashtag', '#hashtag'],
  ['- x', '\\- x'],
  ['---', '\\---'],
  ['+ x', '\\+ x'],
  ['1. x', '1\\. x'],
  ['12) x', '12\\) x'],
  ['> x', '\\> x'],
  ['===', '\\==='],
  ['| x |', '\\| x |'],
  [':- | -:', '\\:- | -:'],
  ['* * *', '\\* * \\*'],
  ['_ _ _', '\\_ \\_ \\_'],
  ['\\', '\\\\'],
  ['[x]: y', '\\[x]: y'],
  ['<!-- x -->', '\\<!-- x -->'],
])('%s is written %s', (text, written) => {
  expect(paragraph(v(text))).toBe(written)
})

test('what neighbouring texts say together counts', () => {
  expect(paragraph(v('1'), '". x')).toBe('1\\. x')
  expect(paragraph(v('&'), '"amp;')).toBe('\\&amp;')
  expect(paragraph('"!', 'l', '"x', 'k', 'j', '"y', ')')).toBe('\\![y](x)')
  expect(paragraph('"<', '*', '"a', ')', '"@b.c>')).toBe('\\<*a*@b.c>')
})

test('every line of a value has a beginning', () => {
  expect(paragraph('"x ', v('one\n- two\n1. three\n# four\n==='))).toBe(
    'x one\\\n\\- two\\\n1\\. three\\\n\\# four\\\n\\===',
  )
})

describe('emphasis', () => {
  test.each<[string, Event[], string]>([
    ['between words', ['"a', '*', '"b', ')', '"c'], 'a*b*c'],
    ['of punctuation between words', ['"a', '!', '"(b)', ')', '"c'], '&#x61;**(b)**&#x63;'],
    ['of punctuation between spaces', ['"a ', '!', '"(b)', ')', '" c'], 'a **(b)** c'],
    ['of typographic quotes', ['!', '"“b”', ')'], '**&#x201C;b&#x201D;**'],
    ['of an emoji', ['*', v('😀'), ')'], '*&#x1F600;*'],
    ['of a no-break space', ['*', v('a'), '"\u00a0', ')'], '*a&#xA0;*'],
    ['in emphasis', ['*', '"a ', '*', '"b', ')', ')'], '*a _b_*'],
    ['strong in emphasis', ['*', '!', '"a', ')', ')'], '*__a__*'],
    ['beside strong', ['*', '"a', ')', '!', '"b', ')'], '*a*__b__'],
    ['beside strong, before a word', ['*', '"a', ')', '!', '"b', ')', '"c'], '*a*__b__&#x63;'],
    ['strong all the way', ['!', '!', '"a', ')', ')'], '****a****'],
    ['struck', ['~', '"a', ')', '"b'], '~~a~~b'],
    [
      'around one letter between marks',
      ['!', '"x', '!', '`', '"y', ')', ')', ')'],
      '**&#x78;__`y`__**',
    ],
  ])('%s', (_, events, written) => {
    expect(paragraph(...events)).toBe(written)
  })

  test.each<[string, Event[]]>([
    ['three deep, of punctuation', ['*', '!', '*', v('!'), ')', ')', ')']],
    ['three deep, of a strange letter', ['*', '!', '*', v('𝒳'), ')', ')', ')']],
    ['two neighbours within a third', ['*', '!', '"a', ')', '*', '"b', ')', ')']],
    ['strikethrough within, before a word', ['!', '~', '!', '"x', ')', '"x', ')', v('a'), ')']],
    [
      'neighbours that a link has made',
      [
        '*',
        '!',
        '"x',
        ')',
        'l',
        '"u',
        'k',
        'j',
        'l',
        '"u',
        'k',
        'j',
        '*',
        '"x',
        ')',
        ')',
        ')',
        ')',
      ],
    ],
    ['code in three', ['*', '*', '*', '`', v('x`'), ')', ')', ')', '!', '"x', ')', ')']],
    ['blanks within', ['*', '"a ', '_8', '" b', ')', '_3', '*', '"c', ')']],
  ])('%s', (_, events) => {
    expect(paragraph(...events)).not.toBe('')
  })
})

test('links', () => {
  expect(paragraph('l', '"https://x.org/a b', 'k', '"say "hi"', 'j', '"a ] b', ')')).toBe(
    '[a \\] b](https://x.org/a%20b "say \\"hi\\"")',
  )
  expect(paragraph('l', '"https://x.org/a_(b)', 'k', 'j', '"x', ')')).toBe(
    '[x](https://x.org/a_\\(b\\))',
  )
  expect(paragraph('l', '"https://x.org/Größe', 'k', 'j', '"x', ')')).toBe(
    '[x](https://x.org/Größe)',
  )
  expect(paragraph('l', '"https://x.org/?a&amp;b', 'k', 'j', '"x', ')')).toBe(
    '[x](https://x.org/?a\\&amp;b)',
  )
  expect(paragraph('l', v('<'), 'k', 'j', '"x', ')')).toBe('[x](%3C)')
  expect(paragraph('l', '"https://x.org/', 'k', 'j', '"https://x.org/', ')')).toBe(
    '<https://x.org/>',
  )
  expect(paragraph('l', '"mailto:', v('a@x.org'), 'k', 'j', v('a@x.org'), ')')).toBe('<a@x.org>')
  expect(paragraph('m', '"a.png', 'k', 'j', v('a\n]'), ')')).toBe('![a \\]](a.png)')
})

test('code', () => {
  expect(paragraph('`', v('a `b` c'), ')')).toBe('``a `b` c``')
  expect(paragraph('`', v('`'), ')')).toBe('`` ` ``')
  expect(paragraph('`', '" a ', ')')).toBe('`  a  `')
  expect(markdown('cjs', v('```'), ')')).toBe('````js\n```\n````')
  expect(markdown('cjs a`b', v('```'), ')')).toBe('~~~js a`b\n```\n~~~')
  expect(paragraph('l', '"a', 'k', 'j', '`', v(']:'), ')', ')')).toBe('[\\]:](a)')
})

test('headings', () => {
  expect(markdown('2', v('Plan #'), ')')).toBe('## Plan \\#')
  expect(markdown('2', v('#'), ')')).toBe('## \\#')
  expect(markdown('2', v('- x'), ')')).toBe('## - x')
  expect(markdown('1', '"a\nb', ')')).toBe('a\nb\n===')
  expect(markdown('3', '"a\nb', ')')).toBe('### a&#xA;b')
  expect(markdown('1', '"', ')')).toBe('#')
})

describe('lists', () => {
  const item = (...content: Event[]): Event[] => ['i0', ...content, ')']
  const line = (text: string): Event[] => ['p', '"' + text, ')']

  test('stay tight where they can', () => {
    expect(
      markdown(
        'u0',
        ...item(...line('a'), 'u0', ...item(...line('b')), ')'),
        ...item(...line('c')),
        ')',
      ),
    ).toBe('- a\n  - b\n- c')
    expect(markdown('o09', ...item(...line('a')), ...item(...line('b')), ')')).toBe('9. a\n10. b')
  })

  test('are loose where they must be', () => {
    expect(
      markdown('u0', ...item(...line('a'), 'q', ...line('b'), ')'), ...item(...line('c')), ')'),
    ).toBe('- a\n\n  > b\n\n- c')
    expect(markdown('u0', ...item(...line('a'), 'o02', ...item(...line('b')), ')'), ')')).toBe(
      '- a\n\n  2. b',
    )
  })

  test('that touch have different markers', () => {
    expect(markdown('u0', ...item(...line('a')), ')', 'u0*', ...item(...line('b')), ')')).toBe(
      '- a\n\n* b',
    )
    expect(markdown('o01', ...item(...line('a')), ')', 'o01)', ...item(...line('b')), ')')).toBe(
      '1. a\n\n1) b',
    )
  })

  test('with empty items', () => {
    expect(markdown('u0', ...item(...line('a')), ...item('"'), ...item(...line('b')), ')')).toBe(
      '- a\n-\n- b',
    )
  })

  test('hold anything', () => {
    expect(
      markdown(
        'u0',
        ...item(
          'c',
          v('a\n\n  b'),
          ')',
          'tl',
          'w',
          'd',
          '"h',
          ')',
          ')',
          'w',
          'd',
          v('c'),
          ')',
          ')',
          ')',
        ),
        ')',
      ),
    ).toBe('- ```\n  a\n\n    b\n  ```\n\n  | h |\n  | :- |\n  | c |')
  })
})

test('tables', () => {
  const events: Event[] = ['tlc-', 'w', 'd', '"a', ')', 'd', '"b', ')', 'd', '"c', ')', ')']
  expect(
    markdown(
      ...events,
      'w',
      'd',
      v('x | y'),
      ')',
      'd',
      '`',
      '"p|q',
      ')',
      ')',
      'd',
      v('one\ntwo'),
      ')',
      ')',
      ')',
    ),
  ).toBe('| a | b | c |\n| :- | :-: | - |\n| x \\| y | `p\\|q` | one two |')
})

test('writing space', () => {
  expect(markdown('W2')).toBe(`\\${'_'.repeat(40)}  \n\\${'_'.repeat(40)}`)
  expect(paragraph('"Name ', '_8', '", date ', '_4')).toBe(
    'Name \\_\\_\\_\\_\\_\\_\\_\\_, date \\____',
  )
  expect(paragraph('"Name ', '_8', '" and date ', '_4')).toBe('Name \\________ and date \\____')
})

test('a byte order mark at the start is text', () => {
  expect(paragraph('"\ufeffx')).toBe('&#xFEFF;x')
})

test('a rule and a quotation', () => {
  expect(markdown('p', '"a', ')', 'r', 'q', 'a', v('b\n\n> c'), ')', ')')).toBe(
    'a\n\n___\n\n> b\n>\n> \\> c',
  )
})

test('a megabyte of syntax is no matter', () => {
  const text = '*_`[<&amp;\\|~#'.repeat(80_000)
  const tree = documentOf('p', v(text), ')', 'u0', 'i0', 'p', '*', v(text), ')', ')', ')', ')')
  expect(writeMarkdown(tree).length).toBeGreaterThan(2 * text.length)
})

test('nothing is nothing', () => {
  expect(writeMarkdown(documentOf())).toBe('')
})
