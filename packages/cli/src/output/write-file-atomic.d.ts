/** The part of write-file-atomic that is used; the package brings no types. */
declare module 'write-file-atomic' {
  interface Options {
    /** Told the name of the temporary file, once it is there. */
    tmpfileCreated?: (path: string) => void
  }
  export default function writeFileAtomic(
    path: string,
    content: string | Uint8Array,
    options?: Options,
  ): Promise<void>
}
