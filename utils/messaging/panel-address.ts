import type { Uid } from '../actors/actor';

/** Where the side panel can be. */
export type PanelPlace =
  /** The people and topics of the article in front of the reader. */
  | { kind: 'article' }
  /** All that is held of one actor, at one of their positions where it is named. */
  | { kind: 'actor'; actor: Uid; position?: Uid }
  | { kind: 'search' }
  /** The form in which the reader keeps what they selected. */
  | { kind: 'keep'; draft: string }
  /** People side by side on topics; those of the article where none are named. */
  | { kind: 'compare'; people?: Uid[]; topics?: Uid[] }
  /** Reads the article in front of the reader for statements, and goes on to their review. */
  | { kind: 'read' }
  /** The articles to review, or one of them. */
  | { kind: 'review'; article?: string };

/** The panel's path within the extension, opened at a place. */
export function panelAddress(place: PanelPlace): string {
  return `sidepanel.html${panelHash(place)}`;
}

/** A place as the fragment of the panel's address: `#/article`, `#/actor/PACK%2FRECORD`. */
export function panelHash(place: PanelPlace): string {
  return `#/${segmentsOf(place).map(encodeURIComponent).join('/')}`;
}

function segmentsOf(place: PanelPlace): string[] {
  switch (place.kind) {
    case 'article':
    case 'search':
    case 'read':
      return [place.kind];
    case 'keep':
      return [place.kind, place.draft];
    case 'review':
      return [place.kind, ...(place.article === undefined ? [] : [place.article])];
    case 'actor':
      return [place.kind, place.actor, ...(place.position === undefined ? [] : [place.position])];
    case 'compare': {
      const { people = [], topics = [] } = place;
      return [place.kind, ...(people.length + topics.length === 0 ? [] : [listOf(people), listOf(topics)])];
    }
  }
}

/** The place a fragment names; the article where it names none. Never throws, addresses are typed by hand. */
export function parsePanelPlace(hash: string): PanelPlace {
  const [kind, first, second] = decoded(hash.replace(/^#?\/?/, '').split('/'));
  if (kind === 'actor' && first) return { kind, actor: first, ...(second && { position: second }) };
  if (kind === 'keep' && first) return { kind, draft: first };
  if (kind === 'compare') {
    const [people, topics] = [uidsIn(first), uidsIn(second)];
    return { kind, ...(people.length > 0 && { people }), ...(topics.length > 0 && { topics }) };
  }
  if (kind === 'review') return { kind, ...(first && { article: first }) };
  return kind === 'search' || kind === 'read' ? { kind } : { kind: 'article' };
}

/** Uids may hold a comma. */
function listOf(uids: readonly Uid[]): string {
  return uids.map(encodeURIComponent).join(',');
}

function uidsIn(list = ''): Uid[] {
  return decoded(list.split(',').filter((part) => part !== ''));
}

function decoded(segments: string[]): string[] {
  try {
    return segments.map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return [];
    throw error;
  }
}
