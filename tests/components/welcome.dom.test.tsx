import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WelcomeView, type WelcomeViewProps } from '../../components/welcome/WelcomeView';
import messages from '../../public/_locales/en/messages.json';
import { accessibilityProblems, clear, show, wordsOf } from './show';

afterEach(clear);

async function showWelcome(given: Partial<WelcomeViewProps> = {}) {
  const props: WelcomeViewProps = {
    runMode: 'news',
    onRunMode: vi.fn<WelcomeViewProps['onRunMode']>(),
    access: 'granted',
    onAskAccess: vi.fn<WelcomeViewProps['onAskAccess']>(),
    nextKeys: 'Alt+Shift+Period',
    demoDay: '2025-03-13',
    optionsHref: '/options.html#people',
    ...given,
  };
  return { props, root: await show(<WelcomeView {...props} />) };
}

describe('WelcomeView', () => {
  it('says what is read in four sentences', async () => {
    const { root } = await showWelcome();
    const words = wordsOf(root.querySelector('#reads')?.nextElementSibling);
    const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(words)];
    expect(sentences).toHaveLength(4);
    expect(words).toContain('Nothing of what you read leaves your machine');
  });

  it('sets a paragraph to be tried as an article of its own', async () => {
    const { root } = await showWelcome();
    expect(wordsOf(root.querySelector('article > p'))).toBe(messages.welcomeDemo.message);
  });

  it('stores where to run as it is chosen', async () => {
    const { props } = await showWelcome();
    await userEvent.click(page.getByRole('radio', { name: /Only when I press the button/ }));
    expect(props.onRunMode).toHaveBeenCalledExactlyOnceWith('button');
  });

  it('asks for access only where it is withheld', async () => {
    const granted = await showWelcome();
    expect(granted.root.querySelector('.access')).toBeNull();
    const { props } = await showWelcome({ access: 'withheld' });
    await userEvent.click(page.getByRole('button', { name: 'Allow reading web pages' }));
    expect(props.onAskAccess).toHaveBeenCalledOnce();
  });

  it('names no shortcut where none is bound', async () => {
    const { root } = await showWelcome({ nextKeys: '' });
    expect(root.querySelector('kbd')).toBeNull();
  });

  it('breaks no accessibility rule', async () => {
    await showWelcome({ access: 'denied' });
    expect(await accessibilityProblems()).toEqual([]);
  });
});
