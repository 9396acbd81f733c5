import { expect, it } from 'vitest'
import { eagerFunctions } from '../scripts/eager-functions.ts'

it.each([
  ['const one = () => 1', 'const one = (() => 1)'],
  ['call(x => x, function () {})', 'call((x => x), (function () {}))'],
  ['const add = a => b => a + b', 'const add = (a => (b => a + b))'],
  ['(() => 1)()', '(() => 1)()'],
  ['class A { m() {} n = () => 1 }', 'class A { m() {} n = (() => 1) }'],
  ['const o = { m() {}, get n() { return 1 } }', 'const o = { m() {}, get n() { return 1 } }'],
  ['one();async function* one(a){}', 'var one=(async function* (a){});one();'],
  [
    'import a from "a";function b(){return ()=>a}',
    'var b=(function (){return (()=>a)});import a from "a";',
  ],
  ['export function a() {}', 'export function a() {}'],
  [
    'const o={m(){"use strict";a();function a(){function b(){}function c(){}}}}',
    'const o={m(){"use strict";var a=(function (){var b=(function (){});var c=(function (){});});a();}}',
  ],
  ['() => {if (1) {function a() {}}}', '(() => {if (1) {function a() {}}})'],
])('%s → %s', (code, eager) => {
  expect(eagerFunctions(code)).toBe(eager)
})

it('leaves a function that replaces itself its own', async () => {
  const code = eagerFunctions('function a(){ a = () => 2; return 1 }')
  const module = `${code} export const told = [a(), a()]`
  const { told } = await import(`data:text/javascript,${encodeURIComponent(module)}`)
  expect(told).toEqual([1, 2])
})
