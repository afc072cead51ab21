import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CopyButtons } from '../../components/copy/CopyButtons';
import { accessibilityProblems, clear, show } from './show';

afterEach(clear);

async function pressed(isLet: boolean) {
  const copied: string[] = [];
  const root = await show(
    <main>
      <h1>Copying</h1>
      <CopyButtons
        label="Copy this position"
        formats={[
          { label: 'copyMarkdown', text: async () => '**Ada Lund**' },
          { label: 'copyCitation', text: () => 'Ada Lund.' },
        ]}
        copy={async (text) => {
          copied.push(text);
          return isLet;
        }}
      />
    </main>,
  );
  for (const button of root.querySelectorAll('button')) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await userEvent.click(button);
  }
  return { copied, said: () => root.querySelector('[role=status]')?.textContent };
}

describe('CopyButtons', () => {
  it('copies in the form asked for, and says so', async () => {
    const { copied, said } = await pressed(true);
    await expect.poll(said).toBe('Copied');
    expect(copied).toEqual(['**Ada Lund**', 'Ada Lund.']);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says so where the browser does not let it', async () => {
    const { said } = await pressed(false);
    await expect.poll(said).toBe('The browser did not let this be copied.');
  });
});
