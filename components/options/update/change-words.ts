import type { Change } from '../../../utils/dataset/staging/staged';
import type { MessageKey, PluralKey } from '../../strings';

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
export function valueInWords(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (Array.isArray(value)) return value.map(valueInWords).join(', ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = new Map(Object.entries(value));
  const telling = ['text', 'role', 'name', 'en'].find((field) => typeof fields.get(field) === 'string');
  return telling === undefined
    ? [...fields.values()].map(valueInWords).join(' ')
    : valueInWords(fields.get(telling));
}
