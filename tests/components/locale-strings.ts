import { createStrings, type Strings } from '../../components/strings';
import german from '../../public/_locales/de/messages.json';
import english from '../../public/_locales/en/messages.json';
import french from '../../public/_locales/fr/messages.json';
import ukrainian from '../../public/_locales/uk/messages.json';

export const localeNames = ['en', 'uk', 'fr', 'de'] as const;

export type LocaleName = (typeof localeNames)[number];

/** The messages of a language as the browser would fill them in. */
export function stringsOf(locale: LocaleName): Strings {
  const messages: Record<string, { message: string }> = files[locale];
  return createStrings((key, given) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => given[Number(place) - 1] ?? ''),
  );
}

const files = { en: english, uk: ukrainian, fr: french, de: german };
