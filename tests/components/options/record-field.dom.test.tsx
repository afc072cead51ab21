import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RecordField } from '../../../components/options/fields/RecordField';
import type { ChoiceSource } from '../../../components/options/fields/choice-source';
import { WordsField } from '../../../components/options/fields/WordsField';
import { clear, show, wordsOf } from '../show';
import { waitUntil } from '../../wait';

afterEach(clear);

const known = [
  { id: 'p/ada', name: 'Ada Lund' },
  { id: 'p/berit', name: 'Berit Sand' },
  { id: 'p/adam', name: 'Adam Moor' },
];

const choices: ChoiceSource = {
  ask: (query) =>
    Promise.resolve(known.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))),
  chosen: (uids) => Promise.resolve(known.filter(({ id }) => uids.includes(id))),
};

async function showField(value?: string) {
  const onChange = vi.fn<(value: string | undefined) => void>();
  const root = await show(<RecordField label="Who" value={value} choices={choices} onChange={onChange} />);
  const input = page.getByRole('combobox');
  const offered = () => [...root.querySelectorAll('[role=option]')].map((option) => wordsOf(option));
  return { root, input, offered, onChange };
}

describe('RecordField', () => {
  it('offers what the typed words name, and takes the one the keys stand on', async () => {
    const { input, offered, onChange } = await showField();
    await userEvent.fill(input, 'ada');
    await expect.poll(offered).toEqual(['Ada Lund', 'Adam Moor']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('p/adam');
  });

  it('offers everything when it is opened, and changes nothing on Escape', async () => {
    const { input, offered, onChange } = await showField('p/ada');
    await userEvent.click(input);
    await expect.poll(offered).toEqual(['Ada Lund', 'Berit Sand', 'Adam Moor']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(offered).toEqual([]);
    await expect.poll(() => input.element()).toHaveProperty('value', 'Ada Lund');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes a click', async () => {
    const { input, onChange } = await showField();
    await userEvent.click(input);
    await userEvent.click(page.getByRole('option', { name: 'Berit Sand' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('p/berit');
  });

  it('is emptied by emptying it, and keeps its value when half a name is left', async () => {
    const { input, onChange } = await showField('p/ada');
    await userEvent.fill(input, 'Ad');
    await userEvent.tab();
    expect(onChange).not.toHaveBeenCalled();
    await expect.poll(() => input.element()).toHaveProperty('value', 'Ada Lund');
    await userEvent.fill(input, '');
    await userEvent.tab();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('shows a reference to nothing as it stands', async () => {
    const { input } = await showField('p/gone');
    await expect.poll(() => input.element()).toHaveProperty('value', 'p/gone');
  });

  it('tells assistive technology which option the keys stand on', async () => {
    const { root, input } = await showField();
    await userEvent.fill(input, 'sand');
    await waitUntil(() => input.element().hasAttribute('aria-activedescendant'));
    const active = input.element().getAttribute('aria-activedescendant') ?? '';
    expect(wordsOf(root.querySelector(`#${CSS.escape(active)}`))).toBe('Berit Sand');
  });
});

describe('WordsField', () => {
  it('keeps what is being typed, and gives the words it means', async () => {
    const seen: string[][] = [];
    function Holder() {
      const [words, setWords] = useState<string[]>([]);
      const onChange = (next: string[]) => {
        seen.push(next);
        setWords(next);
      };
      return <WordsField label="Keywords" words={words} onChange={onChange} />;
    }
    await show(<Holder />);
    const field = page.getByRole('textbox');
    await userEvent.type(field, 'a, b');
    expect(field.element()).toHaveProperty('value', 'a, b');
    expect(seen.at(-1)).toEqual(['a', 'b']);
  });
});
