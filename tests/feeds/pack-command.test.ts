import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPack } from '../../scripts/pack/run-pack';
import {
  makeActorRecord,
  makeBodyRecord,
  makeFile,
  makeManifest,
  makePositionRecord,
} from '../dataset/make-file';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
let folder = '';
const inside = (...names: string[]) => join(folder, ...names);

interface Outcome {
  code: number;
  out: string;
  error: string;
}

const text = (lines: string[]) => lines.map((line) => `${line}\n`).join('');

async function pack(...args: string[]): Promise<Outcome> {
  const lines: Record<'out' | 'error', string[]> = { out: [], error: [] };
  const code = await runPack(
    args,
    (line) => lines.out.push(line),
    (line) => lines.error.push(line),
  );
  return { code, out: text(lines.out), error: text(lines.error) };
}

/** The command as a person runs it; `npm run pack --` only adds the check that everything is installed. */
function packProcess(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsx, 'scripts/pack/main.ts', ...args],
      { cwd: root },
      (failure, out, error) => {
        resolve({ code: typeof failure?.code === 'number' ? failure.code : 0, out, error });
      },
    );
  });
}

const second = {
  pack: makeManifest({ revision: 2, licence: 'CC-BY-4.0' }),
  actors: [makeBodyRecord(), makeActorRecord({ name: 'Ada B. Lund' })],
  topics: [...makeFile().topics, { id: 'harbours', label: { en: 'Harbours' } }],
  events: [{ what: 'A strike' }],
};
const dataset = (name: string, given: object = {}) =>
  writeFile(inside(name), JSON.stringify(makeFile({ ...given })));
