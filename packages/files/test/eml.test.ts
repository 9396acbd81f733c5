/** A mail says what it says to whom it says it, whatever a name or a subject holds. */
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { isMailAddress, writeEml } from '../src/eml.ts'

const base = {
  from: { name: 'Nadia Okonjo-Reyes', address: 'nadia@example.com' },
  to: { name: 'Zoë Müller', address: 'zoe@example.com' },
  subject: 'Thank you',
  text: 'Dear Zoë,\n',
  html: '<p>Dear Zoë,</p>\n',
  language: 'en-GB',
  date: '2026-11-20T15:00-05:00[America/New_York]',
}

const head = (mail: string): string => mail.slice(0, mail.indexOf('\r\n\r\n'))
const headerNames = (mail: string): string[] =>
  [...head(mail).matchAll(/^([\w-]+):/gm)].map(([, name]) => name!)

const expected = ['From', 'To', 'Subject', 'Date', 'X-Unsent', 'MIME-Version', 'Content-Type']

describe('a mail', () => {
  it('reads like this', () => {
    expect(writeEml(base)).toMatchInlineSnapshot(`
      "From: Nadia Okonjo-Reyes
       <nadia@example.com>
      To: =?utf-8?B?Wm/DqyBNw7xsbGVy?=
       <zoe@example.com>
      Subject: Thank you
      Date: Fri, 20 Nov 2026 15:00:00 -0500
      X-Unsent: 1
      MIME-Version: 1.0
      Content-Type: multipart/alternative; boundary="=_cuecard_alternative"

      --=_cuecard_alternative
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: base64

      RGVhciBab8OrLA0K

      --=_cuecard_alternative
      Content-Type: text/html; charset=UTF-8
      Content-Transfer-Encoding: base64

      PCFkb2N0eXBlIGh0bWw+DQo8aHRtbCBsYW5nPSJlbi1HQiI+DQo8bWV0YSBjaGFyc2V0PSJ1dGYt
      OCI+DQo8Ym9keT4NCjxwPkRlYXIgWm/Dqyw8L3A+DQo8L2JvZHk+DQo8L2h0bWw+DQo=

      --=_cuecard_alternative--
      "
    `)
  })

  it('is read back as it was meant', async () => {
    const mail = await PostalMime.parse(writeEml(base))
    expect(mail).toMatchObject({
      from: base.from,
      to: [base.to],
      subject: base.subject,
      date: '2026-11-20T20:00:00.000Z',
      text: 'Dear Zoë,\r\n',
    })
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(mail.html).toContain('<html lang="en-GB">')
    expect(mail.attachments).toEqual([])
  })

  it('is a draft without a sender, a receiver or a date where none is known', async () => {
    const { subject, text, html } = base
    const mail = writeEml({ subject, text, html })
    expect(headerNames(mail)).toEqual(expected.filter((name) => !/From|To|Date/.test(name)))
    expect(await PostalMime.parse(mail)).toMatchObject({ subject, text: 'Dear Zoë,\r\n' })
  })

  it('goes to several', async () => {
    const to = [
      base.to,
      { address: 'omar@example.com' },
      { name: 'Reyes, "N"', address: 'n@example.com' },
    ]
    const mail = await PostalMime.parse(writeEml({ ...base, to }))
    expect(mail.to?.map(({ name, address }) => [name, address])).toEqual([
      ['Zoë Müller', 'zoe@example.com'],
      ['', 'omar@example.com'],
      ['Reyes, "N"', 'n@example.com'],
    ])
  })

  it('is the same each time', () => {
    expect(writeEml(base)).toBe(writeEml(base))
  })
})

describe.each([
  ['a line break', 'Dana\r\nBcc: thief@example.com'],
  ['a bare LF', 'Dana\nBcc: thief@example.com\n\nbody'],
  ['a bare CR', 'Dana\rBcc: thief@example.com'],
  ['other line endings', 'Dana\u2028Bcc: a\u0085Bcc: b\vBcc: c'],
  ['what ends a quotation', 'Dana" <thief@example.com>, "'],
  ['a backslash at the end', 'Dana\\'],
  ['what looks encoded', '=?utf-8?Q?=0D=0ABcc:_thief@example.com?='],
  ['a control', 'Dana\0\x07'],
  ['half a character', 'Dana \ud83d'],
  ['right to left', 'שלום \u202edana'],
  ['very much', '李'.repeat(2000)],
  ['one long word', 'w'.repeat(10_000)],
])('%s in a name or a subject', (_, value) => {
  const mail = writeEml({
    ...base,
    from: { ...base.from, name: value },
    to: { ...base.to, name: value },
    subject: value,
  })

  it('adds no header and no line that is too long', () => {
    expect(headerNames(mail)).toEqual(expected)
    expect(mail.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...mail.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78)
    expect(mail).toMatch(/^[\x20-\x7e\r\n]*$/)
  })

  it('stays where it belongs', async () => {
    const read = await PostalMime.parse(mail)
    const shown = value
      .replace(/[\0\x07]|\ud83d/g, '\ufffd')
      .replace(/\s+|\u0085/g, ' ')
      .trim()
    expect(read.subject).toBe(shown)
    expect(read.from).toMatchObject({ name: shown, address: base.from.address })
    expect(read.to).toMatchObject([{ name: shown, address: base.to.address }])
    expect(read.bcc).toBeUndefined()
  })
})

describe('an address', () => {
  it.each(['a@b.c\r\nBcc: x@y.z', 'a b@c.d', '<a@b.c>', 'a@b.c, d@e.f', 'nobody', '', 'a@b\0.c'])(
    'is refused that is none: %j',
    (address) => {
      expect(isMailAddress(address)).toBe(false)
      expect(() => writeEml({ ...base, to: { address } })).toThrow(RangeError)
    },
  )

  it('is refused a date that is none', () => {
    expect(() => writeEml({ ...base, date: 'yesterday' })).toThrow(RangeError)
    expect(() => writeEml({ ...base, date: '2026-02-30T10:00Z' })).toThrow(RangeError)
    expect(() => writeEml({ ...base, date: '2026-11-20T10:00' })).toThrow(RangeError)
  })
})
