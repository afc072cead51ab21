import { vi } from 'vitest';
import { Card, type CardProps } from '../../components/card/Card';
import { makeContent } from './makers';
import { show } from './show';

function makeProps(props: Partial<CardProps> = {}): CardProps {
  return {
    content: makeContent(),
    dataset: { kind: 'stored' },
    today: '2025-03-20',
    reason: 'full-name',
    mentionText: 'Lukarev',
    site: 'lantern.example',
    topics: { hasFailed: false, onToggle: vi.fn<CardProps['topics']['onToggle']>() },
    isPinned: false,
    rejection: { kind: 'none' },
    onPin: vi.fn<CardProps['onPin']>(),
    onClose: vi.fn<CardProps['onClose']>(),
    onAllPositions: vi.fn<CardProps['onAllPositions']>(),
    onReject: vi.fn<CardProps['onReject']>(),
    onUndo: vi.fn<CardProps['onUndo']>(),
    ...props,
  };
}

/** Draws a card whose events are recorded; `button` finds one by its accessible name. */
export async function showCard(props: Partial<CardProps> = {}) {
  const all = makeProps(props);
  const root = await show(<Card {...all} />);
  const button = (label: string) => {
    const found = [...root.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === label,
    );
    if (!found) throw new Error(`no button "${label}"`);
    return found;
  };
  return { root, button, props: all };
}
