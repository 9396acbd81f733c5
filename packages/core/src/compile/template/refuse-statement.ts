/** Owns what Handlebars allows and a template does not: whatever could print markup or be decided at run time. */
import type { Block, Mustache, PartialTag, Path, Statement } from './handlebars-ast.ts'
import type { TemplateFindingCode } from './template-finding.ts'

/** Why a statement is refused. */
export interface Refusal {
  code: TemplateFindingCode
  message: string
  hint: string
}

const BLOCKS = ['if', 'unless', 'each', 'with']

/**
 * Says why a statement is refused.
 *
 * @param statement as parsed
 * @param text the statement as written
 * @returns null where it is allowed
 */
export function refusal(statement: Statement, text: string): Refusal | null {
  switch (statement.type) {
    case 'MustacheStatement': {
      if ((statement as Mustache).escaped) return null
      return {
        code: 'unescaped-value',
        message: `${text} asks for an unescaped value, but a value is never markup here.`,
        hint: 'Write it between two braces; it is right in every format.',
      }
    }
    case 'BlockStatement': {
      if (text.startsWith('{{{{')) {
        return {
          code: 'raw-block',
          message: 'Raw blocks are not part of the template language.',
          hint: 'To print braces, write \\{{.',
        }
      }
      const { path, params } = statement as unknown as Block
      const name = (path as Path).original
      if (BLOCKS.includes(name)) return null
      const isInverted = /^\{\{~?\^/.test(text)
      return {
        code: 'unknown-block',
        message: `There is no block {{${isInverted ? '^' : '#'}${name}}}.`,
        hint: params.length
          ? 'A block is one of if, unless, each and with; a helper is called as {{name value}}.'
          : isInverted
            ? `Write {{#unless ${name}}}…{{/unless}}.`
            : `Write {{#if ${name}}}, {{#each ${name}}} or {{#with ${name}}}.`,
      }
    }
    case 'PartialStatement': {
      if ((statement as PartialTag).name.type !== 'SubExpression') return null
      return {
        code: 'dynamic-partial',
        message:
          'A partial’s name must be written out, since partials are put in place when the template is compiled.',
        hint: 'Choose between named partials with {{#if}}.',
      }
    }
    case 'PartialBlockStatement':
      return {
        code: 'partial-block',
        message: 'A partial cannot be given a body.',
        hint: 'Write {{> name}}, and what surrounds it where it is used.',
      }
    case 'Decorator':
    case 'DecoratorBlock':
      return {
        code: 'decorator',
        message: 'Decorators and inline partials are not part of the template language.',
        hint: 'Put the text in a partial’s file.',
      }
    default:
      return null
  }
}
