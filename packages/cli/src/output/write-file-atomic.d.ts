/** The part of write-file-atomic that is used; the package brings no types. */
declare module 'write-file-atomic' {
  export default function writeFileAtomic(path: string, content: string | Uint8Array): Promise<void>
}
