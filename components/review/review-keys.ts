/** What one key does to the draft that the reader is at. */
export type ReviewAction = 'next' | 'previous' | 'take' | 'mend' | 'drop' | 'undo' | 'add-speaker';

const actions: Record<string, ReviewAction> = {
  j: 'next',
  arrowdown: 'next',
  k: 'previous',
  arrowup: 'previous',
  a: 'take',
  enter: 'take',
  e: 'mend',
  x: 'drop',
  u: 'undo',
  n: 'add-speaker',
};

/** The keys as they are shown, those of one hand first. */
export const shownKeys: Record<ReviewAction, string> = {
  next: 'J',
  previous: 'K',
  take: 'A',
  mend: 'E',
  drop: 'X',
  undo: 'U',
  'add-speaker': 'N',
};

/** The key as far as it matters; `isInControl` where it was pressed on a button, a link or a field. */
export interface PressedKey {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  isInControl: boolean;
}

/** What a key does; undefined for keys that belong to the browser, and for Enter on a control, which acts by itself. */
export function reviewAction({
  key,
  altKey,
  ctrlKey,
  metaKey,
  isInControl,
}: PressedKey): ReviewAction | undefined {
  if (altKey || ctrlKey || metaKey) return undefined;
  if (isInControl && key === 'Enter') return undefined;
  return actions[key.toLowerCase()];
}
