import type { CardContentAnswer } from '../../entrypoints/card/host';
import { makeContent } from '../components/makers';

/** What the background answers to a good ticket. */
export function makeAnswer(fields: Partial<CardContentAnswer> = {}): CardContentAnswer {
  return {
    kind: 'content',
    content: makeContent(),
    mention: { text: 'Lukarev', reason: { kind: 'surname-alone' } },
    place: {
      page: { host: 'lantern.example' },
      around: { text: 'Lukarev spoke.', start: 0, end: 7, headline: '', lead: '' },
    },
    dataset: { kind: 'stored' },
    host: 0,
    site: 'lantern.example',
    generation: 1,
    ...fields,
  };
}
