export { compileDocument as compileTemplate } from './document/compile-document.ts'
export type {
  CompileDocumentOptions as CompileTemplateOptions,
  CompiledDocumentResult as CompiledTemplate,
} from './document/compile-document.ts'
export type { CompiledDocument } from './document/compiled-document.ts'
export { documentToModule } from './document/document-to-module.ts'
export { loadDocument as loadTemplate } from './document/load-document.ts'
export type { Guide } from './playbook/compile-guide.ts'
export { compilePlaybook } from './playbook/compile-playbook.ts'
export type {
  CompilePlaybookOptions,
  CompilePlaybookResult,
  CompiledPlaybook,
} from './playbook/compile-playbook.ts'
export { loadPlaybooks } from './playbook/load-playbooks.ts'
export type { LoadPlaybooksResult, LoadedPlaybook } from './playbook/load-playbooks.ts'
export type { Derived, TemplateBase, TemplateFiles } from './playbook/overlay.ts'
export type { CompiledScriptResult } from './script/compile-page.ts'
export { type CompileScriptOptions, compileScript } from './script/compile-script.ts'
export type { CompiledScript } from './script/compiled-script.ts'
export { loadScript } from './script/load-script.ts'
export { scriptToModule } from './script/script-to-module.ts'
export type { PartialSource } from './template/compile-program.ts'
export { templateFindingCodes } from './template/template-finding.ts'
export type { Shape } from '../shape/shape.ts'
export type { Helper, Param, ParamType } from '../helpers/helper.ts'
export { helpers } from '../helpers/registry.ts'
