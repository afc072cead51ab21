import { describe, expect, it } from 'vitest';
import { proposeFor, proposeSummary, type LocalModel } from '../../utils/drafts/propose';
import { selectedDraft } from './make-choice';

const topics = [
  { id: 'test/ferries', name: 'Ferries' },
  { id: 'test/lamps', name: 'Lamps' },
];

function modelThatSays(answer: string | null): LocalModel & { asked: string[] } {
  const asked: string[] = [];
  return { asked, answer: async (question) => (asked.push(question), answer) };
}

function propose(answer: string | null) {
  return proposeFor(selectedDraft(), { topics, lang: 'en', model: modelThatSays(answer) });
}

describe('proposeFor', () => {
  it('hands on what the model proposes', async () => {
    const answer = { summary: ' She wants ferries at night. ', topic: 'Ferries', stance: 1 };
    expect(await propose(JSON.stringify(answer))).toEqual({
      summary: 'She wants ferries at night.',
      topic: 'test/ferries',
      stance: 1,
    });
  });

  it.each([
    [
      'a topic that was not offered, and the stance to it',
      { summary: 'A.', topic: 'Trains', stance: 1 },
      { summary: 'A.' },
    ],
    [
      'a stance off the scale',
      { summary: 'A.', topic: 'Lamps', stance: 7 },
      { summary: 'A.', topic: 'test/lamps' },
    ],
    ['what it does not tell', { summary: 'A.', topic: 'none', stance: 'none' }, { summary: 'A.' }],
    [
      'a summary that is none',
      { summary: ' ', topic: 'Lamps', stance: 0 },
      { topic: 'test/lamps', stance: 0 },
    ],
    [
      'a summary that does not sum up',
      { summary: 'A'.repeat(301), topic: 'Lamps', stance: 0 },
      { topic: 'test/lamps', stance: 0 },
    ],
  ])('leaves out %s', async (_, answer, proposal) => {
    expect(await propose(JSON.stringify(answer))).toEqual(proposal);
  });

  it.each(['I think she wants ferries.', '[]', 'null', '"Ferries"', '', null])(
    'proposes nothing for %j',
    async (answer) => {
      expect(await propose(answer)).toEqual({});
    },
  );

  it('tells the model the passage, whose it is and the topics, and nothing else of the reader', async () => {
    const model = modelThatSays('{}');
    await proposeFor(selectedDraft(), { topics, lang: 'fr', model });
    expect(model.asked).toHaveLength(1);
    expect(model.asked[0]).toContain(selectedDraft().sentence);
    expect(model.asked[0]).toContain('Ferries; Lamps');
    expect(model.asked[0]).toContain('"fr"');
    expect(model.asked[0]).not.toContain('news.example');
  });
});

describe('proposeSummary', () => {
  it('proposes the summary alone, and says whose words they are', async () => {
    const asked: string[][] = [];
    const summarizer = {
      summarize: async (...given: string[]) => (asked.push(given), ' Ferries will run at night. '),
    };
    expect(await proposeSummary(selectedDraft(), summarizer)).toEqual({
      summary: 'Ferries will run at night.',
    });
    expect(asked).toEqual([
      [
        'The ferries will run until midnight',
        'What Anna Berg is reported to have said (said), to be told in one sentence.',
      ],
    ]);
  });

  it.each([null, '', ' ', 'A'.repeat(301)])('proposes nothing for %j', async (answer) => {
    expect(await proposeSummary(selectedDraft(), { summarize: async () => answer })).toEqual({});
  });
});
