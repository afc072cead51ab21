import type { DerivedName } from './derive-names';
import { readName, readWord, type NameWord } from './read-name';
import { generations } from '../words/generations';

/** Spellings of one word. */
const alike = [
  ['Jr', 'Junior', 'Jnr'],
  ['Sr', 'Senior', 'Snr'],
];

/** The words for which of one name somebody is that a full name ends in and `words` of it leave out; empty for most names. */
export function generationOf(fullName: string, words: readonly NameWord[]): string[] {
  const last = readWord(fullName.slice(fullName.lastIndexOf(' ') + 1));
  if (!generations.has(last.folded) || words.at(-1)?.folded === last.folded) return [];
  return alike.find((group) => group.some((word) => readWord(word).folded === last.folded)) ?? [last.text];
}

/**
 * The ways to write somebody whose full name ends in a generation, by those that follow from the rest of it, which are at
 * least one: the same with that word behind them, "Teixeira Júnior", and the given name with it, "Aldo Jr.". Without it the
 * surname is rather the father's.
 */
export function deriveWithGeneration(
  [given]: readonly NameWord[],
  derived: readonly DerivedName[],
  generation: readonly string[],
): DerivedName[] {
  const withWord = (name: string) => generation.map((word) => readName(`${name} ${word}`));
  const whole = derived.filter(({ form }) => form === 'full' || form === 'surname');
  return [
    ...derived.map(({ name, form }): DerivedName =>
      form === 'full'
        ? { name, form, withoutGeneration: true }
        : { name, form: form === 'surname' ? 'part' : form },
    ),
    ...whole.flatMap(({ name, form }) => withWord(name.text).map((longer) => ({ name: longer, form }))),
    ...withWord(given!.text).map((name) => ({ name, form: 'part' as const })),
  ];
}
