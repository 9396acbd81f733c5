import { catalog } from '@cuecard/core/playbooks'
import { describe, expect, it } from 'vitest'
import type { MapDrawing } from '../../src/build/map/drawing.ts'
import { mapWords } from '../../src/build/map/map-words.ts'
import { tallMap } from '../../src/build/map/tall-map.ts'
import { wideMap } from '../../src/build/map/wide-map.ts'
import { type MainStop, scriptWays } from '../../src/build/script-ways.ts'

const scripts = catalog.scripts.map((script) => ({ id: script.id, stops: scriptWays(script) }))
const stopsOf = (id: string): MainStop[] => scripts.find((script) => script.id === id)!.stops

/** Every line as `5b jump 14`. */
const linesOf = ({ lines }: MapDrawing): string[] =>
  lines.map(({ kind, from, to }) => `${from} ${kind}${to === null ? '' : ` ${to}`}`)

/** The places that a path turns at, whatever its letters. */
function pointsOf(d: string): [x: number, y: number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, letter, numbers] of d.matchAll(/([MmLlHhVv])([^A-Za-z]*)/g)) {
    const [one = 0, two = 0] = numbers!.trim().split(/\s+/).map(Number)
    const own = letter === letter!.toLowerCase()
    const vertical = /v/i.test(letter!)
    const both = /[ml]/i.test(letter!)
    if (!vertical) x = own ? x + one : one
    if (vertical || both) y = (own ? y : 0) + (both ? two : one)
    points.push([x, y])
  }
  return points
}

const maps = { tall: tallMap, wide: wideMap }

describe.each(Object.entries(maps))('the %s map', (name, map) => {
  it.each(scripts)('of $id has a line for each way, from and to where it goes', ({ stops }) => {
    const expected = stops.flatMap(({ number, ways, run }, index) => [
      ...(ways.length === 0 && index < stops.length - 1 ? [`${number} thread ${number + 1}`] : []),
      ...ways.flatMap(({ mark, onTo, comesBack }) => [
        `${number} way ${mark}`,
        comesBack
          ? `${mark} return ${number}`
          : onTo
            ? `${mark} ${onTo.number === number + 1 ? 'join' : 'jump'} ${onTo.number}`
            : `${mark} end`,
      ]),
      ...(run ? [`${run.to} run ${run.from}`] : []),
    ])
    expect(linesOf(map(stops)).sort()).toEqual(expected.sort())
  })

  it.each(scripts)('of $id draws each line from one place to the other', ({ stops }) => {
    const { lines, nodes } = map(stops)
    const places = new Map(nodes.map(({ mark, x, y }) => [mark, [x, y]]))
    const arrives = name === 'wide' ? /thread|way|join/ : /thread|way|join|jump/
    const beginning = lines.filter(({ kind }) => kind !== 'run')
    for (const { kind, from, d } of beginning) {
      expect(pointsOf(d)[0], `${from} ${kind}`).toEqual(places.get(from))
    }
    for (const { kind, from, to, d } of lines.filter((line) => arrives.test(line.kind))) {
      expect(pointsOf(d).at(-1), `${from} ${kind}`).toEqual(places.get(to!))
    }
  })

  it.each(scripts)(
    'of $id keeps within its edges, and no two marks upon each other',
    ({ stops }) => {
      const { lines, nodes, width, height } = map(stops)
      for (const [x, y] of lines.flatMap(({ d }) => pointsOf(d))) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(height)
      }
      for (const one of nodes) {
        const near = nodes.filter(
          ({ x, y }) => Math.abs(x - one.x) < 24 && Math.abs(y - one.y) < 20,
        )
        expect(near.map(({ mark }) => mark)).toEqual([one.mark])
      }
    },
  )

  it('marks every answer, also one after which nothing is said', () => {
    const marks = map(stopsOf('second-interview-call')).nodes.map(({ mark }) => mark)
    expect(marks).toEqual(expect.arrayContaining(['5a', '5b', '16a', '16b', '16c']))
  })

  it('draws a jump past the steps that it leaves out, an end as an end, and a run as a way back', () => {
    expect(linesOf(map(stopsOf('second-interview-call')))).toContain('5b jump 14')
    expect(linesOf(map(stopsOf('follow-up-call')))).toEqual(
      expect.arrayContaining(['1b return 1', '1c end', '1d end', '4 run 3']),
    )
  })
})

it('a map of many steps is no higher than a screen', () => {
  for (const { stops } of scripts) expect(tallMap(stops).height).toBeLessThan(760)
})

it('the map in words says where each way goes', () => {
  expect(mapWords(stopsOf('follow-up-call'))).toMatchInlineSnapshot(
    `"7 steps in a row. After 1 the talk can go 4 ways: 1a goes on to 2, 1b comes back to 1, 1c ends the talk, 1d ends the talk. 3 to 4 are gone through up to 4 times, once for each. After 3 the talk can go 3 ways: 3a goes on to 4, 3b goes on to 4, 3c goes on to 4. After 6 the talk can go 4 ways: 6a goes on to 7, 6b goes on to 7, 6c goes on to 7, 6d goes on to 7."`,
  )
})
