import type { NameSurroundings } from '../../utils/messaging/protocol';
import type { PageBlock } from '../../utils/reading/text-block';

/** As much of a block is told on each side of a name, in UTF-16 units: more than a paragraph of news. */
const clippedTo = 1500;

/** Shorter blocks at the top of a page are datelines, captions and buttons. */
const shortestLead = 60;
const longestLead = 800;

/** What stands around a name, for the background to tell what is being read. Linear in the number of blocks. */
export function surroundingsOf(
  name: { blockId: number; start: number; end: number },
  blocks: readonly PageBlock[],
  headline = '',
): NameSurroundings {
  const text = blocks.find(({ id }) => id === name.blockId)?.text ?? '';
  const from = Math.max(0, name.start - clippedTo);
  return {
    text: text.slice(from, name.end + clippedTo),
    start: name.start - from,
    end: name.end - from,
    headline,
    lead: leadOf(blocks),
  };
}

/** The first running text of a page. */
function leadOf(blocks: readonly PageBlock[]): string {
  const first = blocks.find(({ role, text }) => role === 'text' && text.length >= shortestLead);
  return first?.text.slice(0, longestLead) ?? '';
}
