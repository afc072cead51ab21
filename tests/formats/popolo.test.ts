import { describe, expect, it } from 'vitest';
import { given, readWhole } from './read-given';

const file = {
  persons: [
    {
      id: 'person/1',
      name: 'Ada Lund',
      identifiers: [
        { scheme: 'wikidata', identifier: 'Q42' },
        { scheme: 'isles', identifier: '7' },
      ],
      other_names: [
        { name: 'Ада Лунд', lang: 'uk' },
        { name: 'Ada Vik', end_date: '2010' },
        { name: 'Ada Lund' },
      ],
      image: null,
    },
  ],
  organizations: [
    { id: 'council', name: 'Island Council', classification: 'legislature', parent_id: null },
    { id: 'reeds', name: 'Reed Party', classification: 'party' },
  ],
  posts: [{ id: 'p1', label: 'Speaker', organization_id: 'council' }],
  memberships: [
    { person_id: 'person/1', organization_id: 'council', on_behalf_of_id: 'reeds', start_date: '2014-06-00' },
    { person_id: 'person/1', post_id: 'p1', start_date: '2016', end_date: '2018-03-01' },
    { person_id: 'nobody', organization_id: 'council' },
    { person_id: 'person/1', organization_id: 'council', start_date: 'spring' },
  ],
};

describe('a Popolo file', () => {
  it('becomes a pack of its own', async () => {
    const read = await readWhole([given('Isles 2025.json', JSON.stringify(file))]);
    const [pack] = read.packs;
    expect(pack?.manifest).toEqual({
      id: 'popolo-isles-2025',
      title: 'Isles 2025',
      revision: 1,
      released: '2025-03-14',
    });
    const alias = { kind: 'full', caseSensitive: true, ambiguity: 'none' };
    const body = { type: 'body', subtype: 'organisation', memberships: [], matchOnPage: false };
    expect(pack?.records.map(({ value }) => value)).toEqual([
      {
        ...body,
        id: 'council',
        name: 'Island Council',
        aliases: [{ text: 'Island Council', lang: 'en', ...alias }],
      },
      { ...body, id: 'reeds', name: 'Reed Party', aliases: [{ text: 'Reed Party', lang: 'en', ...alias }] },
      {
        id: expect.stringMatching(/^person-1-[0-9a-f]{12}$/) as string,
        type: 'person',
        name: 'Ada Lund',
        sameAs: ['wd:Q42'],
        aliases: [
          { text: 'Ada Lund', lang: 'en', ...alias },
          { text: 'Ада Лунд', lang: 'uk', ...alias },
          { text: 'Ada Vik', lang: 'en', ...alias, validTo: '2010' },
        ],
        memberships: [
          { role: 'Member, Island Council', org: 'council', onBehalfOf: 'reeds', from: '2014-06' },
          { role: 'Speaker, Island Council', org: 'council', from: '2016', to: '2018-03-01' },
        ],
        matchOnPage: true,
      },
    ]);
    expect(read.problems).toEqual([
      'unresolved at memberships[2].person_id',
      'date at memberships[3].start_date',
    ]);
  });

  it('leaves out what does not fit, with its place', async () => {
    const bad = {
      ...file,
      persons: [{ id: 'a', name: 7 }, { id: 'b', name: 'B\u200b' }, ...file.persons],
      posts: {},
    };
    const read = await readWhole([given('isles.json', JSON.stringify(bad))]);
    expect(read.problems.slice(0, 3)).toEqual([
      'hidden-characters at persons[1].name',
      'wrong-type at persons[0].name',
      'wrong-type at posts',
    ]);
    expect(read.packs[0]?.records).toHaveLength(3);
  });
});
