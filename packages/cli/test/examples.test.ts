/** The built-in documents and the example dossiers, through the command line. */
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { cuecard } from './support/cuecard.ts'

const cwd = fileURLToPath(new URL('../../..', import.meta.url))

it('prints a letter for each person that the example candidate met', async () => {
  const args = ['render', 'thank-you-letter', '--data', 'examples/dossier.yaml']
  const { stdout, code } = await cuecard(args, { cwd })
  expect(code).toBe(0)
  expect(stdout.match(/^To: /gm)).toHaveLength(3)
  expect(stdout.match(/^Subject: /gm)).toHaveLength(3)
})

it('renders the least dossier that makes a letter', async () => {
  const args = ['render', 'thank-you-letter', '--data', 'examples/dossier-minimal.yaml']
  const { stdout, code } = await cuecard(args, { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^Subject: .+\n\nDear /)
})

it.each(['dossier.yaml', 'dossier-minimal.yaml', 'hiring.yaml'])(
  'reads examples/%s without a finding of its own',
  async (name) => {
    const args = ['check', 'delighted-boss-cue-card', '--data', `examples/${name}`]
    const { stdout, stderr, code } = await cuecard(args, { cwd })
    expect({ stdout, stderr, code }).toEqual({
      stdout: 'delighted-boss-cue-card  ready\n',
      stderr: '',
      code: 0,
    })
  },
)

it('prints a cue card from nothing', async () => {
  const { stdout, stderr, code } = await cuecard(['render', 'delighted-boss-cue-card'], { cwd })
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(stdout.length).toBeGreaterThan(200)
})

it('checks every document of a dossier', async () => {
  const { stdout, code } = await cuecard(['check', '--data', 'examples/dossier.yaml'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^thank-you-letter +ready/m)
})

it('checks the documents of the hiring team where the dossier is theirs', async () => {
  const { stdout, code } = await cuecard(['check', '--data', 'examples/hiring.yaml'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^growth-plan +ready/m)
  expect(stdout).not.toContain('thank-you-letter')
})

it('prints the JSON Schema that is published', async () => {
  const { stdout, code } = await cuecard(['schema'], { cwd })
  expect(code).toBe(0)
  const schema = JSON.parse(stdout)
  expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org') })
  expect(Object.keys(schema.properties)).toContain('interviews')
})
