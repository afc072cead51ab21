import { readFile } from 'node:fs/promises';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import type { NamedActor } from '../../utils/matching/index/names-index';
import { namesFrom } from './names-from';

export type PackText =
  | {
      kind: 'read';
      /** The one-file JSON of a single pack. */
      text: string;
      /** The id in the file that was read, for a uid of the extension. */
      idOf: (uid: string) => string;
    }
  | { kind: 'refused'; why: string };

const packId = 'eval';

/** The dataset that the arguments name as a pack the extension can ship; a list of names becomes a pack of people. */
export async function packFrom(option: string | undefined, file: string | undefined): Promise<PackText> {
  if (option === '--dataset' && file !== undefined) {
    return {
      kind: 'read',
      text: await readFile(file, 'utf8'),
      idOf: (uid) => uid.slice(uid.indexOf('/') + 1),
    };
  }
  const names = await namesFrom([option, file].filter((argument) => argument !== undefined));
  return names.kind === 'refused' ? names : packOf(names.actors);
}

/** Ids of a list may be anything, so the pack numbers its people. What the format refuses in a name is left out. */
function packOf(actors: readonly NamedActor[]): PackText {
  const file = {
    format: 'standpoint-dataset/1',
    pack: {
      id: packId,
      title: 'A list of names',
      revision: 1,
      released: '2025-01-01',
      publisher: { name: 'eval:page' },
      licence: 'CC0-1.0',
      languages: ['en'],
    },
    outlets: [],
    sources: [],
    topics: [],
    actors: actors.map(({ type, name, aliases, matchOnPage }, at) => ({
      id: `n${at}`,
      type,
      name,
      aliases,
      memberships: [],
      matchOnPage,
    })),
    positions: [],
  };
  const text = JSON.stringify(file);
  const parsed = parseDatasetFile(text);
  if (parsed.kind === 'flawed') {
    const [first] = parsed.problems;
    return { kind: 'refused', why: `${first?.path}: ${first?.message}` };
  }
  return { kind: 'read', text, idOf: (uid) => actors[Number(uid.slice(packId.length + 2))]?.id ?? uid };
}
