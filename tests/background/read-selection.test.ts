import { describe, expect, it } from 'vitest';
import { bareSelection, readSelectionIn } from '../../entrypoints/background/read-selection';
import type { PageSelection } from '../../utils/reading/read-selection';

const selected: PageSelection = {
  text: 'The ferries will run.',
  start: 4,
  end: 11,
  lead: '',
  page: { host: 'news.example', address: 'https://news.example/a' },
};

/** Scripts that answer this, frame by frame, or are not let in. */
function makeScripting(answers: unknown[] | Error) {
  const injections: unknown[] = [];
  const executeScript = async (injection: unknown) => {
    injections.push(injection);
    if (answers instanceof Error) throw answers;
    return answers.map((result, frameId) => ({ frameId, documentId: '', result }));
  };
  return { injections, scripting: { executeScript: executeScript as never } };
}

const script = { files: ['/reader-selection.js'], injectImmediately: true };

describe('readSelectionIn', () => {
  it.each([
    ['in one frame', { tab: 7, frame: 2 }, { tabId: 7, frameIds: [2] }],
    ['in all frames', { tab: 7 }, { tabId: 7, allFrames: true }],
  ])('runs the script %s', async (_, place, target) => {
    const { injections, scripting } = makeScripting([selected]);
    expect(await readSelectionIn(place, scripting)).toEqual(selected);
    expect(injections).toEqual([{ target, ...script }]);
  });

  it.each([
    ['the frame that has one', [null, undefined, selected], selected],
    ['what looks like one and is none', [{ ...selected, start: -1 }, { text: 'x' }, selected], selected],
    ['nothing where no frame has any', [null, null], null],
    ['nothing where no script is let in', new Error('Cannot access this page'), null],
  ])('gives %s', async (_, answers, wanted) => {
    expect(await readSelectionIn({ tab: 7 }, makeScripting(answers).scripting)).toEqual(wanted);
  });
});

describe('bareSelection', () => {
  it('is all of the words, with nothing around them', () => {
    expect(bareSelection('The ferries', 'https://news.example/a.pdf')).toEqual({
      text: 'The ferries',
      start: 0,
      end: 11,
      lead: '',
      page: { host: 'news.example', address: 'https://news.example/a.pdf' },
    });
  });

  it.each([
    ['no words', ' \n', 'https://news.example/a'],
    ['no address', 'The ferries', undefined],
    ['what is no address', 'The ferries', 'nowhere'],
  ])('is nothing of %s', (_, text, address) => {
    expect(bareSelection(text, address)).toBeNull();
  });
});
