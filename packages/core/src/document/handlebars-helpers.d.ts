/** Handlebars' block helpers, one module each; the package has no types for them. */
declare module 'handlebars/dist/cjs/handlebars/helpers/*.js' {
  const register: (environment: {
    helpers: Record<string, (...args: unknown[]) => unknown>
    registerHelper(name: string, helper: (...args: unknown[]) => unknown): void
  }) => void
  export default register
}
