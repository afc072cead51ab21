import { describe, expect, it } from 'vitest';
import type { Position } from '../../utils/actors/position';
import type { Edit } from '../../utils/dataset/records/records';
import { guessColumns } from '../../utils/formats/csv/guess-columns';
import type { KnownRecords } from '../../utils/formats/csv/known-records';
import { readFiles } from '../../utils/formats/read-files';
import { makePositionRecord } from '../dataset/make-file';
import { given, makeKnown, makeKnownActor, readOptions } from './read-given';

const ask = async (content: string | Uint8Array<ArrayBuffer>) => {
  const read = await readFiles([given('rows.csv', content)], readOptions());
  if (read.kind !== 'question') throw new Error(JSON.stringify(read));
  return read.question;
};

/** Reads rows as they are understood without the reader's help. */
const readRows = async (
  content: string | Uint8Array<ArrayBuffer>,
  known: KnownRecords = makeKnown(),
): Promise<{ edits: Edit[]; problems: string[] }> => {
  const table = await ask(content);
  const read = await readFiles(
    [given('rows.csv', content)],
    readOptions({ table: { kind: 'settled', choice: table }, known: () => Promise.resolve(known) }),
  );
  if (read.kind !== 'incoming') throw new Error(JSON.stringify(read));
  const { edits, problems = [] } = read.incoming;
  return { edits: edits as Edit[], problems: problems.map(({ path, message }) => `${path}: ${message}`) };
};
const positionsIn = (edits: Edit[]) =>
  edits.flatMap((edit) => (edit.entity === 'position' && edit.op === 'add' ? [edit.record] : []));

const header = 'actor,topic,target,stance,kind,summary,reported on,outlet,url';
const row =
  'Ada Lund,Ferries,Free ferries,for,demands,Wants ferries free.,2025-03-13,Gazette,https://gazette.example/1';

