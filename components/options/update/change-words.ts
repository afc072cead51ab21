import type { Change } from '../../../utils/dataset/staging/staged';
import type { MessageKey, PluralKey, Strings } from '../../strings';
import { termOf } from '../field-terms';

/** How a kind of change looks: mark, colour and word, none of which is told without the others. */
export const changeLooks: Record<Change | 'rejected', { mark: string; tone: string; word: PluralKey }> = {
  added: { mark: '+', tone: 'for', word: 'optionsNew' },
  changed: { mark: '~', tone: 'accent', word: 'optionsChanged' },
  removed: { mark: '−', tone: 'against', word: 'optionsRemoved' },
  rejected: { mark: '!', tone: 'warning', word: 'optionsRejected' },
};

export const entityWords = {
  actor: 'optionsEntityActor',
  position: 'optionsEntityPosition',
  topic: 'optionsEntityTopic',
  source: 'optionsEntitySource',
  outlet: 'optionsEntityOutlet',
  edit: 'optionsEntityEdit',
} as const satisfies Record<string, MessageKey>;

/** A value of a field in one line; objects by what a reader would know them by. */
export function valueInWords(value: unknown, field: string, strings: Strings): string {
  if (value === undefined) return '–';
  if (Array.isArray(value)) return value.map((each) => valueInWords(each, field, strings)).join(', ');
  const term = termOf(field, value, strings);
  if (term !== undefined) return term;
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = new Map(Object.entries(value));
  const telling = ['text', 'role', 'name', 'en'].find((name) => typeof fields.get(name) === 'string');
  return telling === undefined
    ? [...fields].map(([inner, each]) => valueInWords(each, inner, strings)).join(' ')
    : valueInWords(fields.get(telling), telling, strings);
}
