import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the built extension. */
export interface BuiltFile {
  /** Relative to the extension, with `/`. */
  path: string;
  text: string;
}

/** The files of the built extension with this ending, such as `.js`. */
export function readBuilt(folder: string, ending: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
