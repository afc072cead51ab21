import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../utils/actors/actor';
import { mergeActors, splitActors, tiesOf, type LinkChange } from '../../utils/dataset/reading/actor-ties';
import { groupActors } from '../../utils/dataset/reading/group-actors';
import { joinActors } from '../../utils/dataset/reading/join-actors';
import type { Link } from '../../utils/dataset/records/link';

function makeActor(id: string, sameAs: string[] = [], given: Partial<Actor> = {}): Actor {
  return {
    id,
    type: 'person',
    name: id.toUpperCase(),
    sameAs,
    aliases: [],
    memberships: [],
    matchOnPage: true,
    ...given,
  };
}

/** `a=b` says that two are the same, `a|b` that they are not. */
function makeLink(text: string): Link {
  const [, one = '', sign, other = ''] = /^(\w+)([=|])(\w+)$/.exec(text) ?? [];
  return { id: `own/${text}`, actors: [one, other], kind: sign === '=' ? 'same' : 'apart' };
}

/** `a1` is an actor a with the id wd:Q1; the groups are written in the same letters. */
function groupsOf(actors: string, links: string): string {
  const made = actors.split(' ').map((each) => {
    const [letter = '', ...ids] = each;
    return makeActor(
      letter,
      ids.map((id) => `wd:Q${id}`),
    );
  });
  return written(groupActors(made, links === '' ? [] : links.split(' ').map((each) => makeLink(each))));
}

function written(groups: readonly Actor[][]): string {
  return groups.map((group) => group.map(({ id }) => id).join('')).join(' ');
}

describe('groupActors', () => {
  it.each([
    ['nobody without ids', 'a b c', '', 'a b c'],
    ['who share an id', 'a1 b2 c1', '', 'ac b'],
    ['who share an id with a third', 'a1 b2 c12', '', 'abc'],
    ['two groups by one who comes last', 'a1 b2 c3 d13', '', 'acd b'],
    ['whom a link calls the same', 'a b c', 'a=c', 'ac b'],
    ['the groups of two whom a link calls the same', 'a1 b1 c2 d2', 'd=a', 'abcd'],
    ['nobody with an actor that is not there', 'a b', 'a=x x=b', 'a b'],
    ['not two that are kept apart', 'a1 b1', 'b|a', 'a b'],
    ['two that are kept apart by way of a third', 'a1 b1 c1', 'a|b', 'abc'],
    ['not one that is kept apart from all', 'a1 b1 c1', 'a|c b|c', 'ab c'],
    ['nobody of three that are kept apart', 'a1 b1 c1', 'a|c b|c a|b', 'a b c'],
    ['not two of whom links say both', 'a b', 'a=b a|b', 'a b'],
    ['not two that are kept apart and share more than one id', 'a12 b12', 'a|b', 'a b'],
  ])('joins %s', (_, actors, links, groups) => {
    expect(groupsOf(actors, links)).toBe(groups);
  });
});

describe('joinActors', () => {
  it('keeps the names of the others', () => {
    const alias = { text: 'Ada', lang: 'en', kind: 'full', caseSensitive: true, ambiguity: 'none' } as const;
    const one = makeActor('a', [], { name: 'Ada Lund', aliases: [alias] });
    const other = makeActor('b', [], { name: 'Adele Lund' });
    const third = makeActor('c', [], { name: 'Ada' });
    expect(joinActors([one, other, third])).toMatchObject({
      id: 'a',
      name: 'Ada Lund',
      aliases: [alias, { ...alias, text: 'Adele Lund', lang: 'und' }],
    });
  });
});

describe('tiesOf', () => {
  const [a, b] = [makeActor('a', ['wd:Q1', 'https://a.example']), makeActor('b', ['wd:Q2', 'wd:Q1'])];
  it.each([
    ['the ids that two share', [], [{ kind: 'id', id: 'wd:Q1' }]],
    [
      'links first',
      ['b=a'],
      [
        { kind: 'link', link: makeLink('b=a') },
        { kind: 'id', id: 'wd:Q1' },
      ],
    ],
    ['nothing where they are kept apart', ['a=b', 'b|a'], []],
  ])('tells %s', (_, links, ties) => {
    expect(
      tiesOf(
        a,
        b,
        links.map((link) => makeLink(link)),
      ),
    ).toEqual(ties);
  });
});

const letters = ['a', 'b', 'c', 'd', 'e'];

function actorsOf(ids: readonly string[][]): Actor[] {
  return letters.map((letter, i) => makeActor(letter, ids[i]));
}

function groupOf(actor: Actor, groups: readonly Actor[][]): Actor[] {
  return groups.find((group) => group.includes(actor)) ?? [];
}

function changed(links: readonly Link[], { taken, made }: LinkChange): Link[] {
  const added = made.map((link, i) => ({ ...link, id: `own/made-${i}` }));
  return [...links.filter((link) => !taken.includes(link)), ...added];
}

describe('mergeActors and splitActors', () => {
  const world = fc.record({
    ids: fc.array(fc.uniqueArray(fc.constantFrom('wd:Q1', 'wd:Q2'), { maxLength: 2 }), {
      minLength: letters.length,
      maxLength: letters.length,
    }),
    links: fc.uniqueArray(
      fc
        .tuple(fc.constantFrom(...letters), fc.constantFrom('=', '|'), fc.constantFrom(...letters, 'x'))
        .filter(([one, , other]) => one !== other)
        .map((parts) => parts.join('')),
      { maxLength: 6 },
    ),
  });
  it('give back what was there, and leave the others alone', () => {
    fc.assert(
      fc.property(world, fc.nat(), fc.nat(), ({ ids, links: given }, first, second) => {
        const actors = actorsOf(ids);
        const links = given.map((link) => makeLink(link));
        const before = groupActors(actors, links);
        const one = actors[first % actors.length]!;
        const strangers = actors.filter((actor) => !groupOf(one, before).includes(actor));
        if (strangers.length === 0) return;
        const other = strangers[second % strangers.length]!;

        const merged = changed(links, mergeActors(one, other, links));
        const group = groupOf(one, groupActors(actors, merged));
        expect(new Set(group)).toEqual(new Set([...groupOf(one, before), ...groupOf(other, before)]));
        const split = changed(merged, splitActors(one, other, { group, links: merged }));
        expect(groupActors(actors, split)).toEqual(before);
      }),
    );
  });

  it('split any two of a group', () => {
    fc.assert(
      fc.property(world, ({ ids, links: given }) => {
        const actors = actorsOf(ids);
        const links = given.map((link) => makeLink(link));
        for (const group of groupActors(actors, links)) {
          const [one, ...others] = group;
          for (const other of others) {
            const after = groupActors(actors, changed(links, splitActors(one!, other, { group, links })));
            expect(after.find((each) => each.includes(one!))).not.toContain(other);
          }
        }
      }),
    );
  });

  it('never mind the order of links', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), ({ ids, links: given }, order) => {
        const links = given.map((link) => makeLink(link));
        const shuffled = links
          .map((link) => ({ link, at: order.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ link }) => link);
        expect(groupActors(actorsOf(ids), shuffled)).toEqual(groupActors(actorsOf(ids), links));
      }),
    );
  });
});
