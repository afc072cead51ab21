import type { Incoming, IncomingPack } from '../dataset/checking/incoming';
import { problem, type Problem } from '../dataset/checking/problem';
import type { KnownRecords } from './csv/known-records';
import { askAboutTable, readCsv, type TableChoice, type TableQuestion } from './csv/read-csv';
import { formatLimits } from './format-limits';
import { fileNameOf, folderOf, type GivenFile } from './given-file';
import { jsonText } from './json-text';
import { kindOfLines, loosePack } from './loose-lines';
import { readOneFile } from './one-file';
import { isPackManifest, readPackFolder } from './pack-folder';
import { isPopolo } from './popolo/popolo-file';
import { readPopolo } from './popolo/read-popolo';
import { readWhole } from './read-whole';

export interface ReadOptions {
  /** `YYYY-MM-DD`. */
  today: string;
  /** For new records of the reader's own: now, as the format writes instants. */
  updated: string;
  /** The language of names and rows that tell none. */
  lang: string;
  /** What the dataset holds; asked for only by formats that speak of it by name. */
  known: () => Promise<KnownRecords>;
  /** What the reader has said of a table. Only once it is settled the table is read; until then they are asked. */
  table?: TableAnswer;
}

export type TableAnswer =
  { kind: 'correction'; choice: Partial<TableChoice> } | { kind: 'settled'; choice: TableChoice };

/** What files turn out to be. Nothing throws, whatever is in them. */
export type FilesRead =
  | { kind: 'incoming'; name: string; incoming: Incoming }
  | { kind: 'question'; question: TableQuestion }
  | { kind: 'refused'; name: string; problems: Problem[] };

/**
 * Finds out what the files are that were chosen, dropped or pasted, and reads them: a dataset in the one-file form or as
 * a folder, lines of records, Popolo, or a table of positions. Packs in the folder form are read only as they are taken
 * in; everything else is held whole, up to its limit.
 */
export async function readFiles(files: readonly GivenFile[], options: ReadOptions): Promise<FilesRead> {
  const name = nameOf(files);
  const refused = (...problems: Problem[]): FilesRead => ({ kind: 'refused', name, problems });
  if (files.length > formatLimits.files) {
    return refused(problem('', 'files-too-many', { max: formatLimits.files }));
  }
  const manifests = files.filter(({ path }) => fileNameOf(path) === 'pack.json');
  if (manifests.length > 0) return readFolders(manifests, files, name);
  const lines = files.flatMap(({ path, blob }) => {
    const kind = kindOfLines(path);
    return kind ? [{ kind, path, blob }] : [];
  });
  if (lines.length > 0) {
    const packName =
      folderOf(files[0]?.path ?? '')
        .split('/')
        .at(-2) ?? lines.map(({ kind }) => kind).join('-');
    return {
      kind: 'incoming',
      name,
      incoming: { packs: [loosePack(lines, { name: packName, today: options.today })] },
    };
  }
  const [file, other] = files.length === 1 ? files : files.filter(({ path }) => isReadable(path));
  if (!file) return refused(problem('', 'unknown-format'));
  if (other) return refused(problem(other.path, 'other-files', { name: file.path }));
  return readSingle(file, options);
}

/** What the reader knows the files by: a folder's name, else the first file's. */
function nameOf([first]: readonly GivenFile[]): string {
  if (!first) return '';
  return first.path.includes('/') ? (first.path.split('/')[0] ?? '') : first.path;
}

async function readFolders(
  manifests: readonly GivenFile[],
  files: readonly GivenFile[],
  name: string,
): Promise<FilesRead> {
  const packs: IncomingPack[] = [];
  const problems: Problem[] = [];
  for (const manifest of manifests) {
    const read = await readPackFolder(manifest, files);
    if (read.kind === 'pack') packs.push(read.pack);
    else problems.push(...read.problems);
  }
  return problems.length > 0
    ? { kind: 'refused', name, problems }
    : { kind: 'incoming', name, incoming: { packs } };
}

function isReadable(path: string): boolean {
  return /\.(?:json|csv|tsv|tab|txt)(?:\.gz)?$/i.test(path);
}

async function readSingle(file: GivenFile, options: ReadOptions): Promise<FilesRead> {
  const name = fileNameOf(file.path);
  const refused = (...problems: Problem[]): FilesRead => ({ kind: 'refused', name, problems });
  if (/\.jsonl(?:\.gz)?$/i.test(name)) return refused(problem('', 'lines-name'));
  if (/\.(?:xlsx?|ods|numbers)$/i.test(name)) return refused(problem('', 'spreadsheet'));
  if (/\.[a-z0-9]{1,5}$/i.test(name) && !isReadable(name)) return refused(problem('', 'unknown-format'));
  const whole = await readWhole({ path: '', blob: file.blob });
  if (whole.kind === 'bad') return refused(whole.problem);
  if (!isJson(name, whole.bytes)) return readTableFile(name, whole.bytes, options);
  const text = jsonText('', whole.bytes);
  if (text.kind === 'bad') return refused(text.problem);
  const dataset = readOneFile(text.text);
  if (dataset.kind === 'refused') return refused(...dataset.problems);
  if (dataset.kind === 'incoming') return { ...dataset, name };
  if (isPackManifest(dataset.value)) return refused(problem('', 'folder-wanted'));
  if (!isPopolo(dataset.value)) return refused(dataset.problem);
  const popolo = await readPopolo(text.text, { ...options, name: name.replace(/\.json(?:\.gz)?$/i, '') });
  return { ...popolo, name };
}

async function readTableFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  options: ReadOptions,
): Promise<FilesRead> {
  const { table } = options;
  if (table?.kind !== 'settled') {
    const asked = askAboutTable(name, bytes, { lang: options.lang, ...table?.choice });
    return asked.kind === 'question' ? asked : { ...asked, name };
  }
  const read = await readCsv(bytes, table.choice, {
    known: await options.known(),
    updated: options.updated,
  });
  if (read.kind === 'refused') return { ...read, name };
  const { edits, problems } = read;
  return { kind: 'incoming', name, incoming: { packs: [], edits, problems } };
}

/** By its name, else by how it begins: a table never begins with a bracket. */
function isJson(name: string, bytes: Uint8Array): boolean {
  if (/\.json(?:\.gz)?$/i.test(name)) return true;
  if (/\.(?:csv|tsv|tab)(?:\.gz)?$/i.test(name)) return false;
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
  return beginning.startsWith('{') || beginning.startsWith('[');
}
