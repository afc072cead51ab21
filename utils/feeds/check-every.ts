import { durationPattern, type FeedManifest } from './feed-manifest';

/** Publishers may ask for less than 6 hours or more than 90 days; readers do neither. Without a wish: a week. */
const fewestHours = 6;
const mostHours = 90 * 24;
const usualHours = 7 * 24;

/** How many hours a reader lets pass before looking for a newer manifest. */
export function checkEveryHours({ checkEvery }: Pick<FeedManifest, 'checkEvery'>): number {
  const parts = durationPattern.exec(checkEvery ?? '')?.groups;
  if (!parts) return usualHours;
  const hours = Number(parts['count']) * (parts['unit'] === 'd' ? 24 : 1);
  return Math.min(Math.max(hours, fewestHours), mostHours);
}
