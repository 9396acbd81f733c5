/** The exact lists of what each entry exports: a name that comes or goes is a decision, not an accident. */
import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const { core } = inject('installed')
const dist = join(core, 'node_modules/@cuecard/core/dist')

const namesBy = (code: string): string[] =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: core,
      encoding: 'utf8',
    }),
  ) as string[]

/** The names by `import` and by `require`, which have to be the same. */
function names(entry: string): string[] {
  const print = (from: string) => `console.log(JSON.stringify(Object.keys(${from}).sort()))`
  const specifier = JSON.stringify(entry)
  const imported = namesBy(`import * as entry from ${specifier}; ${print('entry')}`)
  const required = namesBy(
    `import { createRequire } from 'node:module';
     ${print(`createRequire(process.cwd() + '/x.js')(${specifier})`)}`,
  )
  expect(required).toEqual(imported)
  return imported
}

const camel = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const idsOf = (kind: string): string[] =>
  globSync(`${kind}/*.js`, { cwd: dist }).map((file) => file.slice(kind.length + 1, -'.js'.length))

const kinds = [
  { kind: 'documents', suffix: '' },
  { kind: 'scripts', suffix: 'Script' },
  { kind: 'playbooks', suffix: 'Playbook' },
]

const fixed: Record<string, string> = {
  '@cuecard/core':
    'UsageError apply check collect dueEvents dueNext lettersFor nearest nextRound render renderScript start unknownNames view withCollected withPerson',
  '@cuecard/core/walk':
    'UsageError apply collect nextRound start viewTree withCollected withPerson',
  '@cuecard/core/walk/anew': 'withCandidate withoutCollected',
  '@cuecard/core/catalog': 'catalog',
  '@cuecard/core/compile':
    'compilePlaybook compileScript compileTemplate documentToModule helpers loadPlaybooks loadScript loadTemplate scriptToModule templateFindingCodes',
  '@cuecard/core/templates': 'templates',
  '@cuecard/core/dossier': `addToDossier answerStarter applicationsOf decodeText dossierReferences groupDossiers importResume
    mergeDossiers nextActions outcomeFor readDossier readDossiers starterDossier starterQuestions writeDossier`,
  '@cuecard/core/dossier/quick':
    'applicationsOf checkQuickly columnFor join mergeDossiers readDossiersQuickly',
  '@cuecard/core/helpers': `an and count date eq firstName formalName list lowerFirst name noStop not
    numberWord or ordinal plural possessive sentence time upperFirst`,
  '@cuecard/core/schemas': `accomplishmentSchema arenaSchema callBackSchema candidateSchema
    captureSchema criterionSchema dateSchema decisionSchema discussedSchema dossierJsonSchema
    dossierSchema emailSchema employerSchema employmentSchema entities entityJsonSchema growthSchema
    interviewSchema kindSchema linkSchema nameSchema noticeSchema objectiveSchema observationSchema
    offerSchema offeringSchema optionSchema personSchema positionSchema postMortemSchema
    processStepSchema provesSchema questionSchema relationSchema sessionEntrySchema sessionItemSchema sessionSchema
    situationSchema
    slugSchema standingSchema timeSchema urlSchema`,
}

it.each(Object.keys(fixed))('%s exports just these', (entry) => {
  expect(names(entry)).toEqual(fixed[entry]?.split(/\s+/))
})

describe.each(kinds)('$kind', ({ kind, suffix }) => {
  const ids = idsOf(kind)

  it('are there', () => {
    expect(ids).not.toEqual([])
  })

  it.each(ids)('%s has its own entry', (id) => {
    expect(names(`@cuecard/core/${kind}/${id}`)).toContain(camel(id) + suffix)
  })
})

it('@cuecard/core/playbooks names everything there is', () => {
  const things = kinds.flatMap(({ kind, suffix }) => idsOf(kind).map((id) => camel(id) + suffix))
  const sources = kinds.flatMap(({ kind, suffix }) =>
    kind === 'playbooks' ? [] : idsOf(kind).map((id) => `${camel(id)}${suffix}Source`),
  )
  const all = [...things, ...sources]
  expect(names('@cuecard/core/playbooks')).toEqual(['catalog', ...all].sort())
})
