/** Checks what no lint rule can say: in core, `new Date` always gets the time it stands for. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './run.ts'
import { one, type Tally } from './tally.ts'

/** Finds every `new Date()` and `Date()` without arguments in core's source: each reads the clock. */
export function noImpurity(): Tally {
  const files = globSync('packages/core/src/**/*.ts', { cwd: root })
  const places = files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
    return clockReads(source).map((node) => {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source))
      return `${file}:${line + 1}:${character + 1} reads the clock`
    })
  })
  for (const place of places) console.log(place)
  return one(files.length > 0 && places.length === 0)
}

function clockReads(source: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    const called = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (called && ts.isIdentifier(node.expression) && node.expression.text === 'Date') {
      if (!node.arguments?.length) found.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
