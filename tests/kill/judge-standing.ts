import type { Standing } from './kill-page';

/** What is wrong after a kill: empty where old or new stands whole, with every acknowledged edit and no orphan. */
export function judge(
  standing: Standing,
  allowed: { revisions: readonly number[]; positions: number; edits: readonly string[] },
): string[] {
  const { state, revision, revisions, positions, strays, feed } = standing;
  const wrong: string[] = [];
  if (state !== 'stored') wrong.push(`storage is ${state}`);
  if (!allowed.revisions.includes(revision)) wrong.push(`revision ${revision}`);
  if (revisions.join() !== String(revision)) wrong.push(`mixed: ${revisions.join()}`);
  if (positions !== allowed.positions) wrong.push(`${positions} positions`);
  const lost = allowed.edits.filter((edit) => !standing.edits.includes(edit));
  if (lost.length > 0) wrong.push(`${lost.length} edits are lost, the first ${lost[0]}`);
  if (strays.length > 0) wrong.push(`orphans: ${strays.join()}`);
  if (feed && feed.held !== revision) wrong.push(`the feed is said to stand at ${feed.held}`);
  if (feed && feed.logged !== revision) wrong.push(`the log ends at ${feed.logged}`);
  return wrong;
}
