import { describe, expect, it } from 'vitest';
import { passageAround } from '../../utils/relevance/passage-around';

/** The name stands between brackets. */
function around(marked: string, above: { headline?: string; lead?: string; lang?: string } = {}) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return passageAround({ text, start, end, headline: '', lead: '', ...above });
}

describe('passageAround', () => {
  it('parts the sentence of the name from the rest of its paragraph', () => {
    expect(
      around('Boats are late. So says [Ada Lund]. Nobody knows why.', { headline: 'Late boats' }),
    ).toEqual({
      sentence: 'So says Ada Lund. ',
      paragraph: 'Boats are late.  Nobody knows why.',
      headline: 'Late boats',
      lead: '',
    });
  });

  it('keeps a name together that holds a full stop', () => {
    expect(around('It rains. That was [A. Lund], again. Who knows.').sentence).toContain('A. Lund');
  });

  it('parts sentences of other scripts', () => {
    expect(around('Пором стоїть. [Лунд] мовчить. Дощ.', { lang: 'uk' }).sentence).toBe('Лунд мовчить. ');
  });

  it('does not count the lead twice where the name stands in it', () => {
    expect(around('[Lund] waits.', { lead: 'Lund waits.' }).lead).toBe('');
  });

  it('makes of a name without text an empty passage', () => {
    expect(around('[]')).toEqual({ sentence: '', paragraph: '', headline: '', lead: '' });
  });
});