describe('a table of positions', () => {
  it('is asked about first, with all that was found out', async () => {
    const columns = {
      actor: 0,
      topic: 1,
      target: 2,
      stance: 3,
      kind: 4,
      summary: 5,
      reportedOn: 6,
      outlet: 7,
      url: 8,
    };
    expect(await ask(`${header}\n\n${row}\n${row}`)).toEqual({
      name: 'rows.csv',
      encoding: 'utf-8',
      delimiter: ',',
      header: header.split(','),
      preview: [row.split(','), row.split(',')],
      rows: 2,
      columns,
      lang: 'en',
    });
  });

  it.each([
    [
      'Person;Thema;Art;Zusammenfassung;Datum;Quelle',
      ['actor', 'topic', 'kind', 'summary', 'reportedOn', 'outlet'],
    ],
    ['Політик;Тема;Вид;Зміст;Дата;Видання', ['actor', 'topic', 'kind', 'summary', 'reportedOn', 'outlet']],
    ['Nom;Sujet;Acte;Résumé;Publié le;Lien', ['actor', 'topic', 'kind', 'summary', 'reportedOn', 'url']],
    ['uid;actor id;Actor;Date said;Date', ['id', 'actorId', 'actor', 'saidOn', 'reportedOn']],
    ['Name of the politician;Date (local);Statement in short', ['actor', 'reportedOn', 'summary']],
    ['A;B', []],
  ])('has its columns told by the header %s', (words, fields) => {
    const columns = Object.entries(guessColumns(words.split(';'))).toSorted(([, a], [, b]) => a - b);
    expect(columns.map(([field]) => field)).toEqual(fields);
  });

  it.each([
    ['semicolons', `${header.replaceAll(',', ';')}\n${row.replaceAll(',', ';')}`, ';'],
    ['tabs', `${header.replaceAll(',', '\t')}\r\n${row.replaceAll(',', '\t')}\r\n`, '\t'],
    ['bars', `${header.replaceAll(',', '|')}\n${row.replaceAll(',', '|')}`, '|'],
  ])('may be parted by %s', async (_, text, delimiter) => {
    expect((await ask(text)).delimiter).toBe(delimiter);
    expect((await readRows(text)).problems).toEqual([]);
  });

  it.each([
    [
      'windows-1251',
      'Політик;Тема;Зміст заяви\nІван Приклад;Пороми;Хоче, щоб пороми були безкоштовні для всіх жителів.',
    ],
    ['utf-16le', 'Politician;Topic\nAda Lund;Ferries'],
  ])('in %s is read as that', async (encoding, text) => {
    const bytes = encoding === 'utf-16le' ? utf16(text) : windows1251(text);
    const question = await ask(bytes);
    expect([question.encoding, question.preview[0]?.[0]]).toEqual([
      encoding,
      text.split('\n')[1]?.split(';')[0],
    ]);
  });

  it('becomes records of the reader, and what they refer to comes with them', async () => {
    const { edits, problems } = await readRows(
      `${header},said on,quote\n${row},12.03.2025,"Free, for all"\n` +
        'Bo Lind,Harbour dues,,,says,Names no date.,March 2025,,https://news.post.example/2,,',
    );
    expect(problems).toEqual([]);
    const [source, actor, topic, outlet, secondSource, first, second] = edits;
    expect(first).toMatchObject({
      op: 'add',
      updated: '2025-03-14T12:00:00Z',
      record: {
        actor: 'islands-press/ada-lund',
        topic: 'islands-press/ferries',
        target: 'Free ferries',
        stance: 1,
        kind: 'demanded',
        summary: 'Wants ferries free.',
        quote: 'Free, for all',
        lang: 'en',
        saidOn: '2025-03-12',
        reportedOn: '2025-03-13',
        source: source?.uid,
        chain: ['islands-press/gazette'],
        explicitness: 'explicit',
        confidence: 1,
        status: 'reviewed',
      },
    });
    expect(source).toMatchObject({
      entity: 'source',
      record: { url: 'https://gazette.example/1', lang: 'en' },
    });
    expect(actor).toMatchObject({
      entity: 'actor',
      record: { name: 'Bo Lind', type: 'person', matchOnPage: true },
    });
    expect(topic).toMatchObject({ entity: 'topic', record: { label: { en: 'Harbour dues' } } });
    expect(outlet).toMatchObject({
      entity: 'outlet',
      record: { name: 'news.post.example', domains: ['news.post.example'] },
    });
    expect(second).toMatchObject({
      record: {
        actor: actor?.uid,
        topic: topic?.uid,
        stance: null,
        target: 'Harbour dues',
        source: secondSource?.uid,
      },
    });
  });

  it('finds people by name, other name, id and Wikidata item', async () => {
    const known = makeKnown({ actors: [makeKnownActor({ sameAs: ['wd:Q42'] })] });
    for (const words of ['ada  LUND', 'Lund', 'ada-lund', 'islands-press/ada-lund', 'Q42']) {
      const { edits } = await readRows(`${header}\n${row.replace('Ada Lund', words)}`, known);
      expect(positionsIn(edits).map(({ actor }) => actor)).toEqual(['islands-press/ada-lund']);
    }
  });

  it('changes nothing when it comes a second time', async () => {
    const text = `${header}\n${row}`;
    const { edits } = await readRows(text);
    const sources = edits.flatMap((edit) =>
      edit.entity === 'source' && edit.op === 'add' ? [edit.record] : [],
    );
    const known = makeKnown({
      positions: positionsIn(edits),
      sources,
    });
    expect(await readRows(text, known)).toEqual({ edits: [], problems: [] });
  });

  it('changes a record of a pack by an edit above it', async () => {
    const position = { ...makePositionRecord(), ...uids } as Position;
    const known = makeKnown({
      positions: [position],
      sources: [
        {
          id: 'islands-press/gazette-1',
          outlet: 'islands-press/gazette',
          lang: 'en',
          url: 'https://gazette.example/1',
        },
      ],
    });
    const text = (summary: string) =>
      `id,${header}\n${position.id},Ada Lund,Ferries,Free ferries,for,says,${summary},2025-03-13,Gazette,https://gazette.example/1`;
    expect((await readRows(text(position.summary), known)).edits).toEqual([]);
    expect((await readRows(text('Wants them free.'), known)).edits).toEqual([
      {
        uid: position.id,
        entity: 'position',
        op: 'patch',
        patch: { summary: 'Wants them free.' },
        without: [],
        snapshot: position,
        updated: '2025-03-14T12:00:00Z',
      },
    ]);
  });

  it.each([
    [row.replace('Ada Lund', ''), 'line 2, actor: "actor" is empty here. Fill it in, or take the row out.'],
    [
      row.replace('2025-03-13', '12 March'),
      'line 2, reported on: "12 March" is no date without a year. Write 2025-03-12, with the right year.',
    ],
    [
      row.replace('demands', 'thinks'),
      'line 2, kind: "thinks" is no kind of position. Write one of says, demands, denies, pledges, opposes, supports, aims for, in talks on.',
    ],
    [
      row.replace(',for,', ',very,'),
      'line 2, stance: "very" is no stance. Write one of strongly against, against, mixed, for, strongly for.',
    ],
    [
      row.replace('Free ferries', ''),
      'line 2, target: A stance is towards something. Fill in what it is for or against, or leave the stance empty.',
    ],
    [
      row.replace('https:', 'http:'),
      'line 2, url: This is no safe address. Write one that begins with "https://", without a user name or spaces.',
    ],
    [`${row},`, ''],
    [
      `${row},x`,
      'line 2: There are 10 cells here and 9 columns. Put cells that hold the delimiter into quotes.',
    ],
    [`${row}\n${row}`, 'line 3: This row says the same as line 2. Take one of them out.'],
    [
      row.replace('Wants', '\u202eWants'),
      'line 2, summary: This holds invisible or control characters (U+202E). Type the text again without them.',
    ],
  ])('says of the row %s what to write', async (rows, sentence) => {
    const { problems } = await readRows(`${header}\n${rows}`);
    expect(problems).toEqual(sentence === '' ? [] : [sentence]);
  });

  it('does not choose between two people of one name', async () => {
    const known = makeKnown({ actors: [makeKnownActor({}), makeKnownActor({ id: 'other/lund' })] });
    const { problems } = await readRows(`${header}\n${row}`, known);
    expect(problems).toEqual([
      'line 2, actor: Several people are called "Ada Lund": islands-press/ada-lund, other/lund. Write the id of the one that is meant.',
    ]);
  });
});

const uids = {
  id: 'islands-press/ferries-1',
  actor: 'islands-press/ada-lund',
  topic: 'islands-press/ferries',
  source: 'islands-press/gazette-1',
  chain: ['islands-press/gazette'],
};

function utf16(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i++) bytes[2 + i * 2] = text.charCodeAt(i);
  return bytes;
}

function windows1251(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder('windows-1251');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from(Array.from(text, (letter) => codes.get(letter) ?? 0x3f));
}
