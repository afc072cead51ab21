// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeFile, makeFileText, makeManifest } from '../dataset/make-file';
import { openTestDataset } from '../dataset/open-test-dataset';
import { compress } from '../feeds/make-feed';
import { createRandom, type Random } from '../feeds/random';
import { problemsOf } from './bad-files';
import { given } from './read-given';
import { exportedText } from '../dataset/exported-text';

type Bytes = Uint8Array<ArrayBuffer>;

const encode = (text: string): Bytes => new TextEncoder().encode(text);
const dataset = await openTestDataset();
const lines = makeFile()
  .actors.map((actor) => JSON.stringify(actor))
  .join('\n');
const header = 'id,actor,topic,target,stance,kind,summary,said on,reported on,outlet,title,url';
const row =
  'a1,Ada Lund,Ferries,Free ferries,for,demands,"Wants ferries, free.",12.03.2025,2025-03-13,Gazette,T,https://gazette.example/7';
const people = {
  persons: [{ id: 'p/1', name: 'Ada Lund', identifiers: [{ scheme: 'wikidata', identifier: 'Q42' }] }],
  organizations: [{ id: 'c', name: 'Council', parent_id: null }],
  memberships: [{ person_id: 'p/1', organization_id: 'c', role: 'Speaker', start_date: '2014-06' }],
};

/** Good files of each format: the bytes that are damaged, and how they are given. */
const formats: { name: string; good: Bytes; give: (bytes: Bytes) => ReturnType<typeof given>[] }[] = [
  { name: 'one file', good: encode(makeFileText({ later: [1] })), give: (bytes) => [given('x.json', bytes)] },
  {
    name: 'one file, packed',
    good: await compress(encode(makeFileText())),
    give: (bytes) => [given('x.json.gz', bytes)],
  },
  {
    name: 'lines',
    good: encode(lines),
    give: (bytes) => [given('x/pack.json', JSON.stringify(makeManifest())), given('x/actors.jsonl', bytes)],
  },
  {
    name: 'table',
    good: encode(`${header}\n${row}\n${row.replace('a1', 'a2')}\n`),
    give: (bytes) => [given('x.csv', bytes)],
  },
  { name: 'Popolo', good: encode(JSON.stringify(people)), give: (bytes) => [given('x.json', bytes)] },
];

/** One damage of the kinds that disks, networks, editors and people do. */
function mutated(bytes: Bytes, random: Random): Bytes {
  const at = random.below(bytes.length);
  const length = 1 + random.below(Math.min(30, bytes.length - at));
  const [head, middle, tail] = [bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at + length)];
  const changes = [
    () => [...head, (middle[0] ?? 0) ^ (1 << random.below(8)), ...middle.slice(1), ...tail],
    () => [...head, ...middle.map(() => random.below(256)), ...tail],
    () => [...head, ...tail],
    () => [...head, ...middle, ...middle, ...tail],
    () => [...head, ...encode(words[random.below(words.length)] ?? ''), ...tail],
    () => [...head],
  ];
  return Uint8Array.from(changes[random.below(changes.length)]?.() ?? []);
}

/** What does most harm where it does not belong. */
const words = [
  'null',
  '{}',
  '[',
  ']',
  '"',
  '""',
  ',',
  '-1',
  '1e999',
  '\\u0000',
  '\u202e',
  '\ufeff',
  '__proto__',
  'constructor',
  '\r',
  ';',
];

const perFormat = 2_000;

describe('10,000 damaged files', () => {
  it.each(formats)('of $name crash nothing and change nothing', async ({ name, good, give }) => {
    expect(await problemsOf(dataset, give(good)), `${name}, undamaged`).toEqual([]);
    const before = [await exportedText(dataset), await dataset.generation()];
    const random = createRandom(name.length);
    let told = 0;
    for (let turn = 0; turn < perFormat; turn++) {
      const problems = await problemsOf(dataset, give(mutated(good, random)));
      if (problems.length > 0) told++;
      expect(problems.every(({ message }) => message !== '')).toBe(true);
    }
    expect(told).toBeGreaterThan(perFormat / 2);
    expect([await exportedText(dataset), await dataset.generation()]).toEqual(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
