import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeContent } from './makers';
import { accessibilityProblems, clear, wordsOf } from './show';
import { showCard } from './show-card';

afterEach(clear);

describe('"not this person" on the card', () => {
  it('asks how far it holds before it says anything', async () => {
    const { root, button, props } = await showCard();
    await userEvent.click(button('Not this person'));
    expect(wordsOf(root.querySelector('.question p'))).toBe('Stop taking “Lukarev” for Anton Lukarev:');
    expect(props.onReject).not.toHaveBeenCalled();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it.each([
    ['On this page', 'page'],
    ['On lantern.example', 'site'],
    ['Always', 'always'],
  ])('offers %s', async (label, scope) => {
    const { button, props } = await showCard();
    await userEvent.click(button('Not this person'));
    await userEvent.click(button(label));
    expect(props.onReject).toHaveBeenCalledExactlyOnceWith(
      scope,
      expect.objectContaining({ isTrusted: true }),
    );
  });

  it('offers this page alone where nothing lasting may be stored', async () => {
    const { root, button } = await showCard({ site: null });
    await userEvent.click(button('Not this person'));
    expect([...root.querySelectorAll('.choices button')].map(wordsOf)).toEqual(['On this page']);
  });

  it('is called off by Esc, which goes no further, and gives focus back', async () => {
    const { root, button } = await showCard();
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('keydown', heard, { once: true });
    await userEvent.click(button('Not this person'));
    button('Always').focus();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', heard);
    expect(root.querySelector('.question')).toBeNull();
    expect(document.activeElement).toBe(button('Not this person'));
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    ['page', 'Hidden on this page.'],
    ['site', 'Hidden on lantern.example.'],
    ['always', 'Hidden everywhere.'],
  ] as const)('says what is hidden for %s, and offers to take it back', async (scope, words) => {
    const { root, button, props } = await showCard({
      rejection: { kind: 'stored', scope, hasFailed: false },
    });
    expect(wordsOf(root.querySelector('footer .quiet > span'))).toBe(words);
    expect(document.activeElement).toBe(button('Undo'));
    await userEvent.click(button('Undo'));
    expect(props.onUndo).toHaveBeenCalledOnce();
  });

  it('says when it could not be taken back', async () => {
    const { root } = await showCard({ rejection: { kind: 'stored', scope: 'page', hasFailed: true } });
    expect(wordsOf(root.querySelector('.failure'))).toBe('This could not be stored. Nothing has changed.');
  });

  it('speaks of a body as a body', async () => {
    const { button } = await showCard({
      content: makeContent({ actor: { id: 'p/palace', type: 'body', name: 'Palace' } }),
    });
    expect(button('Not this body')).toBeDefined();
  });
});
