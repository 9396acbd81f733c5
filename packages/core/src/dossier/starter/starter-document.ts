/** Owns what a starter dossier has to know of the document that it is for. */
import type { Shape } from '../../shape/shape.ts'

/** A fact without which the document must not go out, as the document declares it. */
interface Requirement {
  path: string
  at?: string
  what: string
  /** A piece of a dossier, in YAML, that has it. */
  add: string
}

/** A document to make a starter for: any `DocumentDefinition` is one. */
export interface StarterDocument {
  readonly title: string
  readonly summary: string
  readonly per: 'person' | null
  readonly beforehand?: true
  readonly shape: { readonly [root: string]: Shape }
  readonly requires: readonly Requirement[]
}

/** What a document reads of one dossier: of those that look at several, what they read of each. */
export function readOf({ shape }: StarterDocument): { readonly [root: string]: Shape } {
  const { applications } = shape
  const each = Array.isArray(applications) ? (applications[0] as Shape) : undefined
  return typeof each === 'object' && !Array.isArray(each) ? (each as typeof shape) : shape
}
