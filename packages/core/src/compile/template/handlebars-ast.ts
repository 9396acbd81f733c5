/** Owns the names by which the compiler speaks of Handlebars' syntax tree. */
/// <reference types="handlebars" />

export type Program = Omit<hbs.AST.Program, 'blockParams'> & {
  chained?: boolean
  /** The names that its block gives. */
  blockParams?: string[]
}
export type Statement = hbs.AST.Statement
export type Mustache = hbs.AST.MustacheStatement
export type Block = Omit<hbs.AST.BlockStatement, 'program' | 'inverse'> & {
  program?: Program | null
  inverse?: Program | null
}
export type PartialTag = hbs.AST.PartialStatement
export type Content = hbs.AST.ContentStatement
export type Expression = hbs.AST.Expression
export type Path = hbs.AST.PathExpression
export type SubExpression = hbs.AST.SubExpression
export type Hash = hbs.AST.Hash
