import type { Failed } from '../dataset/change-outcome';
import type { Dataset } from '../dataset/dataset';
import type { Subscription } from '../dataset/records/subscription';
import { allows } from './allows';
import type { CheckEnd } from './check-schedule';
import { fetchOffer, heldOf, type FeedOffer } from './feed-offer';
import type { Network } from './fetch-manifest';
import { refuse, refuseStorage, type Refused } from './refusal';
import { stageUpdate } from './stage-update';
import { subscriptionAfter } from './subscription-after';

export interface CheckSeams {
  dataset: Dataset;
  network: Network;
  now: () => Date;
}

/**
 * Looks whether a feed has news, and takes in what its policy lets in; what it does not waits. What is stored is as
 * before or as after, wherever this is ended. A check without news writes nothing to the database.
 */
export async function checkFeed(feed: Subscription, seams: CheckSeams): Promise<CheckEnd> {
  const { dataset, network, now } = seams;
  const { address, etag } = feed;
  // Damaged storage may have lost the pack: it comes back from here.
  const isLost = !(await dataset.packs()).some(({ manifest }) => manifest.id === feed.id);
  const asked = { address, held: heldOf(feed), ...(etag !== undefined && !isLost && { etag }) };
  const offer = await fetchOffer(asked, { network, now: now() });
  switch (offer.kind) {
    case 'unchanged':
      return isExpired(feed, now()) ? failed(refuse('expired', { what: feed.expires ?? '' })) : well;
    case 'refused':
      // A server that cannot be asked whether something changed is asked for the whole the next time.
      if (offer.reason === 'unreachable' && asked.etag !== undefined) await forgetEtag(feed, dataset);
      return failed(offer);
    case 'offer': {
      if (isLost) return takeUpdate({ ...feed, policy: 'everything' }, feed, offer, seams);
      return offer.news === 'newer' ? takeUpdate(feed, feed, offer, seams) : keepNews(feed, offer, dataset);
    }
  }
}

const well: CheckEnd = { kind: 'well' };

async function takeUpdate(
  { policy }: Pick<Subscription, 'policy'>,
  feed: Subscription,
  offer: FeedOffer,
  seams: CheckSeams,
): Promise<CheckEnd> {
  const { dataset } = seams;
  const staged = await stageUpdate(offer, seams);
  if ('reason' in staged) return failed(staged);
  const after = subscriptionAfter(feed, offer);
  const { changes } = staged;
  if (allows(policy, changes)) {
    const outcome = await dataset.applyStaged(staged.id, { feed: { subscription: after, by: 'policy' } });
    if (outcome.kind !== 'failed') return well;
    await dataset.discardStaged(staged.id);
    return failed(notStored(outcome));
  }
  await dataset.discardStaged(staged.id);
  const waiting = { revision: offer.manifest.revision, changes };
  const outcome = await dataset.putSubscription({ ...after, waiting });
  return outcome.kind === 'failed' ? failed(notStored(outcome)) : well;
}

/** The same revision: perhaps its publisher says something else of when to look, or until when. */
async function keepNews(feed: Subscription, offer: FeedOffer, dataset: Dataset): Promise<CheckEnd> {
  const { waiting } = feed;
  const after = { ...subscriptionAfter(feed, offer), ...(waiting && { waiting }) };
  const outcome = await dataset.putSubscription(after);
  return outcome.kind === 'failed' ? failed(notStored(outcome)) : well;
}

async function forgetEtag(feed: Subscription, dataset: Dataset): Promise<void> {
  const { etag: _, ...rest } = feed;
  await dataset.putSubscription(rest);
}

function isExpired({ expires }: Subscription, now: Date): boolean {
  return expires !== undefined && Date.parse(expires) <= now.getTime();
}

/** Of a thousand problems the first is told. */
function failed({ reason, params, message, problems }: Refused): CheckEnd {
  return { kind: 'failed', why: { reason, params, message, problems: problems.slice(0, 1) } };
}

/** What storage or the dataset did not allow, in the words of feeds. */
function notStored({ why }: Failed): Refused {
  switch (why) {
    case 'outdated':
    case 'overtaken':
    case 'gone':
    case 'flawed':
    case 'too-many':
    case 'unlike':
      return refuse('changed-meanwhile', {});
    case 'full':
    case 'refused':
    case 'newer-schema':
    case 'damaged':
      return refuseStorage(why);
  }
}
