/** Holds the clock still for the process that it is loaded into, so that what it prints can be compared. */
const held = Date.parse(process.env.HELD_CLOCK)
const Real = Date
globalThis.Date = class Date extends Real {
  constructor(...args) {
    if (args.length === 0) super(held)
    else super(...args)
  }
  static now() {
    return held
  }
}
