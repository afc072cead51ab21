import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../utils/dataset/dataset';
import type { Problem } from '../../utils/dataset/checking/problem';
import type { GivenFile } from '../../utils/formats/given-file';
import { stageFiles } from '../../utils/formats/stage-files';

const root = fileURLToPath(new URL('../fixtures/bad-files', import.meta.url));

/** The names of all bad files and folders. */
export function badFiles(): string[] {
  return readdirSync(root).filter((name) => name !== 'README.md');
}

/** A bad file, or the files of a bad folder, as the reader would give them. */
export function giveBadFile(name: string): GivenFile[] {
  const path = `${root}/${name}`;
  if (!statSync(path).isDirectory()) return [{ path: name, blob: new Blob([readFileSync(path)]) }];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((inner) => statSync(`${path}/${inner}`).isFile())
    .map((inner) => ({ path: `${name}/${inner}`, blob: new Blob([readFileSync(`${path}/${inner}`)]) }));
}

/** What the reader is told of files, a table read as it was understood; undefined where they are taken as they are. */
export async function problemsOf(dataset: Dataset, files: readonly GivenFile[]): Promise<readonly Problem[]> {
  const options = { today: '2025-03-14', updated: '2025-03-14T12:00:00Z', lang: 'en' };
  const first = await stageFiles(dataset, files, options);
  const staged =
    first.kind === 'question'
      ? await stageFiles(dataset, files, { ...options, table: { kind: 'settled', choice: first.question } })
      : first;
  if (staged.kind === 'refused') return staged.problems;
  if (staged.kind !== 'staged') throw new Error(`the files came to ${staged.kind}`);
  await dataset.discardStaged(staged.staged.id);
  return staged.staged.problems;
}

/** What the table beside the files says of each: its name, the place, and what is said, whose end may be the browser's own. */
export function expectedOfBadFiles(): { name: string; place: string; says: string }[] {
  return readFileSync(`${root}/README.md`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [name = '', place = '', says = ''] = line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('\\|', '|'));
      return { name: name.slice(1, -1), place: place.replaceAll('`', ''), says };
    });
}
