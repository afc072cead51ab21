// Dexie takes the storage it finds when it is loaded, so the fake must be there first.
// oxlint-disable-next-line import/no-unassigned-import
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openTestDataset } from '../dataset/open-test-dataset';
import { makeActorRecord, makeBodyRecord, makeFile, makeFileText } from '../dataset/make-file';
import { compress } from '../feeds/make-feed';
import { badFiles, expectedOfBadFiles, giveBadFile, problemsOf } from './bad-files';
import { given } from './read-given';
import { exportedText } from '../dataset/exported-text';

const dataset = await openTestDataset();
const before = await exportedText(dataset);
const generation = await dataset.generation();
const expected = expectedOfBadFiles();

describe('a bad file', () => {
  it('is one of at least 60, each with what is to be said of it', () => {
    expect(new Set(expected.map(({ name }) => name))).toEqual(new Set(badFiles()));
    expect(badFiles().length).toBeGreaterThanOrEqual(60);
  });

  it.each(badFiles())('%s is told of with its place and what to write instead', async (name) => {
    const told = await problemsOf(dataset, giveBadFile(name));
    const wanted = expected.filter((each) => each.name === name);
    const beginnings = told.map(({ path, message }, i) => {
      const says = wanted[i]?.says ?? '';
      return {
        name,
        place: path,
        says: says.endsWith('…') ? `${message.slice(0, says.length - 1)}…` : message,
      };
    });
    expect(beginnings).toEqual(wanted);
  });
});

describe('a file that is too large', () => {
  const line = { id: 'ferries', label: { en: 'Ferries' }, note: 'x'.repeat(1000) };
  const many = (bytes: number) => `${JSON.stringify(line)},`.repeat(bytes / 1000);

  it.each([
    [
      'of JSON',
      () => given('x.json', makeFileText().replace('"topics":[', `"topics":[${many(66e6)}`)),
      'bytes-too-many',
    ],
    [
      'of zeros, packed',
      async () => given('x.json.gz', await compress(new Uint8Array(70e6))),
      'bytes-too-many',
    ],
    ['as a table', () => given('x.csv', `a,b\n${'1,2\n'.repeat(50_001)}`), 'rows-too-many'],
    [
      'in the number of its actors',
      () =>
        given(
          'x.json',
          JSON.stringify(makeFile({ actors: [makeActorRecord(), makeBodyRecord()] })).replace(
            '"actors":[',
            `"actors":[${'{},'.repeat(200_000)}`,
          ),
        ),
      'too-many',
    ],
  ])('%s is refused before it is held', async (_, make, code) => {
    const problems = await problemsOf(dataset, [await make()]);
    expect(problems.map((each) => each.code)).toContain(code === 'too-many' ? 'more-problems' : code);
  });

  it('in the number of its files is refused at once', async () => {
    const files = Array.from({ length: 1_201 }, (_, i) => given(`x/${i}.json`, '{}'));
    expect((await problemsOf(dataset, files)).map(({ code }) => code)).toEqual(['files-too-many']);
  });
});

describe('what is in force', () => {
  it('is the same after all of them', async () => {
    expect([await exportedText(dataset), await dataset.generation()]).toEqual([before, generation]);
  });
});
