import { act } from 'preact/test-utils';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeepForm, type KeepFormProps } from '../../components/drafts/KeepForm';
import type { ChoiceSource } from '../../components/options/fields/choice-source';
import type { Choice } from '../../utils/dataset/tables/table';
import type { KeepChoice } from '../../utils/drafts/keep-choice';
import { makeChoice, selectedDraft } from '../drafts/make-choice';
import { makeLine } from './makers';
import { accessibilityProblems, clear, show, wordsOf } from './show';

function choices(...all: Choice[]): ChoiceSource {
  return {
    ask: async (query) => all.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase())),
    chosen: async (uids) => all.filter(({ id }) => uids.includes(id)),
  };
}

const people = choices({ id: 'test/berg', name: 'Anna Berg' }, { id: 'test/lund', name: 'Bo Lund' });
const topics = choices({ id: 'test/ferries', name: 'Ferries' }, { id: 'test/lamps', name: 'Lamps' });

async function showForm(given: Partial<KeepFormProps> = {}) {
  const onSave = vi.fn<(choice: KeepChoice) => void>();
  const onSpeaker = vi.fn<(actor: string | undefined) => void>();
  const root = await show(
    <main>
      <KeepForm
        draft={selectedDraft()}
        people={people}
        topics={topics}
        known={{ targets: [{ topic: 'test/ferries', target: 'late ferries' }], alike: [] }}
        problems={[]}
        isSaving={false}
        today="2026-11-22"
        onSpeaker={onSpeaker}
        onSave={onSave}
        onCancel={() => undefined}
        {...given}
      />
    </main>,
  );
  return { root, onSave, onSpeaker };
}

function field(root: HTMLElement, name: string): HTMLInputElement {
  return root.querySelector<HTMLInputElement>(`[data-field="${name}"] :is(input, textarea)`)!;
}

describe('KeepForm', () => {
  it('fills in what a machine proposes where nothing is written, and says so', async () => {
    const draft = selectedDraft({ topics: [] });
    const { root, onSave } = await showForm({
      draft,
      proposal: { summary: 'She wants late ferries.', topic: 'test/ferries', stance: 2 },
    });
    await expect.poll(() => field(root, 'summary').value).toBe('She wants late ferries.');
    await expect.poll(() => field(root, 'topic').value).toBe('Ferries');
    expect(wordsOf(root.querySelector('.machine'))).toBe(
      'Proposed by the language model of your browser. Check it before you keep it.',
    );
    await act(() => field(root, 'target').focus());
    await userEvent.keyboard('{Enter}');
    expect(onSave.mock.calls[0]![0]).toMatchObject({ summary: 'She wants late ferries.', stance: 2 });
  });

  afterEach(clear);

  it('is filled in, with the way to the day, and with the focus on the words to write', async () => {
    const { root } = await showForm();
    await expect.poll(() => field(root, 'who').value).toBe('Anna Berg');
    expect(field(root, 'topic').value).toBe('Ferries');
    expect(field(root, 'target').value).toBe('late ferries');
    expect(wordsOf(root.querySelector('[data-field="saidOn"]'))).toContain(
      '“on Wednesday”, on or before the day of publication, 13 Mar 2025: 12 Mar 2025.',
    );
    expect(document.activeElement).toBe(field(root, 'summary'));
    expect(await accessibilityProblems()).toEqual([]);
  });

  it.each(['{Enter}', '{Control>}{Enter}{/Control}'])('saves a clean quote with %s alone', async (keys) => {
    const { onSave } = await showForm();
    await userEvent.keyboard(keys);
    const { stance: _, ...wanted } = makeChoice({ summary: '', quote: selectedDraft().quote });
    expect(onSave.mock.calls).toEqual([[{ ...wanted, stance: null }]]);
  });

  it('saves with Enter from a line', async () => {
    const { root, onSave } = await showForm();
    await act(() => field(root, 'target').focus());
    await userEvent.keyboard('{Enter}');
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('begins a line with Shift and Enter', async () => {
    const { root, onSave } = await showForm();
    await userEvent.keyboard('Late{Shift>}{Enter}{/Shift}ferries');
    expect(field(root, 'summary').value).toBe('Late\nferries');
    expect(onSave).not.toHaveBeenCalled();
  });

  it('goes to the first thing that is missing, and says so', async () => {
    const { root, onSave } = await showForm({ draft: selectedDraft({ speaker: { printed: '' } }) });
    expect(document.activeElement).toBe(field(root, 'who'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(wordsOf(root.querySelector('[data-field="who"]'))).toContain('Choose whose words these are');
    expect(onSave).not.toHaveBeenCalled();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('lets somebody new be added in place, and tells whom the reader chooses', async () => {
    const { root, onSave, onSpeaker } = await showForm();
    const add = [...root.querySelectorAll('button')].find((button) => wordsOf(button).startsWith('Not in'))!;
    await act(() => add.click());
    expect(onSpeaker).toHaveBeenLastCalledWith(undefined);
    expect(document.activeElement).toBe(field(root, 'who'));
    await act(() => field(root, 'country').focus());
    await userEvent.keyboard('n{Enter}');
    expect(wordsOf(root.querySelector('[data-field="country"]'))).toContain('This is no country code.');
    expect(await accessibilityProblems()).toEqual([]);
    await userEvent.keyboard('o{Enter}');
    expect(onSave.mock.calls.map(([{ speaker }]) => speaker)).toEqual([
      { kind: 'new', name: 'Anna Berg', type: 'person', country: 'NO' },
    ]);
  });

  it('goes along to the field of a new topic, where Enter saves', async () => {
    const { root, onSave } = await showForm({ draft: selectedDraft({ topics: [] }) });
    const add = [...root.querySelectorAll('button')].find((button) => wordsOf(button).startsWith('Another'))!;
    await act(() => add.click());
    await userEvent.keyboard('Night ferries{Enter}');
    expect(onSave.mock.calls[0]![0]).toMatchObject({
      topic: { kind: 'new', label: 'Night ferries' },
      target: 'Night ferries',
    });
  });

  it('shows nothing of the claim of what is held and was retracted', async () => {
    const position = makeLine({ summary: 'She promises ferries at night.', status: 'retracted' });
    const { root } = await showForm({ known: { targets: [], alike: [{ position, why: 'same-place' }] } });
    expect(wordsOf(root.querySelector('.sp-alike'))).toMatch(
      /^You have this already: Retracted: this record was withdrawn and should not be relied on\. (?!.*ferries)/,
    );
  });

  it('shows what is held already, and what the dataset objects to', async () => {
    const position = makeLine({ summary: 'She promises ferries at night.' });
    const { root } = await showForm({
      known: { targets: [], alike: [{ position, why: 'same-words' }] },
      problems: [{ path: 'quote', code: 'too-long', params: { max: 2000 }, message: 'This is too long.' }],
    });
    expect(wordsOf(root.querySelector('.sp-alike'))).toMatch(
      /^The same is held: She promises ferries at night\./,
    );
    expect(wordsOf(root.querySelector('[role=alert]'))).toContain('longer than 2,000 characters');
    expect(await accessibilityProblems()).toEqual([]);
  });
});
