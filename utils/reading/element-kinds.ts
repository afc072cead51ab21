/** How an element bears on the text around and inside it. */
export type ElementKind =
  /** Text runs through it. */
  | 'inline'
  /** Its text stands alone. */
  | 'block'
  /** Ends the text before it, and holds none of its own. */
  | 'break'
  /** As if it were not there: not shown, or a gloss on the text around it. */
  | 'unseen';

const kinds = new Map<string, ElementKind>();

for (const name of (
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption ' +
  'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p search section ' +
  'summary table tbody td tfoot th thead tr ul'
).split(' '))
  kinds.set(name, 'block');

for (const name of (
  'audio br canvas code datalist embed frame hr iframe img input kbd map math meter object picture ' +
  'pre progress samp select svg textarea video'
).split(' '))
  kinds.set(name, 'break');

for (const name of 'head link meta noscript rp rt script style template wbr'.split(' '))
  kinds.set(name, 'unseen');

/**
 * The kind of an element by its local name; names that HTML does not know are inline, but custom elements, which mostly
 * lay out parts of a page, are blocks. Names rather than computed styles: reading a style for every element costs more
 * than the whole walk.
 */
export function elementKind(localName: string): ElementKind {
  // Not remembered: a page may make up as many names as it likes.
  return kinds.get(localName) ?? (localName.includes('-') ? 'block' : 'inline');
}
