/** A file as the reader gave it. */
export interface GivenFile {
  /** Its name; in a dropped folder the way to it, such as `islands/actors.jsonl`. */
  path: string;
  blob: Blob;
}

/** The last part of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path without its last part, with the slash at its end; empty where there is no folder. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
