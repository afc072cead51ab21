import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrieBuilder, rootNode, stepTo, type NameTrie } from '../../utils/matching/name-trie';

function find(trie: NameTrie, entries: readonly number[], words: readonly string[]): number[] {
  let node = rootNode;
  for (const word of words) {
    node = stepTo(trie, node, word);
    if (node < 0) return [];
  }
  return entries.slice(trie.entriesAt[node], trie.entriesAt[node + 1]);
}

describe('the name trie', () => {
  it('finds under each sequence of words what a map would', () => {
    const word = fc.constantFrom('anna', 'vernik', 'von', 'лавров', '王', 'a', '');
    const words = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 40 }),
        fc.array(words, { maxLength: 20 }),
        (names, questions) => {
          const builder = createTrieBuilder();
          const map = new Map<string, number[]>();
          names.forEach((name, entry) => {
            builder.add(
              name.map((part) => [part]),
              entry,
            );
            map.set(name.join('|'), [...(map.get(name.join('|')) ?? []), entry]);
          });
          const { trie, entries } = builder.finish();
          for (const question of [...names, ...questions]) {
            expect(find(trie, entries, question)).toEqual(map.get(question.join('|')) ?? []);
          }
        },
      ),
    );
  });

  it('finds an entry under every spelling of its words', () => {
    const builder = createTrieBuilder();
    builder.add(
      [
        ['jurgen', 'juergen'],
        ['muller', 'mueller'],
      ],
      7,
    );
    const { trie, entries } = builder.finish();
    const spellings = ['jurgen muller', 'juergen muller', 'jurgen mueller', 'juergen mueller', 'jurgen'];
    expect(spellings.map((name) => find(trie, entries, name.split(' ')))).toEqual([[7], [7], [7], [7], []]);
  });
});
