import { describe, expect, it } from 'vitest';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import {
  makeActorRecord,
  makeAlias,
  makeBodyRecord,
  makeFile,
  makeFileText,
  makeManifest,
  makePositionRecord,
} from './make-file';

const problemsOf = (text: string) => {
  const parsed = parseDatasetFile(text);
  return parsed.kind === 'sound' ? [] : parsed.problems.map(({ path, code }) => [path, code]);
};
const withActor = (given: object) =>
  makeFileText({ actors: [makeActorRecord({ ...given }), makeBodyRecord()] });
const withAlias = (given: object) => withActor({ aliases: [makeAlias({ ...given })] });
const withPosition = (given: object) => makeFileText({ positions: [makePositionRecord({ ...given })] });
const withSource = (given: object) =>
  makeFileText({ sources: [{ id: 'gazette-1', outlet: 'gazette', lang: 'en', ...given }] });
const withTopics = (second: object) => makeFileText({ topics: [makeFile().topics[0], second] });
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

describe('parseDatasetFile', () => {
  it('reads a sound file', () => {
    const { format: _, pack, ...sections } = makeFile();
    expect(parseDatasetFile(makeFileText())).toEqual({
      kind: 'sound',
      file: {
        packs: [{ manifest: pack, ...sections, events: [], unattributed: [], teasers: [] }],
        edits: [],
      },
      warnings: [],
    });
  });

  it.each([
    // The file as a whole.
    ['', '', 'not-json'],
    ['{"format": "standpoint-dataset/1",}', '', 'not-json'],
    ['[]', '', 'not-a-dataset'],
    ['{}', 'format', 'not-a-dataset'],
    [makeFileText({ format: 'positions-pack/1' }), 'format', 'not-a-dataset'],
    [makeFileText({ format: 'standpoint-dataset/2' }), 'format', 'newer-format'],
    [makeFileText({ extra: deep(10) }), 'extra[0][0][0][0][0][0][0][0][0]', 'too-deep'],
    [makeFileText({ events: {} }), 'events', 'wrong-type'],
    // The pack.
    [makeFileText({ pack: undefined }), 'pack', 'missing'],
    [makeFileText({ pack: makeManifest({ id: 'own' }) }), 'pack.id', 'pack-id'],
    [makeFileText({ pack: makeManifest({ id: 'Islands Press' }) }), 'pack.id', 'pack-id'],
    [makeFileText({ pack: makeManifest({ revision: 1.5 }) }), 'pack.revision', 'out-of-range'],
    [makeFileText({ pack: makeManifest({ title: undefined }) }), 'pack.title', 'missing'],
    [
      makeFileText({ pack: makeManifest({ publisher: { name: 'P', url: 'http://p.example' } }) }),
      'pack.publisher.url',
      'address',
    ],
    // Keys.
    [
      makeFileText().replace('"name":"Ada Lund"', '"name":"Ada Lund","name":"Bo Lind"'),
      'actors[0].name',
      'duplicate-key',
    ],
    [
      makeFileText().replace('"type":"person"', '"type":"person","__proto__":{}'),
      'actors[0].__proto__',
      'forbidden-key',
    ],
    [
      makeFileText().replace('"type":"person"', '"type":"person","\\u0063onstructor":1'),
      'actors[0].constructor',
      'forbidden-key',
    ],
    [makeFileText({ prototype: 1 }), 'prototype', 'forbidden-key'],
    // Shape.
    [withActor({ name: undefined }), 'actors[0].name', 'missing'],
    [withActor({ name: 7 }), 'actors[0].name', 'wrong-type'],
    [withActor({ country: null }), 'actors[0].country', 'null'],
    [withActor({ type: 'party' }), 'actors[0].type', 'not-one-of'],
    [withActor({ matchOnPage: 'yes' }), 'actors[0].matchOnPage', 'wrong-type'],
    [withActor({ name: 'a'.repeat(121) }), 'actors[0].name', 'too-long'],
    [withActor({ name: '  ' }), 'actors[0].name', 'blank'],
    [withTopics({ id: 'the bridge', label: { en: 'B' } }), 'topics[1].id', 'id'],
    [withTopics({ id: 'p/bridge', label: { en: 'B' } }), 'topics[1].id', 'id'],
    [withTopics({ id: 'a'.repeat(81), label: { en: 'B' } }), 'topics[1].id', 'id'],
    [withActor({ country: 'uk' }), 'actors[0].country', 'country'],
    [withActor({ sameAs: ['Q1'] }), 'actors[0].sameAs[0]', 'identity'],
    [withActor({ sameAs: ['javascript:alert(1)'] }), 'actors[0].sameAs[0]', 'identity'],
    [withActor({ aliases: Array.from({ length: 101 }, () => makeAlias()) }), 'actors[0].aliases', 'too-many'],
    [withAlias({ text: 'A' }), 'actors[0].aliases[0].text', 'too-short'],
    [withAlias({ text: 'a'.repeat(81) }), 'actors[0].aliases[0].text', 'too-long'],
    [withAlias({ lang: 'English!' }), 'actors[0].aliases[0].lang', 'language'],
    [withAlias({ forms: { gen: 'Adas' } }), 'actors[0].aliases[0].forms.gen', 'wrong-type'],
    [withAlias({ ambiguity: 'medium' }), 'actors[0].aliases[0].ambiguity', 'not-one-of'],
    [withAlias({ scope: 'gazette' }), 'actors[0].aliases[0].scope', 'scope'],
    [withAlias({ validFrom: '2025', validTo: '2024' }), 'actors[0].aliases[0].validTo', 'dates-order'],
    [
      withActor({ memberships: [{ role: 'Mayor', from: '2025-02', to: '2025-01-31' }] }),
      'actors[0].memberships[0].to',
      'dates-order',
    ],
    [withPosition({ saidOn: '2025-02-30' }), 'positions[0].saidOn', 'date'],
    [withPosition({ saidOn: 'Wednesday' }), 'positions[0].saidOn', 'date'],
    [withPosition({ stance: 3 }), 'positions[0].stance', 'not-one-of'],
    [withPosition({ stance: undefined }), 'positions[0].stance', 'missing'],
    [withPosition({ kind: 'tweeted' }), 'positions[0].kind', 'not-one-of'],
    [withPosition({ confidence: 1.1 }), 'positions[0].confidence', 'out-of-range'],
    [withPosition({ summary: 'a'.repeat(2001) }), 'positions[0].summary', 'too-long'],
    [withPosition({ chain: [] }), 'positions[0].chain', 'too-few'],
    [withPosition({ evidence: { selector: {} } }), 'positions[0].evidence.selector.textStart', 'missing'],
    [
      makeFileText({ topics: [{ id: 'ferries', label: { de: 'Fähren' } }] }),
      'topics[0].label',
      'language-en',
    ],
    [
      makeFileText({ outlets: [{ id: 'gazette', name: 'Gazette', domains: ['www.gazette.example'] }] }),
      'outlets[0].domains[0]',
      'domain',
    ],
    // Addresses.
    [withSource({ url: 'http://gazette.example/1' }), 'sources[0].url', 'address'],
    [withSource({ url: 'javascript:alert(1)' }), 'sources[0].url', 'address'],
    [withSource({ url: 'https://ada:secret@gazette.example/1' }), 'sources[0].url', 'address'],
    [withSource({ url: 'https://gazette.example/a b' }), 'sources[0].url', 'address'],
    [withSource({ url: 'https:\\\\gazette.example' }), 'sources[0].url', 'address'],
    [withSource({ url: `https://gazette.example/${'a'.repeat(2048)}` }), 'sources[0].url', 'too-long'],
    [withSource({ archivedUrl: 'data:text/html,1' }), 'sources[0].archivedUrl', 'address'],
    // Hidden characters, wherever they stand.
    [withActor({ name: 'Ada\u202ELund' }), 'actors[0].name', 'hidden-characters'],
    [withActor({ name: 'Ada\u00ADLund' }), 'actors[0].name', 'hidden-characters'],
    [withActor({ name: 'Ada \u200DLund' }), 'actors[0].name', 'hidden-characters'],
    [withActor({ name: 'Ada\tLund' }), 'actors[0].name', 'hidden-characters'],
    [withActor({ unheardOf: ['x\u0000'] }), 'actors[0].unheardOf[0]', 'hidden-characters'],
    [withActor({ name: 'Ada\uD800' }), 'actors[0].name', 'broken-text'],
    [withActor({ name: 'Ada \uFFFD' }), 'actors[0].name', 'broken-text'],
    [withActor({ name: `A${'\u0301'.repeat(10)}da` }), 'actors[0].name', 'piled-marks'],
    // Records among each other.
    [
      makeFileText({ topics: [1, 2].map(() => ({ id: 'ferries', label: { en: 'Ferries' } })) }),
      'topics[1].id',
      'duplicate-id',
    ],
    [withPosition({ actor: 'nobody' }), 'positions[0].actor', 'unresolved'],
    [withPosition({ topic: 'nothing' }), 'positions[0].topic', 'unresolved'],
    [withPosition({ jointWith: ['nobody'] }), 'positions[0].jointWith[0]', 'unresolved'],
    [withPosition({ chain: ['herald', 'gazette'] }), 'positions[0].chain[0]', 'unresolved'],
    [
      withActor({ memberships: [{ role: 'Mayor', org: 'town' }] }),
      'actors[0].memberships[0].org',
      'unresolved',
    ],
    [withAlias({ scope: 'outlet:herald' }), 'actors[0].aliases[0].scope', 'unresolved'],
    [withSource({ cites: 'herald-1' }), 'sources[0].cites', 'unresolved'],
    [
      makeFileText({
        outlets: ['gazette', 'herald'].map((id) => ({ id, name: id, domains: [] })),
        positions: [makePositionRecord({ chain: ['gazette', 'herald'] })],
      }),
      'positions[0].chain',
      'chain-end',
    ],
    // Edits.
    [
      makeFileText({ edits: [{ uid: 'ada', entity: 'actor', op: 'hide', updated: '2025' }] }),
      'edits[0].uid',
      'edit-uid',
    ],
    [
      makeFileText({ edits: [{ uid: 'own/a', entity: 'topic', op: 'add', updated: '2025' }] }),
      'edits[0].record',
      'missing',
    ],
    [
      makeFileText({
        edits: [
          {
            uid: 'p/a',
            entity: 'topic',
            op: 'add',
            updated: '2025',
            record: { id: 'p/a', label: { en: 'A' } },
          },
        ],
      }),
      'edits[0].uid',
      'edit-uid',
    ],
  ])('says what is wrong with %.80s at %s: %s', (text, path, code) => {
    expect(problemsOf(text)).toEqual([[path, code]]);
  });

  it('says what to write instead', () => {
    const parsed = parseDatasetFile(withPosition({ saidOn: '2025-02-30' }));
    expect(parsed.kind === 'flawed' && parsed.problems[0]?.message).toBe(
      'This is no date that the calendar has. Write "2025", "2025-03", "2025-03-12", "2025-03-12?" or "2025-03-13/..".',
    );
  });

  it('lists every problem, not only the first', () => {
    const text = makeFileText({
      actors: [makeActorRecord({ name: '', country: 'x' }), makeBodyRecord({ type: 'state' })],
    });
    expect(problemsOf(text)).toEqual([
      ['actors[0].name', 'blank'],
      ['actors[0].country', 'country'],
      ['actors[1].type', 'not-one-of'],
    ]);
  });

  it('keeps the sound part and leaves out what cannot stand without a bad record', () => {
    const parsed = parseDatasetFile(
      makeFileText({
        actors: [makeActorRecord(), makeBodyRecord()],
        topics: [
          { id: 'ferries', label: {} },
          { id: 'bridge', label: { en: 'The bridge' } },
        ],
        positions: [makePositionRecord(), makePositionRecord({ id: 'bridge-1', topic: 'bridge' })],
      }),
    );
    expect(parsed.kind === 'flawed' && parsed.soundPart?.packs[0]).toMatchObject({
      topics: [{ id: 'bridge' }],
      positions: [{ id: 'bridge-1' }],
    });
    expect(parsed.kind === 'flawed' && parsed.leftOut).toBe(2);
  });

  it('cuts a mention of a record left out where the rest can stand, and says so', () => {
    const parsed = parseDatasetFile(
      makeFileText({ actors: [makeActorRecord(), makeBodyRecord({ name: '' })] }),
    );
    expect(parsed.kind === 'flawed' && parsed.soundPart?.packs[0]?.actors).toEqual([
      makeActorRecord({ memberships: [{ role: 'Harbour Minister', from: '2024-05-01' }] }),
    ]);
    expect(parsed.warnings.map(({ path, code }) => [path, code])).toEqual([
      ['actors[0].memberships[0].org', 'reference-cut'],
    ]);
  });

  it('has no sound part when the pack itself is flawed', () => {
    const parsed = parseDatasetFile(makeFileText({ pack: makeManifest({ id: '' }) }));
    expect(parsed.kind === 'flawed' && parsed.soundPart).toBe(null);
  });

  it('keeps fields it does not know and names each once', () => {
    const parsed = parseDatasetFile(
      makeFileText({
        pack: makeManifest({ mood: 'calm' }),
        actors: [makeActorRecord({ hat: 'red' }), makeBodyRecord({ hat: 'blue' })],
        polls: [1],
      }),
    );
    expect(parsed.kind === 'sound' && parsed.file.packs[0]).toMatchObject({
      manifest: { mood: 'calm' },
      actors: [{ hat: 'red' }, { hat: 'blue' }],
      rest: { polls: [1] },
    });
    expect(parsed.warnings.map(({ path, params }) => [path, params['count']])).toEqual([
      ['pack.mood', 1],
      ['actors[].hat', 2],
      ['polls', 1],
    ]);
  });

  it('points at names that mix alphabets', () => {
    const parsed = parseDatasetFile(withActor({ name: 'Аda Lund' })); // a Cyrillic А
    expect(parsed.warnings.map(({ path, code }) => [path, code])).toEqual([
      ['actors[0].name', 'mixed-scripts'],
    ]);
  });

  it('writes decomposed letters composed', () => {
    const parsed = parseDatasetFile(withActor({ name: 'Se\u0301bastien Lund' }));
    expect(parsed.kind === 'sound' && parsed.file.packs[0]?.actors[0]?.name).toBe('S\u00E9bastien Lund');
  });

  it('reads several packs, each with its own ids, and a file of edits alone', () => {
    const { format, ...body } = makeFile();
    const other = { ...body, pack: makeManifest({ id: 'other' }) };
    const edit = {
      uid: 'own/t1',
      entity: 'topic',
      op: 'add',
      updated: '2025-03-14T10:00:00Z',
      record: { id: 'own/t1', label: { en: 'Bridges' } },
    };
    const several = parseDatasetFile(JSON.stringify({ format, packs: [body, other] }));
    expect(several.kind === 'sound' && several.file.packs.map(({ manifest }) => manifest.id)).toEqual([
      'islands-press',
      'other',
    ]);
    expect(problemsOf(JSON.stringify({ format, packs: [body, body] }))).toEqual([
      ['packs[1].pack.id', 'duplicate-id'],
    ]);
    expect(parseDatasetFile(JSON.stringify({ format, edits: [edit] }))).toEqual({
      kind: 'sound',
      file: { packs: [], edits: [edit] },
      warnings: [],
    });
  });

  it('counts the problems it does not list', () => {
    const positions = Array.from({ length: 1200 }, (_, i) =>
      makePositionRecord({ id: `p${i}`, kind: 'sang' }),
    );
    const parsed = parseDatasetFile(makeFileText({ positions }));
    expect(parsed.kind === 'flawed' && [parsed.problems.length, parsed.problems.at(-1)?.params]).toEqual([
      1001,
      { count: 200 },
    ]);
  });

  it('leaves the prototypes of all objects as they are', () => {
    parseDatasetFile(makeFileText().replace('"type":"person"', '"__proto__":{"type":"person","polluted":1}'));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
