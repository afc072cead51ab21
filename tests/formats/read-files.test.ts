import { describe, expect, it } from 'vitest';
import { makeFile, makeFileText, makeManifest } from '../dataset/make-file';
import { compress, makeFeed, makeKey, makePack, signed } from '../feeds/make-feed';
import { manifestBytes } from '../../utils/feeds/build-feed';
import { given, readWhole } from './read-given';

const { format: _, pack: manifest, ...sections } = makeFile();
const linesOf = (records: readonly object[]) => records.map((record) => JSON.stringify(record)).join('\n');
const encode = (text: string) => new TextEncoder().encode(text);
const kindsOf = (records: { kind: string; place: string }[]) =>
  records.map(({ kind, place }) => `${kind}: ${place}`);

describe('readFiles', () => {
  it('reads a dataset in the one-file form, record by record with their places', async () => {
    const text = JSON.stringify(makeFile({ edits: [], later: { a: 1 } }), undefined, 1);
    const read = await readWhole([given('islands.json', text)]);
    expect(read).toMatchObject({ kind: 'incoming', edits: [], problems: [] });
    const [pack] = read.packs;
    expect(pack?.manifest).toEqual(manifest);
    expect(kindsOf(pack?.records ?? [])).toEqual([
      'rest: later',
      'outlets: line 10, outlets[0]',
      'sources: line 19, sources[0]',
      'topics: line 27, topics[0]',
      'actors: line 36, actors[0]',
      'actors: line 58, actors[1]',
      'positions: line 68, positions[0]',
    ]);
    expect(pack?.records.map(({ value }) => value)).toEqual([
      { section: 'later', value: { a: 1 } },
      ...Object.values(sections).flat(),
    ]);
  });

  it('reads a file of several packs, and one that is packed', async () => {
    const other = { pack: makeManifest({ id: 'other' }), topics: makeFile().topics };
    const text = JSON.stringify({
      format: 'standpoint-dataset/1',
      packs: [{ pack: manifest, ...sections }, other],
    });
    const read = await readWhole([given('two.json.gz', await compress(encode(text)))]);
    expect(read.packs.map((pack) => [pack.manifest, pack.records.length])).toEqual([
      [manifest, 6],
      [other.pack, 1],
    ]);
    expect(read.packs[1]?.records[0]?.place).toMatch(/^line 1, packs\[1\]\.topics\[0\]$/);
  });

  it('reads a published folder, signed or not, whatever lies beside it', async () => {
    const feed = await makeFeed(makePack());
    const key = await makeKey();
    const { bytes, signature } = await signed(feed.manifest, key);
    const files = [...feed.files].map(([path, content]) => given(`islands/${path}`, content));
    const junk = given('islands/.DS_Store', 'x');
    for (const about of [
      [given('islands/pack.json', manifestBytes(feed.manifest))],
      [given('islands/pack.json', bytes), given('islands/pack.json.sig', signature)],
    ]) {
      const read = await readWhole([...about, ...files, junk]);
      expect(read.problems).toEqual([]);
      expect(read.packs[0]?.manifest).toEqual(manifest);
      expect(read.packs[0]?.records.map(({ value }) => value)).toHaveLength(6);
      expect(read.packs[0]?.records[0]?.place).toMatch(/^files\/outlets-[0-9a-f]{16}\.jsonl\.gz, line 2$/);
    }
  });

  it('reads a loose folder, with records in files by their kind', async () => {
    const read = await readWhole([
      given('pack.json', JSON.stringify(manifest)),
      given('topics.jsonl', `{"type":"header","kind":"topics"}\n${linesOf(sections.topics)}\r\n`),
      given('actors.jsonl.gz', await compress(encode(linesOf(sections.actors)))),
    ]);
    expect(read.problems).toEqual([]);
    expect(kindsOf(read.packs[0]?.records ?? [])).toEqual([
      'topics: topics.jsonl, line 2',
      'actors: actors.jsonl.gz, line 1',
      'actors: actors.jsonl.gz, line 2',
    ]);
  });

  it('makes a pack of lines that came alone, the same again by the same name', async () => {
    const read = await readWhole([given('Isles & Co/topics.jsonl', linesOf(sections.topics))]);
    expect(read.packs[0]?.manifest).toEqual({
      id: 'isles-co',
      title: 'Isles & Co',
      revision: 1,
      released: '2025-03-14',
    });
    expect(read.packs[0]?.records).toHaveLength(1);
  });

  it('knows pasted text by how it begins', async () => {
    expect(await readWhole([given('pasted text', `\uFEFF \n${makeFileText()}`)])).toMatchObject({
      kind: 'incoming',
      problems: [],
    });
    expect(await readWhole([given('pasted text', 'actor;topic\nAda Lund;Ferries')])).toMatchObject({
      kind: 'question',
    });
  });

  it('reads the one file of a folder that can be read', async () => {
    const read = await readWhole([given('x/readme.md', 'Hello'), given('x/islands.json', makeFileText())]);
    expect(read).toMatchObject({ kind: 'incoming', problems: [] });
  });

  it('goes on after a bad record, and stops where the file is no JSON any more', async () => {
    const bad = makeFileText({
      topics: [
        { id: 'a', id2: '\u202e', label: { en: 'A' } },
        { id: 'b', label: { en: 'B' } },
      ],
    });
    const read = await readWhole([given('x.json', bad)]);
    expect(read.problems).toEqual(['hidden-characters at line 1, topics[0].id2']);
    const broken = await readWhole([
      given('x.json', makeFileText().replace('"id":"ferries"', '"id":ferries')),
    ]);
    expect(broken.problems).toEqual(['not-json at line 1, topics[0]']);
    expect(broken.packs[0]?.isFatal).toBe(true);
  });
});
