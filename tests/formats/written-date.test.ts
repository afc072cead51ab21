import { describe, expect, it } from 'vitest';
import { readWrittenDate } from '../../utils/formats/csv/written-date';

const read = (text: string) => {
  const answer = readWrittenDate(text);
  return answer.kind === 'date' ? answer.date : answer.problem.message;
};

describe('readWrittenDate', () => {
  it.each([
    // The format's own.
    ['2025', '2025'],
    ['2025-03', '2025-03'],
    ['2025-03-12?', '2025-03-12?'],
    ['2025-03-12T09:30+02:00', '2025-03-12T09:30+02:00'],
    // Numbers, the day first where there are dots.
    ['12.03.2025', '2025-03-12'],
    ['2.3.2025', '2025-03-02'],
    ['12. 3. 2025', '2025-03-12'],
    ['12.03.2025 р.', '2025-03-12'],
    ['03.2025', '2025-03'],
    ['2025/3/12', '2025-03-12'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['05/05/2025', '2025-05-05'],
    // With a time, which a spreadsheet adds.
    ['2025-03-12 00:00:00', '2025-03-12'],
    ['12.03.2025 14:30', '2025-03-12'],
    ['3/25/2025, 9:05 PM', '2025-03-25'],
    // Names of months.
    ['12 March 2025', '2025-03-12'],
    ['March 12, 2025', '2025-03-12'],
    ['12 Mar 2025', '2025-03-12'],
    ['March 2025', '2025-03'],
    ['12th of March 2025', '2025-03-12'],
    ['12 березня 2025 року', '2025-03-12'],
    ['березень 2025', '2025-03'],
    ['12. März 2025', '2025-03-12'],
    ['1er mars 2025', '2025-03-01'],
    ['12 août 2025', '2025-08-12'],
  ])('reads %j as %s', (text, date) => expect(read(text)).toBe(date));

  it.each([
    ['12 March', '"12 March" is no date without a year. Write 2025-03-12, with the right year.'],
    ['03/04/2025', '"03/04/2025" can be 2025-04-03 or 2025-03-04. Write the one that is meant.'],
    ['31.02.2025', written('31.02.2025')],
    ['12.03.25', written('12.03.25')],
    ['45728', written('45728')],
    ['last week', written('last week')],
    ['March', written('March')],
    ['12 March 2025 or so', written('12 March 2025 or so')],
  ])('says of %j what to write', (text, sentence) => expect(read(text)).toBe(sentence));
});

function written(text: string): string {
  return `"${text}" is no date. Write 2025-03-12 or 12.03.2025; 2025-03 or 2025 where the day is not known.`;
}
