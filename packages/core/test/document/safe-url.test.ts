import { expect, test } from 'vitest'
import { safeUrl } from '../../src/document/safe-url.ts'

test.each([
  'https://example.org/a?b=c#d',
  'HTTP://EXAMPLE.ORG',
  'mailto:dana@example.org',
  'tel:+15550100',
  '/terms',
  'terms.html',
  '../a:b/c',
  './a:b',
  '?a=b:c',
  '#part',
  '#a:b',
  '//example.org/x',
])('%o may be linked to', (url) => {
  expect(safeUrl(url, 'href')).toBe(true)
})

test.each([
  '',
  ' ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\ufffdjavascript:alert(1)',
  'java\u00adscript:alert(1)',
  'java\u200bscript:alert(1)',
  '\ufeffjavascript:alert(1)',
  'javascript&colon;:alert(1)',
  'vbscript:x',
  'data:text/html,x',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  'htt\u200bps://example.org',
  'jav%61script:alert(1)',
])('%o may not', (url) => {
  expect(safeUrl(url, 'href')).toBe(false)
})

test('pictures come from the web only', () => {
  expect(safeUrl('https://example.org/a.png', 'src')).toBe(true)
  expect(safeUrl('a.png', 'src')).toBe(true)
  expect(safeUrl('mailto:dana@example.org', 'src')).toBe(false)
  expect(safeUrl('data:image/svg+xml,x', 'src')).toBe(false)
})
