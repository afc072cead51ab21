import type { PositionKind } from '../utils/actors/position';
import type { MessageKey } from './strings';

type Capital<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${Uppercase<First>}${Rest}`
  : never;
type KindWords = Capital<PositionKind>;

/** The messages for a kind: the word itself, how the target follows it, how it is added to another kind, and alone. */
export function kindMessages(kind: PositionKind): {
  word: MessageKey;
  target: MessageKey;
  also: MessageKey;
  short: MessageKey;
} {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` as KindWords;
  return {
    word: `kind${name}`,
    target: `kind${name}Target`,
    also: `kindAlso${name}`,
    short: `kindShort${name}`,
  };
}

/**
 * A target as it stands inside a sentence. Targets are written as titles, with a capital; after "Says on" the capital
 * of an English article, quantifier or gerund would look like a name. Whatever may be a name keeps its capital, and so
 * does any other language.
 */
export function targetInSentence(target: string, lang: string): string {
  if (!/^en\b/i.test(lang)) return target;
  const first = /^[A-Z][a-z]*\b(?!['’-])/.exec(target)?.[0];
  if (first === undefined) return target;
  const isCommon =
    commonFirstWords.has(first) || (/^[A-Z][a-z]{2,}ing$/.test(first) && !namesInIng.has(first));
  return isCommon ? first.toLowerCase() + target.slice(first.length) : target;
}

const commonFirstWords = new Set(
  (
    'A An The Any All Every Each Some No Other Another Both More Fewer Less Further Continued New Old Full Free Early ' +
    'Foreign Direct Joint Limits Talks Peace Troops Sanctions Elections Aid Arms Help Support Whether How What Who When'
  ).split(' '),
);

/** Names that end like gerunds. */
const namesInIng = new Set(
  'Beijing Nanjing Jinping Xiaoping Boeing Sterling Harding Fleming Keating Reading'.split(' '),
);
