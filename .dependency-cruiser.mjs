// The direction of imports: what each stage of the core may know. Types count as much as values.

const core = '^packages/core/src'

/** The schemas of what documents derive, which only the build reads. */
const factsSchema = `${core}/playbooks/.*([.]facts|-schema)[.]ts$`

/** The build's side of shapes: it reads schemas, and nothing that renders imports it. */
const buildSide = `${core}/shape/(shape-of|shape-of-paths|from-json-schema)[.]ts$`

/** Which other folders a folder of the core may import, and which packages. */
const stages = {
  findings: { folders: [], packages: [] },
  shape: { folders: ['findings'], packages: [] },
  document: { folders: ['findings', 'shape', 'helpers/helper'], packages: ['handlebars'] },
  writers: { folders: ['findings', 'document'], packages: [] },
  helpers: { folders: ['findings', 'document/value-text', 'schemas'], packages: [] },
  render: {
    folders: ['findings', 'shape', 'document', 'writers', 'helpers', 'schemas', 'derive/instant'],
    packages: [],
  },
  derive: {
    folders: ['findings', 'helpers', 'schemas'],
    packages: ['temporal-polyfill'],
  },
  agenda: {
    folders: ['findings', 'schemas', 'derive', 'render', 'writers'],
    packages: [],
  },
  script: {
    folders: ['findings', 'shape', 'document', 'writers', 'helpers', 'schemas', 'render'],
    packages: [],
  },
  walk: {
    folders: [
      'findings',
      'shape',
      'document',
      'writers',
      'helpers',
      'schemas',
      'derive',
      'script',
      'render',
    ],
    packages: [],
  },
  playbooks: {
    folders: ['findings', 'shape', 'helpers', 'render', 'schemas', 'derive', 'script'],
    packages: ['zod'],
  },
  schemas: { folders: ['shape/time-pattern'], packages: ['zod', 'temporal-polyfill'] },
  dossier: {
    folders: [
      'findings',
      'shape',
      'schemas',
      'derive',
      'walk/additions',
      'walk/is-same-data',
      'walk/with-collected',
    ],
    packages: ['yaml', 'zod', 'temporal-polyfill'],
  },
}

const stageRules = Object.entries(stages).flatMap(([stage, { folders, packages }]) => [
  {
    name: `${stage}-imports`,
    comment: `${stage}/ may import only: ${['itself', ...folders].join(', ')}`,
    severity: 'error',
    from: { path: `${core}/${stage}/` },
    to: { path: `${core}/`, pathNot: [stage, ...folders].map((to) => `${core}/${to}[/.]`) },
  },
  {
    name: `${stage}-packages`,
    comment: `${stage}/ may import only these packages: ${packages.join(', ') || 'none'}`,
    severity: 'error',
    from: { path: `${core}/${stage}/`, pathNot: buildSide },
    to: { path: 'node_modules/', pathNot: packages.map((name) => `node_modules/${name}/`) },
  },
])

/** What each kind of file is written with; `page` and `time` are theirs together. */
const fileRules = Object.entries({
  page: [],
  time: [],
  docx: ['docx'],
  pdf: ['pdfmake', '@types/pdfmake'],
  eml: ['mimetext'],
  ics: ['ical[.]js', 'timezones-ical-library'],
}).flatMap(([kind, packages]) => [
  {
    name: `files-${kind}-imports`,
    comment: `${kind}/ may import only itself, page/ and time/`,
    severity: 'error',
    from: { path: `^packages/files/src/${kind}/` },
    to: { path: '^packages/files/src/', pathNot: `^packages/files/src/(${kind}|page|time)/` },
  },
  {
    name: `files-${kind}-packages`,
    comment: `${kind}/ may import only these packages: ${packages.join(', ') || 'none'}`,
    severity: 'error',
    from: { path: `^packages/files/src/${kind}/` },
    to: {
      path: 'node_modules/',
      pathNot: [...packages, '@cuecard/core', '@types/node'].map((name) => `node_modules/${name}/`),
    },
  },
])

export default {
  forbidden: [
    ...stageRules,
    {
      name: 'no-schema-at-run-time',
      comment: 'What renders ships no schema library: schemas are imported as types only.',
      severity: 'error',
      from: {
        path: `${core}/(index|(findings|shape|document|writers|helpers|render|derive|script|walk|playbooks)/)`,
        pathNot: [factsSchema, buildSide],
      },
      to: {
        path: [`${core}/schemas/`, factsSchema, 'node_modules/zod/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'build-side-stays-apart',
      comment: 'What reads schemas at build time is not for what renders.',
      severity: 'error',
      from: { path: `${core}/`, pathNot: [`${core}/(compile|dossier|shape)/`] },
      to: { path: buildSide },
    },
    {
      name: 'compile-stays-apart',
      comment: 'Nothing but tests and build scripts imports the compiler.',
      severity: 'error',
      from: { path: '^packages/core/(src|generated)/', pathNot: `${core}/compile/` },
      to: { path: `${core}/compile/` },
    },
    {
      name: 'no-system-in-core',
      comment: 'Core runs anywhere: no file system, processes or other parts of Node.',
      severity: 'error',
      from: { path: '^packages/core/(src|generated)/', pathNot: `${core}/compile/load` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-inner-barrel',
      comment: 'index.ts is for those outside; inside, import the file itself.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '^packages/[^/]+/src/.*/?index[.]ts$' },
    },
    {
      name: 'packages-by-name',
      comment: 'A package is imported by its name, never through its folders.',
      severity: 'error',
      from: { path: '^(packages/(files|cli)|site)/src/' },
      to: { path: '^packages/core/(src|generated|scripts)/' },
    },
    {
      name: 'files-by-name',
      comment: 'The writers of files are imported by name, never through their folders.',
      severity: 'error',
      from: { path: '^(packages/(core|cli)|site)/src/' },
      to: { path: '^packages/files/src/' },
    },
    {
      name: 'files-know-types-of-core',
      comment: 'A writer of files takes what core renders; it renders nothing itself.',
      severity: 'error',
      from: { path: '^packages/files/src/' },
      to: { path: '(^packages/core/|@cuecard/core)', dependencyTypesNot: ['type-only'] },
    },
    ...fileRules,
    {
      name: 'tests-stay-outside',
      severity: 'error',
      from: { path: '^packages/[^/]+/(src|generated)/' },
      to: {
        path: '(^|/)(test|scripts)/',
        pathNot: ['^packages/core/generated/scripts/', 'node_modules/'],
      },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^packages/[^/]+/(src|generated)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/dist/', '/fixtures/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'packages/core/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json', '.d.ts'],
    },
    progress: { type: 'none' },
  },
}
