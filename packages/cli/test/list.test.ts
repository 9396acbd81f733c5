import { expect, it } from 'vitest'
import { cuecard } from './support/cuecard.ts'

it('lists everything there is, one a line', async () => {
  const { stdout, stderr, code } = await cuecard(['list'])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(stdout).toMatch(/^Documents\n/)
  expect(stdout).toMatch(/^ {2}thank-you-letter +\S/m)
  expect(stdout).toMatch(/\n\nScripts\n {2}delighted-boss-question +\S/)
  expect(stdout).toMatch(/\n\nPlaybooks\n/)
})

it('lists one kind', async () => {
  const { stdout, code } = await cuecard(['list', 'scripts'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Scripts\n/)
  expect(stdout).not.toContain('thank-you-letter')
})

it('lists as JSON', async () => {
  const { stdout, code } = await cuecard(['list', 'documents', '--json'])
  const { results, findings } = JSON.parse(stdout)
  expect({ findings, code }).toEqual({ findings: [], code: 0 })
  expect(results).toContainEqual({
    kind: 'documents',
    id: 'thank-you-letter',
    title: expect.any(String),
    summary: expect.any(String),
    playbook: 'second-interview-preparation',
    dossier: 'application',
  })
})
