/** Nothing that is published evaluates code, but for `loadTemplate`, which exists to. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, inject, it } from 'vitest'

const { core, cli } = inject('installed')

/** Every use of `eval` or `Function` as a value, by what the program's syntax says. */
function evaluations(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  if (!/\b(eval|Function)\b/.test(text)) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && /^(eval|Function)$/.test(node.text) && evaluates(node)) {
      found.push(node.parent.getText(source).slice(0, 80))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function evaluates(node: ts.Identifier): boolean {
  const { parent } = node
  const isName = ts.isPropertyAccessExpression(parent) && parent.name === node
  const isKey = ts.isPropertyAssignment(parent) && parent.name === node
  const isTest =
    ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword
  const isPrototype = ts.isPropertyAccessExpression(parent) && parent.name.text === 'prototype'
  return !isName && !isKey && !isTest && !isPrototype
}

function published(folder: string, name: string): Map<string, string[]> {
  const dist = join(folder, 'node_modules', name)
  const files = globSync(['bin/*.js', 'dist/**/*.js', 'dist/**/*.cjs'], { cwd: dist })
  expect(files.length).toBeGreaterThan(0)
  const found = files.map((file): [string, string[]] => [file, evaluations(join(dist, file))])
  return new Map(found.filter(([, places]) => places.length > 0))
}

it('evaluates in core only where loadTemplate does', () => {
  const found = published(core, '@cuecard/core')
  expect([...found.keys()].sort()).toEqual(['dist/compile.cjs', 'dist/compile.js'])
  for (const places of found.values()) expect(places).toHaveLength(1)
})

it('evaluates on the command line only where loadTemplate does', () => {
  const places = [...published(cli, 'cuecard').values()].flat()
  expect(places).toHaveLength(1)
})
