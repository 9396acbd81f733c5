/** Owns one difference between those who load CommonJS: whether its `default` is what an import by default gives. */

/**
 * @example defaultOf({ default: Printer }) // Printer
 */
export function defaultOf<Value extends object>(exported: Value | { default: Value }): Value {
  return 'default' in exported ? exported.default : exported
}