const bytesIn = async (name: string) => {
  const names = (await readdir(inside(name), { recursive: true })).toSorted();
  const files = names.filter((each) => each.includes('.'));
  return Promise.all(files.map(async (each) => `${each} ${await readFile(inside(name, each), 'base64')}`));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-pack-'));
  await dataset('one.json');
  await dataset('two.json', second);
  await dataset('two-turned.json', {
    ...second,
    actors: second.actors.toReversed(),
    topics: second.topics.toReversed(),
  });
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run pack', () => {
  it('works as a process, in one line a step', async () => {
    const steps: [string[], Outcome][] = [
      [['--help'], { code: 0, out: expect.stringContaining('npm run pack -- verify FOLDER'), error: '' }],
      [['build', inside('one.json'), inside('process')], { code: 0, out: expect.any(String), error: '' }],
      [
        ['sign', inside('process'), '--key', inside('process.pem')],
        { code: 0, out: expect.any(String), error: '' },
      ],
      [['verify', inside('process')], { code: 0, out: expect.stringContaining('6 records'), error: '' }],
      [['diff', inside('process'), inside('two.json')], { code: 1, out: expect.any(String), error: '' }],
      [
        ['verify', inside('none')],
        { code: 2, out: '', error: `There is no pack.json in ${inside('none')}.\n` },
      ],
    ];
    for (const [args, outcome] of steps) expect(await packProcess(...args)).toEqual(outcome);
  });

  it('tells wrong use from trouble', async () => {
    const wrong = [
      [],
      ['publish', 'x'],
      ['build', inside('one.json')],
      ['sign', inside('x'), '--pack', 'a'],
      ['verify', '--frobnicate'],
      ['sign', inside('x')],
      ['build', inside('none.json'), inside('x')],
      ['verify', inside('none')],
      ['diff', inside('one.json'), inside('none')],
    ];
    for (const args of wrong) expect([args, (await pack(...args)).code]).toEqual([args, 2]);
    expect((await pack('build', inside('none.json'), inside('x'))).error).toBe(
      `There is no ${inside('none.json')}.\n`,
    );
  });

  it('publishes, signs, updates and hands over to a new key', async () => {
    const [feed, key, newKey] = [inside('feed'), inside('key.pem'), inside('new.pem')];
    const settings = ['--index-url', 'https://feeds.example/press/pack.json', '--check-every', '2d'];
    expect(await pack('build', inside('one.json'), feed, ...settings)).toMatchObject({ code: 0, error: '' });
    const signed = await pack('sign', feed, '--key', key);
    const fingerprint = /signed by ([0-9a-f ]{24})\n/.exec(signed.out)?.[1] ?? '';
    expect(fingerprint).not.toBe('');
    const secret = (await readFile(key, 'utf8')).split('\n')[1] ?? '';
    expect(secret).not.toBe('');
    expect(signed.out + signed.error).not.toContain(secret);
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    const manifest = JSON.parse(await readFile(join(feed, 'pack.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({
      format: 'standpoint-pack/1',
      id: 'islands-press',
      revision: 1,
      checkEvery: '2d',
    });
    await cp(feed, inside('held'), { recursive: true });

    // The next revision keeps the settings, and is not served as the older one's signature says.
    expect(await pack('build', inside('two.json'), feed)).toMatchObject({ code: 0 });
    const unsigned = await pack('verify', feed);
    expect([unsigned.code, unsigned.error]).toEqual([1, expect.stringContaining('(bad-signature)')]);
    expect(await pack('sign', feed, '--key', key)).toMatchObject({ code: 0 });
    const updated = await pack('verify', feed, '--held', inside('held'), '--fingerprint', fingerprint);
    expect(updated).toMatchObject({ code: 0, error: '' });
    expect(updated.out).toContain(`signature  by ${fingerprint}\n`);
    expect(updated.out).toContain('readers    look every 48 hours');

    // A key that is lost or another one must not lock subscribers out.
    expect((await pack('sign', feed, '--key', inside('lost.pem'))).code).toBe(2);
    expect(await readdir(folder)).not.toContain('lost.pem');
    const handed = await pack('sign', feed, '--key', newKey, '--old-key', key);
    expect(handed.code).toBe(0);
    expect((await pack('sign', feed, '--key', key)).code).toBe(1);
    const rotated = await pack('verify', feed, '--held', inside('held'));
    expect(rotated.out).toContain(`named as its successor by ${fingerprint}\n`);
    expect((await pack('verify', feed, '--fingerprint', fingerprint)).code).toBe(1);
    const back = await pack('verify', inside('held'), '--held', feed);
    expect([back.code, back.error]).toEqual([1, expect.stringContaining('(wrong-key)')]);

    await chmod(key, 0o644);
    expect((await pack('sign', inside('held'), '--key', key)).error).toContain(`chmod 600 ${key}`);
  });

  it('gives the same bytes for the same dataset in another order', async () => {
    for (const name of ['two', 'two-turned']) {
      await pack('build', inside('one.json'), inside(`${name}-feed`));
      expect((await pack('build', inside(`${name}.json`), inside(`${name}-feed`))).code).toBe(0);
    }
    expect(await bytesIn('two-turned-feed')).toEqual(await bytesIn('two-feed'));
    // Building it again changes nothing, and the folder can stand in for the file.
    expect((await pack('build', inside('two.json'), inside('two-feed'))).code).toBe(0);
    expect((await pack('build', inside('two-feed'), inside('two-turned-feed'))).code).toBe(0);
    expect(await bytesIn('two-turned-feed')).toEqual(await bytesIn('two-feed'));
    expect((await pack('verify', inside('two-feed'))).out).toContain('signature  none');
  });

  it('takes a folder of JSON Lines for a dataset too large for one file', async () => {
    const { format: _, pack: about, ...sections } = makeFile();
    await mkdir(inside('loose'));
    await writeFile(inside('loose', 'pack.json'), JSON.stringify(about));
    for (const [kind, records] of Object.entries(sections)) {
      const lines = records.toReversed().map((record) => `${JSON.stringify(record)}\n`);
      await writeFile(inside('loose', `${kind}.jsonl`), lines.join(''));
    }
    expect(await pack('build', inside('loose'), inside('loose-feed'))).toMatchObject({ code: 0 });
    await pack('build', inside('one.json'), inside('one-feed'));
    expect(await bytesIn('loose-feed')).toEqual(await bytesIn('one-feed'));
    await writeFile(inside('loose', 'topics.jsonl'), '{"id":"ferries"}');
    const { code, error } = await pack('build', inside('loose'), inside('loose-feed'));
    expect([code, error]).toEqual([
      1,
      expect.stringContaining('topics.jsonl, line 1, label: "label" is missing.'),
    ]);
  });

  it('keeps the private key out of the folder, and out of terminals what they would obey', async () => {
    await pack('build', inside('one.json'), inside('open-feed'));
    const astray = await pack('sign', inside('open-feed'), '--key', inside('open-feed', 'key.pem'));
    expect([astray.code, astray.error]).toEqual([2, expect.stringContaining('somewhere else')]);
    expect(await readdir(inside('open-feed'))).not.toContain('key.pem');

    await writeFile(inside('rude.json'), '{"id": \u001b[2J\u001b]0;owned\u0007\u202e}');
    const { code, error } = await pack('build', inside('rude.json'), inside('rude-feed'));
    expect([code, error]).toEqual([1, expect.stringContaining('This is not JSON')]);
    expect(error).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it('prints what changed, and nothing for equal datasets in either form', async () => {
    await pack('build', inside('one.json'), inside('diff-feed'));
    expect(await pack('diff', inside('one.json'), inside('diff-feed'))).toMatchObject({
      code: 0,
      out: '0 added, 0 changed, 0 removed\n',
    });
    const { code, out } = await pack('diff', inside('diff-feed'), inside('two.json'));
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '~ pack  islands-press',
      '    revision: 1 → 2',
      '    licence: (none) → "CC-BY-4.0"',
      '+ topics  harbours  Harbours',
      '~ actors  ada-lund  Ada B. Lund',
      '    name: "Ada Lund" → "Ada B. Lund"',
      '+ events  {"what":"A strike"}',
      '2 added, 1 changed, 0 removed',
      '',
    ]);
    const back = await pack('diff', inside('two.json'), inside('diff-feed'));
    expect(back.out).toContain('- topics  harbours  Harbours\n');
  });

  it('refuses what subscribers would refuse, and leaves the folder as it was', async () => {
    const feed = inside('kept-feed');
    await pack('build', inside('two.json'), feed);
    const kept = await bytesIn('kept-feed');
    const edit = {
      uid: 'own/x',
      entity: 'topic',
      op: 'add',
      updated: '2026-01-01',
      record: { id: 'own/x', label: { en: 'X' } },
    };
    const cases: [object, string, ...string[]][] = [
      [{ pack: makeManifest({ revision: 1 }) }, 'Raise "revision" to 3.'],
      [{ pack: makeManifest({ revision: 2, title: 'Other' }) }, 'Raise "revision" to 3.'],
      [{ pack: makeManifest({ id: 'other-press', revision: 3 }) }, 'Build it into another folder.'],
      [
        { pack: makeManifest({ revision: 3, files: 'here' }) },
        'pack.files: A feed needs the name "files" for itself.',
      ],
      [{ actors: [{ id: 'x' }] }, 'actors[0].type: "type" is missing.'],
      [{ format: 'standpoint-dataset/2' }, 'newer than this version reads'],
      [{ pack: makeManifest({ revision: 3 }), edits: [edit] }, 'has edits of your own (1)'],
      [
        { pack: makeManifest({ revision: 3 }) },
        'checkEvery: This is no duration.',
        '--check-every',
        '2031-01-01',
      ],
      [{ pack: makeManifest({ revision: 3 }) }, 'expires: This is no instant.', '--expires', '7d'],
      [
        { pack: makeManifest({ revision: 3 }) },
        'indexUrl: This is no address for a feed.',
        '--index-url',
        'https://localhost/x',
      ],
      [
        {
          pack: makeManifest({ revision: 3 }),
          positions: [makePositionRecord({ note: 'x'.repeat(2000), zz: 'x'.repeat(15_000) })],
        },
        'positions ferries-1: This is longer than 16384 bytes as one line.',
      ],
    ];
    for (const [given, sentence, ...options] of cases) {
      await dataset('flawed.json', given);
      const { code, error } = await pack('build', inside('flawed.json'), feed, ...options);
      expect([code, error]).toEqual([1, expect.stringContaining(sentence)]);
    }
    expect(await bytesIn('kept-feed')).toEqual(kept);

    await writeFile(join(feed, 'files', (await readdir(join(feed, 'files')))[0] ?? ''), 'damaged');
    const { code, error } = await pack('verify', feed);
    expect([code, error]).toEqual([1, expect.stringContaining('it was cut or changed. Get it again.')]);
  });
});
