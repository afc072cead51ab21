import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`. A test holds that every other language has the same. */
export type MessageKey = keyof typeof messages;

type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;
/**
 * The part before `_one` and `_other`. Each language has a message for every category that its `Intl.PluralRules` know:
 * Ukrainian also `_few` and `_many`.
 */
export type PluralKey = PluralStem<MessageKey>;

/** Reads the words on screen. Entry points provide it; views only use it. */
export interface Strings {
  /** The language of the messages, for `Intl` and for the document's `lang`. */
  locale: string;
  /** The message, with `$1`, `$2`… replaced in order. */
  t: (key: MessageKey, ...substitutions: string[]) => string;
  /** The message for a count by the plural rules of the locale; `$1` is the count in the locale's digits. */
  plural: (key: PluralKey, count: number, ...substitutions: string[]) => string;
  /** In the locale's digits. */
  number: (value: number) => string;
}

/**
 * Builds `Strings` over a message look-up such as `browser.i18n.getMessage`. The locale comes from the messages
 * themselves, so that dates and plurals are in the language of the words around them even where the browser's own
 * language has no messages.
 */
export function createStrings(getMessage: (key: MessageKey, substitutions: string[]) => string): Strings {
  const locale = getMessage('interfaceLanguage', []);
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const t = (key: MessageKey, ...substitutions: string[]) => getMessage(key, substitutions);
  return {
    locale,
    t,
    plural: (key, count, ...substitutions) =>
      getMessage(`${key}_${rules.select(count)}` as MessageKey, [numbers.format(count), ...substitutions]),
    number: (value) => numbers.format(value),
  };
}

export const StringsContext = createContext<Strings | null>(null);

/** The strings of the surface this view is on. Throws outside a provider. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('no strings: wrap the view in StringsContext.Provider');
  return strings;
}
