import { positionKinds, type Stance } from '../../utils/actors/position';
import { dateAsText } from '../DateInWords';
import { kindMessages } from '../position-words';
import { stanceWord } from '../StanceMark';
import type { MessageKey, Strings } from '../strings';
import { bodySubtypes, explicitnessWords, statusWords } from './field-words';

/**
 * What a field's value is called on the forms: words of the format, dates, codes of countries and languages. Undefined
 * where the value is the reader's or publisher's own text.
 */
export function termOf(field: string, value: unknown, strings: Strings): string | undefined {
  if (typeof value === 'boolean') return strings.t(value ? 'optionsYes' : 'optionsNo');
  return Object.hasOwn(readers, field) ? readers[field]?.(value, strings) : undefined;
}

type Reader = (value: unknown, strings: Strings) => string | undefined;

const kind: Reader = (value, { t }) => {
  const known = positionKinds.find((each) => each === value);
  return known && t(kindMessages(known).word);
};
const date: Reader = (value, strings) => (typeof value === 'string' ? dateAsText(value, strings) : undefined);

const readers: Record<string, Reader> = {
  kind,
  kindAlso: kind,
  stance: (value, { t }) => t(stanceWord(value as Stance)),
  status: wordFrom(statusWords),
  explicitness: wordFrom(explicitnessWords),
  subtype: wordFrom(bodySubtypes),
  type: wordFrom({ person: 'optionsTypePerson', body: 'optionsTypeBody' }),
  saidOn: date,
  reportedOn: date,
  published: date,
  country: (value, { locale }) => nameBy('region', value, locale),
  lang: (value, { locale }) => nameBy('language', value, locale),
  confidence: (value, { locale }) =>
    typeof value === 'number' ? new Intl.NumberFormat(locale, { style: 'percent' }).format(value) : undefined,
};

function wordFrom(words: Readonly<Record<string, MessageKey>>): Reader {
  return (value, { t }) => {
    const key = typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined;
    return key && t(key);
  };
}

/** Codes that are none stay as they are. */
function nameBy(type: 'region' | 'language', code: unknown, locale: string): string | undefined {
  if (typeof code !== 'string') return undefined;
  try {
    return new Intl.DisplayNames(locale, { type }).of(code);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
