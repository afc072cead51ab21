/** How many times gzip makes lines of records shorter, about: those of one kind are much alike. */
const packing = 6;

/** How long the records of files of JSON Lines are as text, about; exactly where none is packed. */
export function textBytesOf(files: readonly { path: string; bytes: number }[]): number {
  return files.reduce((sum, { path, bytes }) => sum + bytes * (path.endsWith('.gz') ? packing : 1), 0);
}
