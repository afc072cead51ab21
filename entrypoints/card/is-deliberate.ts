/** A card that jumped under the pointer a moment ago was not what the reader meant to click. */
const leastVisibleMs = 300;

/**
 * Whether a click may change something: made by the reader and not by a script, on a card that has been in sight long
 * enough to be read.
 *
 * @param visibleSince by `performance.now()`; null while the card is out of sight
 */
export function isDeliberate(
  click: Pick<Event, 'isTrusted'>,
  visibleSince: number | null,
  now = performance.now(),
): boolean {
  return click.isTrusted && visibleSince !== null && now - visibleSince >= leastVisibleMs;
}
