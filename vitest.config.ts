// Lets a bare `vitest` find the projects.
export { default } from './vitest.workspace.ts'
