import type { Speaker } from '../../utils/messaging/classify-sender';
import type { Dataset } from '../../utils/dataset/dataset';
import type { NewRejection } from '../../utils/dataset/records/rejection';
import { rejects } from '../../utils/dataset/records/rejects';
import type { Mention } from '../../utils/matching/mention';
import type { Rejection } from '../../utils/messaging/card-calls';
import { siteOf } from '../../utils/settings/settings';

type InPage = Exclude<Speaker, { kind: 'stranger' }>;

/** "Not this person": stored in the dataset, but kept in memory alone for private windows. */
export interface Rejections {
  add(rejection: Rejection, speaker: InPage): Promise<{ id: number }>;
  remove(id: number): Promise<void>;
  /** Tells which mentions are rejected on a page. */
  forPage(page: Pick<InPage, 'address' | 'isPrivate'>): Promise<(mention: Mention) => boolean>;
}

export function createRejections(dataset: Dataset): Rejections {
  /** Negative ids, so that they never meet a stored one. */
  const unstored = new Map<number, NewRejection>();
  let lastUnstored = 0;

  return {
    async add({ actor, text, reason, scope }, speaker) {
      const place = placeOf(speaker);
      const rejection: NewRejection = {
        actor,
        text,
        reason,
        scope,
        ...(scope !== 'always' && { site: place.site }),
        ...(scope === 'page' && { page: place.page }),
      };
      if (speaker.isPrivate) {
        lastUnstored -= 1;
        unstored.set(lastUnstored, rejection);
        return { id: lastUnstored };
      }
      const stored = await dataset.reject(rejection);
      if (stored.kind === 'failed') throw new Error(`not stored: ${stored.why}`);
      return { id: stored.id };
    },
    async remove(id) {
      if (unstored.delete(id)) return;
      const removed = await dataset.unreject(id);
      if (removed.kind === 'failed') throw new Error(`not taken back: ${removed.why}`);
    },
    async forPage(page) {
      const all = [...(await dataset.rejections()), ...(page.isPrivate ? unstored.values() : [])];
      const place = placeOf(page);
      return (mention) => all.some((rejection) => rejects(rejection, mention, place));
    },
  };
}

/** The page without query and fragment, and its site; both empty where the browser keeps the address back. */
function placeOf({ address }: Pick<InPage, 'address'>): { site: string; page: string } {
  if (address === undefined) return { site: '', page: '' };
  const { origin, pathname, hostname } = new URL(address);
  return { site: siteOf(hostname), page: origin + pathname };
}
