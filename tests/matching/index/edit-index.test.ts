import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../utils/matching/index/compile-index';
import { withEdits } from '../../../utils/matching/index/edit-index';
import { findMentions } from '../../../utils/matching/find-mentions';
import type { NamedActor } from '../../../utils/matching/index/names-index';
import { makeAlias, makePerson } from '../make-names';

const both = makePerson('p/a', 'Aldo Vernik', { aliases: [makeAlias('Tessel')] });
const namesake = makePerson('p/b', 'Aldo Vernik');

function mentionsWith(edit: NamedActor, base: NamedActor, text: string): string[] {
  const index = withEdits(compileIndex([base]), { gone: [], actors: [edit] });
  const [block] = findMentions(index, [{ id: 0, text, role: 'text' }], { lang: 'en' }, []);
  return block!.mentions.map(({ actor, start, end }) => `${actor} ${text.slice(start, end)}`);
}

function unmarked(actor: NamedActor): NamedActor {
  return { ...actor, matchOnPage: actor.id !== 'p/a' };
}

// That it finds what an index of everything compiled anew would find is in names-index.properties.test.ts.
describe('withEdits', () => {
  const text = 'Aldo Vernik came. Then Tessel spoke.';

  it.each([
    ['came with the edits', namesake, both],
    ['was there before the edits', both, namesake],
  ])('takes two of one name for one person where the second of them %s', (_, edit, base) => {
    expect(mentionsWith(edit, base, text)).toEqual(['p/a Aldo Vernik', 'p/a Tessel']);
  });

  it.each([
    ['the second comes with the edits', namesake, both],
    ['the first comes with the edits', both, namesake],
  ])('marks nobody for one who is never marked, where %s', (_, edit, base) => {
    expect(mentionsWith(unmarked(edit), unmarked(base), text)).toEqual([]);
  });
});
