import { describe, expect, it } from 'vitest';
import { sha256 } from '../../utils/feeds/sha256';
import { feedLimits } from '../../utils/feeds/feed-limits';
import { readPack } from '../../utils/feeds/read-pack';
import {
  compress,
  makeFeed,
  makePack,
  opener,
  pathOf,
  withFile,
  withLines,
  type TestFeed,
} from './make-feed';

const topics = [
  { id: 'bridges', label: { en: 'Bridges' } },
  { id: 'ferries', label: { en: 'Ferries' } },
];
const feed = await makeFeed(makePack({ topics }));
const encode = (text: string) => new TextEncoder().encode(text);

/** Codes and places, file names without their hash. */
const problemsOf = async ({ manifest, files }: TestFeed) => {
  const read = await readPack(manifest, opener(files));
  if (read.kind === 'read') return [];
  return read.problems.map(({ code, path }) => `${code} at ${path.replace(/-[0-9a-f]{16}/, '')}`);
};
const withLine = (line: string) =>
  withLines(feed, 'topics', ([first = '', , last = '']) => [first, line, last]);
const header = '{"kind":"topics","records":2,"type":"header"}';
const bridges = '{"id":"bridges","label":{"en":"Bridges"}}';
const ferries = '{"id":"ferries","label":{"en":"Ferries"}}';
const place = 'files/topics.jsonl.gz';

/** A connection that is lost after three bytes. */
const breaking = async () => {
  let sent = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (sent++ > 2) controller.error(new Error('the connection was lost'));
      else controller.enqueue(new Uint8Array([1]));
    },
  });
};

