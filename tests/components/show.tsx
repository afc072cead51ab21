import '../../components/base.css';
import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { cdp } from 'vitest/browser';
import { StringsContext } from '../../components/strings';
import { english } from './english';

/** Draws a view into the document, in place of what stood there, and hands back where it stands. */
export async function show(view: ComponentChild): Promise<HTMLElement> {
  clear();
  document.documentElement.lang = english.locale;
  document.title = 'Standpoint';
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'app';
  await act(() => render(<StringsContext.Provider value={english}>{view}</StringsContext.Provider>, root));
  return root;
}

/** Takes the view away, with everything that listens for it. */
export function clear(): void {
  const root = document.querySelector('#app');
  if (!root) return;
  render(null, root);
  root.remove();
}

/** What a reader sees, with white space as it is drawn. */
export function wordsOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('.sp-only-read') ?? []) hidden.remove();
  return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Every accessibility rule that is broken, in both schemes of colours. */
export async function accessibilityProblems(): Promise<string[]> {
  const problems: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await preferScheme(scheme);
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    problems.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${scheme}: ${id}: ${html}`)),
    );
  }
  await preferScheme('');
  return problems;
}

async function preferScheme(value: string): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}
