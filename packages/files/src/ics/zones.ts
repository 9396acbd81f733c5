/** Owns the time zones of a calendar: each that an event names is described in it once, as RFC 5545 asks. */
import ICAL from 'ical.js'
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library'

export interface Zones {
  /** @returns the name by which events refer to the zone, or undefined for one that nothing is known of */
  use: (zone: string) => string | undefined
  /** The descriptions, in the order of first use. */
  blocks: () => ICAL.Component[]
}

function describe(zone: string): { id: string; block: ICAL.Component } | undefined {
  // Asked for another, it complains on the console.
  if (!tzlib_get_timezones().includes(zone)) return undefined
  const answer = tzlib_get_ical_block(zone)
  const text = Array.isArray(answer) ? answer[0] : undefined
  if (text === undefined || !text.startsWith('BEGIN:VTIMEZONE')) return undefined
  const block = new ICAL.Component(ICAL.parse(text))
  const id = block.getFirstPropertyValue('tzid')
  return typeof id === 'string' ? { id, block } : undefined
}

export function newZones(): Zones {
  const known = new Map<string, ReturnType<typeof describe>>()
  return {
    use(zone) {
      if (!known.has(zone)) known.set(zone, describe(zone))
      return known.get(zone)?.id
    },
    blocks() {
      const found = [...known.values()].filter((each) => each !== undefined)
      return [...new Map(found.map(({ id, block }) => [id, block])).values()]
    },
  }
}
