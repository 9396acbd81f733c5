import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNames, safeStem } from '../src/output/file-name.ts'

describe('safeStem', () => {
  it.each([
    ['thank-you-letter-dana', 'thank-you-letter-dana'],
    ['../../etc/passwd', 'etc-passwd'],
    ['/absolute', 'absolute'],
    ['C:\\Windows', 'c-windows'],
    ['a／b∕c', 'a-b-c'],
    ['Dana O’Hara', 'dana-o-hara'],
    ['Zoë', 'zoë'],
    ['李伟', '李伟'],
    ['NUL', 'nul_'],
    ['com¹', 'com1_'],
    ['.hidden', 'hidden'],
    ['trailing. ', 'trailing'],
    ['a\0b\nc', 'a-b-c'],
    ['right\u202eto-left', 'right-to-left'],
    ['', 'untitled'],
    ['...', 'untitled'],
    ['\ud800', 'untitled'],
  ])('%j → %j', (given, stem) => {
    expect(safeStem(given)).toBe(stem)
  })

  it('is a plain name within the limits of every file system, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const stem = safeStem(text)
        expect(stem).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u)
        expect(Buffer.byteLength(stem)).toBeLessThanOrEqual(181)
        expect(safeStem(stem)).toBe(stem)
      }),
    )
  })
})

describe('fileNames', () => {
  it('numbers names that a system could take for the same', () => {
    expect(fileNames(['Dana', 'dana', 'DANA', 'dana-2', 'Zoe\u0308', 'Zoë'], '.txt')).toEqual([
      'dana.txt',
      'dana-2.txt',
      'dana-3.txt',
      'dana-2-2.txt',
      'zoë.txt',
      'zoë-2.txt',
    ])
  })

  it('keeps names apart that differ only beyond the limit', () => {
    const long = 'x'.repeat(300)
    const [one, other] = fileNames([`${long}a`, `${long}b`], '.html')
    expect(one).not.toBe(other)
  })
})
