import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';

const text = readFileSync(new URL('../../public/packs/standpoint-seed.json', import.meta.url), 'utf8');
const parsed = parseDatasetFile(text);
if (parsed.kind === 'flawed') throw new Error(JSON.stringify(parsed.problems));
const [pack] = parsed.file.packs;
if (!pack) throw new Error('the file holds no pack');

const actor = (id: string) => pack.actors.find((each) => each.id === id);
const position = (id: string) => pack.positions.find((each) => each.id === id);
const aliases = pack.actors.flatMap((each) => each.aliases.map((alias) => ({ actor: each.id, ...alias })));

describe('the shipped pack', () => {
  it('is sound, without a warning, and names its licence', () => {
    expect(parsed.warnings).toEqual([]);
    expect(pack.manifest).toMatchObject({
      id: 'standpoint-seed',
      licence: 'CC-BY-4.0',
      languages: ['en', 'uk', 'ru', 'fr', 'de'],
    });
  });

  it('holds what it says it holds', () => {
    const forms = new Set(
      aliases.flatMap(({ actor: id, lang, text: alias, forms: cases }) =>
        [alias, ...Object.values(cases ?? {}).flat()].map((form) => [id, lang, form].join('\n')),
      ),
    );
    expect({
      actors: pack.actors.length,
      persons: pack.actors.filter(({ type }) => type === 'person').length,
      bodies: pack.actors.filter(({ type }) => type === 'body').length,
      actorsWithPosition: new Set(pack.positions.map((each) => each.actor)).size,
      positions: pack.positions.length,
      explicit: pack.positions.filter(({ explicitness }) => explicitness === 'explicit').length,
      topics: pack.topics.length,
      aliases: aliases.length,
      aliasSurfaceForms: forms.size,
    }).toEqual(pack.manifest['counts']);
    expect([pack.actors.length, pack.positions.length, pack.topics.length]).toEqual([29, 36, 14]);
    expect([pack.outlets.length, pack.sources.length, pack.teasers.length]).toEqual([3, 4, 2]);
    expect([pack.events.length, pack.unattributed.length]).toEqual([5, 1]);
    expect((pack.manifest['traps'] as string[]).length).toBe(12);
  });

  it('labels every topic in five languages and lists words for it in each', () => {
    for (const { id, label, keywords } of pack.topics) {
      expect([id, Object.keys(label)]).toEqual([id, ['en', 'uk', 'ru', 'fr', 'de']]);
      for (const lang of ['en', 'uk', 'ru', 'fr', 'de']) {
        expect([id, lang, (keywords?.[lang]?.length ?? 0) >= 5]).toEqual([id, lang, true]);
      }
    }
  });

  it('gives the misspelt headline to John Healey, on that outlet alone', () => {
    expect(aliases.filter(({ text: alias }) => alias === 'Heappey')).toMatchObject([
      { actor: 'john-healey', kind: 'misspelling', ambiguity: 'high', scope: 'outlet:unn' },
    ]);
    expect(actor('john-healey')?.identity).toMatchObject({
      printedName: 'Heappey',
      resolvedTo: 'John Healey',
    });
    expect(position('g35')).toMatchObject({
      actor: 'john-healey',
      printedActor: 'Heappey',
      headlineOnly: true,
    });
  });

  it('reports talks as talks, never as statements', () => {
    const talks = ['g03', 'g04', 'g06', 'g07', 'g14', 'g15'];
    expect(talks.map((id) => position(id)?.kind)).toEqual(talks.map(() => 'considering'));
  });

  it('marks no state on pages, but the Kremlin, NATO and the coalition', () => {
    const states = pack.actors.filter(({ subtype }) => subtype === 'state');
    expect(states.filter(({ matchOnPage }) => matchOnPage)).toEqual([]);
    expect(states.map(({ id }) => id)).toContain('russia');
    expect(states.map(({ id }) => id)).toContain('ukraine');
    expect(
      pack.actors.filter(({ type, matchOnPage }) => type === 'body' && matchOnPage).map(({ id }) => id),
    ).toEqual(['kremlin', 'coalition-ua', 'nato', 'iiss']);
    expect(aliases.find(({ text: alias }) => alias === 'Moscow')).toMatchObject({
      actor: 'russia',
      ambiguity: 'high',
    });
  });

  it('gives the fears of a regrouping to nobody', () => {
    expect(pack.unattributed).toMatchObject([
      { source: 'unn-main', evidence: { selector: { p: 17, s: 1 } } },
    ]);
    expect(pack.positions.filter(({ evidence }) => evidence?.selector.p === 17)).toEqual([]);
  });

  it('dates only what the text dates', () => {
    const dated = pack.positions.filter(({ saidOn }) => saidOn !== undefined);
    expect(dated.map(({ id, saidOn }) => [id, saidOn])).toEqual([
      ['g09', '2025-03-12'],
      ['g17', '2025-03-11'],
      ['g33', '2025-03-12'],
    ]);
    expect(position('g10')?.saidOnInferred).toBe('2025-03-12?');
  });

  it('says where a headline stands that is printed in another article', () => {
    expect(position('g21')).toMatchObject({ source: 'unn-rubio', evidence: { foundIn: 'unn-main' } });
    expect(pack.teasers.map(({ source, to, views }) => [source, to, views])).toEqual([
      ['unn-main', 'unn-rubio', 29922],
      ['unn-main', 'unn-healey', 12915],
    ]);
  });

  it('has a reviewed English text and a place for every position', () => {
    for (const { id, lang, status, evidence } of pack.positions) {
      expect([id, lang, status, (evidence?.selector.textStart ?? '') !== '']).toEqual([
        id,
        'en',
        'reviewed',
        true,
      ]);
    }
  });
});
