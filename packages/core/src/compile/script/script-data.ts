/** A compiled script without its programs and what only the compiler needs. */
import type { Script } from '../../script/script.ts'
import type { CompiledScript } from './compiled-script.ts'

/** @returns the plain data that a module holds and a session refers to */
export function scriptData(compiled: CompiledScript): Script {
  const {
    shape: _shape,
    programs: _programs,
    covers: _covers,
    file: _file,
    source: _source,
    ...data
  } = compiled
  return data
}
