import type { Actor, Uid } from '../../actors/actor';
import type { DatasetView } from '../reading/dataset-view';
import { joinActors } from '../reading/join-actors';
import { packOfUid } from '../reading/overlay';
import { foldText } from '../tables/fold-text';
import { createBest } from './best-of';
import type { SearchQuestion } from './search-question';
import { shelvesOf, walkLines } from './walk-lines';
import { matchWords, scoreOf } from './word-match';

interface Hit {
  uid: Uid;
  score: number;
}

/**
 * The actors in whose names, aliases and roles all words stand, the best first. One of several packs is found where one
 * pack's record holds all words, and is ranked by what all of them say.
 */
export async function searchActors(
  view: Pick<DatasetView, 'reader' | 'overlay' | 'actorReads'>,
  { words, most, parse, signal }: SearchQuestion,
): Promise<Uid[]> {
  const { reader, overlay, actorReads } = view;
  const places = new Map(reader.packs.map(({ id }, place) => [id, place]));
  const placeOf = (uid: Uid) => places.get(packOfUid(uid)) ?? places.size;
  const isBefore = (one: Hit, other: Hit) => {
    const order = other.score - one.score || placeOf(one.uid) - placeOf(other.uid);
    return order < 0 || (order === 0 && one.uid < other.uid);
  };
  // Several may turn out to be one.
  const records = createBest<Hit>(2 * most, isBefore);
  const offer = (actor: Actor) => {
    const score = scoreOf(matchWords(words, actorTexts(actor)));
    if (score > 0) records.offer({ uid: actor.id, score });
  };
  for (const shelf of shelvesOf(reader)) {
    for await (const lines of walkLines(shelf, 'actor', { overlay, signal })) {
      for (const { text } of lines) {
        const folded = foldText(text);
        if (words.every((word) => folded.includes(word))) offer(parse(shelf, 'actor', text));
      }
    }
  }
  const patched = overlay.patches('actor').map(({ uid }) => uid);
  for (const actor of (await actorReads.actors(patched)).values()) offer(actor);
  for (const actor of overlay.added('actor')) offer(actor);

  const found = createBest<Hit>(most, isBefore);
  const seen = new Set<Uid>();
  for (const { uid } of records.all()) {
    // oxlint-disable-next-line no-await-in-loop -- what was found with one is not looked for again
    const group = seen.has(uid) ? [] : await actorReads.sameActors([uid]);
    const [first] = group;
    if (!first) continue;
    for (const { id } of group) seen.add(id);
    found.offer({ uid: first.id, score: scoreOf(matchWords(words, actorTexts(joinActors(group)))) });
  }
  return found.all().map(({ uid }) => uid);
}

/** What an actor is found by. */
export function actorTexts({ name, fullName = name, aliases, memberships }: Actor): string[] {
  const written = aliases.flatMap(({ text, forms = {} }) => [text, ...Object.values(forms).flat()]);
  return [...new Set([name, fullName, ...written, ...memberships.map(({ role }) => role)])];
}
