import { SOLO, classOf } from './characters';
import { foldWord, tokensOf } from './token';
import { isGivenName } from './words/given-names';
import { generations } from './words/generations';
import { hasLeadingSurname } from './words/leading-surnames';
import { namePrefixes } from './words/name-prefixes';
import { joiningParticles, particles } from './words/particles';

/** A way to write a person's name that follows from the full name. */
export interface DerivedName {
  text: string;
  /**
   * `full` is enough by itself, a `surname` may do with an office before it; `part` and `initials` need the person to be
   * named on the page.
   */
  form: 'full' | 'surname' | 'part' | 'initials';
}

/**
 * The ways to write a person that follow from a full name: the name in its usual order without courtesy words, without
 * middle names, the surname with and without its particles, double surnames, initials of three letters and more.
 * Handles "Last, First" and lists that print surnames in capitals. Empty for a name of one word, and for scripts
 * written without spaces, where a surname is a single character.
 */
export function deriveNames(fullName: string): DerivedName[] {
  const words = nameWords(fullName);
  if (words.length < 2 || words.some((word) => classOf(word.charCodeAt(0)) === SOLO)) return [];
  if (isPhrase(words)) return [];
  const first = words[0]!;
  const surnameAt = surnameStart(words);
  const last = words.at(-1)!;
  const derived: DerivedName[] = [{ text: words.join(' '), form: 'full' }];

  const middle = words.slice(1, surnameAt);
  if (middle.length > 0 && middle.every((word) => isInitial(word) || isGivenName(foldWord(word)))) {
    derived.push({ text: [first, ...words.slice(surnameAt)].join(' '), form: 'full' });
  }
  derived.push({ text: words.slice(surnameAt).join(' '), form: 'surname' });
  if (surnameAt < words.length - 1) derived.push({ text: last, form: 'surname' });
  const withoutArticle = last.replace(/^(al|el|as|ash|аль|эль|ель)-(?=.{3})/i, '');
  if (withoutArticle !== last) derived.push({ text: withoutArticle, form: 'surname' });
  const beforeSurname = words[surnameAt - 1]!;
  if (surnameAt >= 2 && !isInitial(beforeSurname)) {
    derived.push({ text: words.slice(surnameAt - 1).join(' '), form: 'surname' });
    // "Luiz Inácio Lula da Silva" goes by "Lula" once he is named.
    const isName = surnameAt < words.length - 1 && !isGivenName(foldWord(beforeSurname));
    if (isName) derived.push({ text: beforeSurname, form: 'part' });
  }
  derived.push(...leadingSurname(words), ...firstOfTwoSurnames(words));
  const initials = words.map((word) => word.charAt(0)).join('');
  if (words.length >= 3 && initials === initials.toUpperCase() && /^\p{Lu}+$/u.test(initials)) {
    derived.push({ text: initials, form: 'initials' });
  }
  return unique(derived.filter(({ text, form }) => form === 'full' || foldWord(text).length > 1));
}

// "Xi Jinping", "Orbán Viktor": the surname may stand first.
function leadingSurname(words: readonly string[]): DerivedName[] {
  const [first = '', ...rest] = words;
  if (hasLeadingSurname(words)) return [{ text: first, form: 'surname' }];
  const turned = rest.every((word) => isGivenName(foldWord(word))) && !isGivenName(foldWord(first));
  if (!turned || isInitial(first)) return [];
  return [
    { text: [...rest, first].join(' '), form: 'full' },
    { text: first, form: 'part' },
  ];
}

// "Pedro Sánchez Pérez" goes by the first of his two surnames.
function firstOfTwoSurnames(words: readonly string[]): DerivedName[] {
  const firstSurname = words.findIndex((word) => !isGivenName(foldWord(word)) && !isInitial(word));
  const surnames = words.slice(firstSurname);
  const plain = surnames.every((word) => !particles.has(foldWord(word)) && !isGivenName(foldWord(word)));
  if (firstSurname < 1 || surnames.length !== 2 || !plain) return [];
  const [surname = ''] = surnames;
  const given = words.slice(0, firstSurname);
  return [
    { text: [...given, surname].join(' '), form: 'full' },
    { text: `${given[0]} ${surname}`, form: 'full' },
    { text: `${given[0]} ${surnames.join(' ')}`, form: 'full' },
    { text: surname, form: 'part' },
  ];
}

/** The words of a full name in the order given name, surname, without courtesy words, brackets and generations. */
export function nameWords(fullName: string): string[] {
  const plain = fullName.replace(/\([^)]*\)|\[[^\]]*\]|["“”„«»]/g, ' ');
  const [beforeComma = '', afterComma = ''] = plain.split(/[,،、]/);
  const inverted = afterComma.trim() !== '' && !generations.has(foldWord(afterComma));
  const words = (inverted ? `${afterComma} ${beforeComma}` : beforeComma)
    .split(/\s+/)
    .filter((word) => word !== '' && tokensOf(word).length > 0)
    .filter((word, at) => !(at < 3 && namePrefixes.has(foldWord(word))));
  while (words.length > 2 && generations.has(foldWord(words.at(-1)!))) words.pop();
  return capitalsLast(words);
}

// "European members": the rest of a person's name begins with capitals too, particles aside.
function isPhrase(words: readonly string[]): boolean {
  const small = words.filter(
    (word) => /^\p{Ll}/u.test(word) && !particles.has(foldWord(word.split(/['’-]/u)[0]!)),
  );
  return small.length > 0 && words.some((word) => /^\p{Lu}/u.test(word));
}

// Some registers print the surname in capitals and in front: "DUPONT Marie Anne".
function capitalsLast(words: string[]): string[] {
  const count = words.findIndex((word) => !inCapitals(word));
  if (count <= 0 || words.slice(count).some(inCapitals)) return words;
  return [...words.slice(count), ...words.slice(0, count)];
}

function inCapitals(word: string): boolean {
  return tokensOf(word).every((token) => token.allCapitals);
}

function surnameStart(words: string[]): number {
  let at = words.length - 1;
  while (at > 1 && particles.has(foldWord(words[at - 1]!))) at--;
  // "Ortega y Gasset": what stands before the joining word belongs to the surname.
  if (at > 1 && joiningParticles.has(foldWord(words[at]!)) && at < words.length - 1) at--;
  return at;
}

function isInitial(word: string): boolean {
  return /^\p{L}{1,2}\.$|^\p{Lu}$/u.test(word);
}

function unique(names: DerivedName[]): DerivedName[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => {
    const key = foldWord(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