describe('readPack', () => {
  it('names file and line of what is wrong', async () => {
    const cases: [string, string][] = [
      ['{"id":"piers",}', `not-json at ${place}, line 2`],
      ['', `not-json at ${place}, line 2`],
      ['[]', `wrong-type at ${place}, line 2`],
      ['"ferries"', `wrong-type at ${place}, line 2`],
      ['{"id":"piers"}', `missing at ${place}, line 2, label`],
      ['{"id":"piers","label":{"de":"F"}}', `language-en at ${place}, line 2, label`],
      ['{"id":"a/b","label":{"en":"F"}}', `id at ${place}, line 2, id`],
      ['{"id":"ferries","label":{"en":"F"}}', `duplicate-id at ${place}, line 3, id`],
      ['{"id":"x","id":"piers","label":{"en":"F"}}', `duplicate-key at ${place}, line 2, id`],
      ['{"id":"piers","label":{"en":"F"},"__proto__":{}}', `forbidden-key at ${place}, line 2, __proto__`],
      ['{"id":"piers","label":{"en":"F\\u202e"}}', `hidden-characters at ${place}, line 2, label.en`],
      ['{"id":"piers","label":{"en":"F\\ud800"}}', `broken-text at ${place}, line 2, label.en`],
      [
        `{"id":"piers","x":${'['.repeat(99)}${']'.repeat(99)}}`,
        `too-deep at ${place}, line 2, x${'[0]'.repeat(9)}`,
      ],
      [JSON.stringify({ id: 'piers', x: 'x'.repeat(17_000) }), `line-too-long at ${place}, line 2`],
      [JSON.stringify({ id: 'piers', x: 'є'.repeat(8_200) }), `line-too-long at ${place}, line 2`],
    ];
    for (const [line, problem] of cases) expect(await problemsOf(await withLine(line))).toEqual([problem]);
  });

  it('says where the id was first', async () => {
    const { manifest, files } = await withLine('{"id":"ferries","label":{"en":"F"}}');
    const read = await readPack(manifest, opener(files));
    const message = read.kind === 'flawed' ? read.problems[0]?.message : '';
    expect(message).toMatch(/^The id "ferries" is taken by files\/topics-[0-9a-f]{16}\.jsonl\.gz, line 2\./);
  });

  it('finds records that refer to nothing and kinds that are not there', async () => {
    const lost = await withLines(feed, 'topics', ([, first = '']) => [
      '{"kind":"topics","records":1,"type":"header"}',
      first,
    ]);
    const [file] = lost.manifest.files.filter(({ kind }) => kind === 'topics');
    if (file) file.records = 1;
    expect(await problemsOf(lost)).toEqual(['unresolved at files/positions.jsonl.gz, line 2, topic']);
  });

  it.each([
    ['no header', [bridges, ferries], `wrong-header at ${place}, line 1`],
    ['nothing', [''], `wrong-header at ${place}, line 1`],
    [
      'another kind',
      [header.replace('topics', 'actors'), bridges, ferries],
      `wrong-header at ${place}, line 1`,
    ],
    ['another number', [header.replace('2', '3'), bridges, ferries], `wrong-header at ${place}, line 1`],
    ['a record less', [header, bridges], `record-count at ${place}`],
    ['a record more', [header, bridges, ferries, bridges], `record-count at ${place}`],
  ])('refuses a file with %s', async (_, lines, problem) => {
    expect(await problemsOf(await withLines(feed, 'topics', () => lines))).toEqual([problem]);
  });

  it('refuses lines in another order: they could not be checked while they arrive', async () => {
    const turned = await withLines(feed, 'topics', ([first = '']) => [first, ferries, bridges]);
    expect(await problemsOf(turned)).toEqual([`record-order at ${place}, line 3`]);
  });

  it('takes lines with other spaces and line ends for the same pack', async () => {
    const turned = await withLines(feed, 'topics', ([first = '']) => [
      `\uFEFF${first}\r`,
      `${bridges}\r`,
      `${ferries.replaceAll(':', ' : ')}\r`,
    ]);
    expect(await readPack(turned.manifest, opener(turned.files))).toEqual(
      await readPack(feed.manifest, opener(feed.files)),
    );
  });

  it('holds the whole to its content hash', async () => {
    const other = await withLine('{"id":"bridges","label":{"en":"Free bridges"}}');
    expect(await problemsOf(other)).toEqual(['content-hash at ']);
    const title = { ...feed, manifest: { ...feed.manifest, title: 'Another title' } };
    expect(await problemsOf(title)).toEqual(['content-hash at ']);
  });

  it('reads files of one kind that were cut into parts', async () => {
    const path = pathOf(feed, 'topics');
    const [file] = feed.manifest.files.filter(({ kind }) => kind === 'topics');
    if (!file) throw new Error('the feed has topics');
    const part = async (name: string, line: string) => ({
      name,
      bytes: encode(`{"kind":"topics","records":1,"type":"header"}\n${line}`),
    });
    const parts = [await part('a.jsonl', bridges), await part('b.jsonl', ferries)];
    let cut: TestFeed = {
      ...feed,
      manifest: {
        ...feed.manifest,
        files: feed.manifest.files.flatMap((each) =>
          each.path === path ? parts.map(({ name }) => ({ ...each, path: name, records: 1 })) : [each],
        ),
      },
    };
    for (const { name, bytes } of parts) cut = await withFile(cut, name, bytes);
    expect(await problemsOf(cut)).toEqual([]);
    const flawed = await withFile(
      cut,
      'a.jsonl',
      encode('{"kind":"topics","records":1,"type":"header"}\n{"id":"x"}'),
    );
    expect(await problemsOf(flawed)).toEqual(['missing at a.jsonl, line 2, label']);
  });

  it('keeps sections of later versions, and refuses those that would be something else', async () => {
    const later = await makeFeed(makePack({ later: [{ a: 1 }], sooner: 'x' }));
    const read = await readPack(later.manifest, opener(later.files));
    expect(read.kind === 'read' && [read.pack.rest, read.warnings.map(({ path }) => path)]).toEqual([
      { later: [{ a: 1 }], sooner: 'x' },
      ['later', 'sooner'],
    ]);
    for (const section of ['pack', 'edits', 'actors', '__proto__', 'later']) {
      const posing = await withLines(later, 'rest', ([first = '', second = '']) => [
        first,
        second,
        JSON.stringify({ section, value: [] }),
      ]);
      expect(await problemsOf(posing)).toEqual(['wrong-type at files/rest.jsonl.gz, line 3']);
    }
  });

  it('refuses files that are missing, cut, longer, changed or not gzip', async () => {
    const path = pathOf(feed, 'topics');
    const bytes = feed.files.get(path) ?? new Uint8Array();
    const served = (other?: Uint8Array<ArrayBuffer>) => {
      const files = new Map(feed.files);
      if (other) files.set(path, other);
      else files.delete(path);
      return problemsOf({ ...feed, files });
    };
    expect(await served()).toEqual([`file-missing at ${place}`]);
    expect(await served(bytes.slice(0, -1))).toEqual([`file-length at ${place}`]);
    expect(await served(Uint8Array.from([...bytes, 0]))).toEqual([`file-length at ${place}`]);
    expect(await served(bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte)))).toEqual([
      `file-hash at ${place}`,
    ]);
    expect(await problemsOf(await withFile(feed, path, encode('no gzip at all')))).toEqual([
      `not-gzip at ${place}`,
    ]);
    expect(await problemsOf(await withFile(feed, path, bytes.slice(0, -12)))).toEqual([
      `not-gzip at ${place}`,
    ]);
  });

  it('refuses UTF-16', async () => {
    const wide = (text: string) => new Uint8Array(Uint16Array.from(encode(text)).buffer);
    const utf16 = await withFile(
      feed,
      pathOf(feed, 'topics'),
      await compress(wide(`${header}\n${bridges}\n`)),
    );
    expect(await problemsOf(utf16)).toEqual([`wrong-header at ${place}, line 1`]);
    const latin = await withFile(
      feed,
      pathOf(feed, 'topics'),
      await compress(Uint8Array.from([...encode(`${header}\n`), 0xe4])),
    );
    expect(await problemsOf(latin)).toEqual([`broken-text at ${place}, line 2`]);
  });

  it('tells a transfer that breaks off from its end', async () => {
    const read = await readPack(feed.manifest, breaking);
    expect(read.kind === 'flawed' && read.problems[0]).toMatchObject({
      code: 'file-unreadable',
      params: { detail: 'the connection was lost' },
    });
  });

  it('stops a server that sends without end', async () => {
    let sent = 0;
    let stopped = false;
    const endless = async () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull(controller) {
          sent += 1000;
          controller.enqueue(new Uint8Array(1000));
        },
        cancel() {
          stopped = true;
        },
      });
    const read = await readPack({ ...feed.manifest, files: feed.manifest.files.slice(0, 1) }, endless);
    expect(read).toMatchObject({ kind: 'flawed', problems: [{ code: 'file-length' }] });
    expect([stopped, sent < 5000]).toEqual([true, true]);
  });

  it('streams a file that is too large to be held, and checks it at its end', async () => {
    const path = 'topics.jsonl';
    const text = `${header}\n${bridges}\n${ferries}\n`;
    const large = { ...feed, manifest: structuredClone(feed.manifest) };
    const [file] = large.manifest.files.filter(({ kind }) => kind === 'topics');
    if (!file) throw new Error('the feed has topics');
    const hash = await sha256(encode(text));
    Object.assign(file, { path, bytes: feedLimits.packedBytes + 1, sha256: hash });
    const served = (lines: string) => ({ ...large, files: new Map(feed.files).set(path, encode(lines)) });
    expect(await problemsOf(served(text))).toEqual([]);
    expect(await problemsOf(served(text.replace('F', 'B')))).toEqual(['file-hash at topics.jsonl']);
  });
});
