import type { CitedComparison, CitedPosition } from './cited-position';
import { plainAddress } from './plain-address';

/**
 * A position as one line of plain text: who, office, what, when it was said, by whom it was reported, title, day and
 * address of the article.
 */
export function citationOf({
  who,
  office,
  act,
  stance,
  claim,
  quote,
  when,
  chain,
  source,
  notes,
}: CitedPosition): string {
  const holder = office === undefined ? who : `${who} (${office})`;
  const reported = `${chain.before}${source.outlet}${chain.after}`;
  const article = [source.title, source.published].filter((part) => part !== undefined);
  const report = article.length === 0 ? reported : `${reported}: ${article.join(', ')}`;
  const stated = stance === undefined ? act : `${act}, ${stance}`;
  const parts = [holder, stated, claim, quote, when, report, ...notes];
  return [
    ...parts.filter((part) => part !== undefined).map(endedByStop),
    ...(source.url === undefined ? [] : [plainAddress(source.url)]),
  ].join(' ');
}

/** Every position of a comparison as a citation, one a line, below the topic they are on. */
export function comparisonCitations({ title, topics, nothing }: CitedComparison): string {
  const parts = topics.map(({ label, cells }) => {
    const lines = cells.filter((cell) => cell !== null).map(citationOf);
    return [label, ...(lines.length === 0 ? [nothing] : lines)].join('\n');
  });
  return [title, ...parts].join('\n\n');
}

function endedByStop(part: string): string {
  const text = part.replaceAll(/\s+/g, ' ').trim();
  return /[.!?…][”»“"')\]]*$/.test(text) ? text : `${text}.`;
}
