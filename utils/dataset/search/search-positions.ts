import type { Uid } from '../../actors/actor';
import type { Position } from '../../actors/position';
import type { DatasetView } from '../reading/dataset-view';
import { partsOfKey, uidIn } from '../stored/pack-lines';
import { dayOf } from '../stored/pack-rows';
import type { Shelf } from '../stored/shelf';
import { foldText } from '../tables/fold-text';
import { createBest } from './best-of';
import { actorTexts } from './search-actors';
import type { SearchQuestion } from './search-question';
import { createSpeakers } from './speakers';
import { shelvesOf, walkLines } from './walk-lines';
import { joinMatches, matchWords, scoreOf, type WordMatch } from './word-match';

interface Hit {
  actor: Uid;
  position: Uid;
  score: number;
  day: string;
}

/** The positions in whose topic, target, summary and names all words stand, the best first, of equal ones the newest. */
export async function searchPositions(
  view: Pick<DatasetView, 'reader' | 'overlay' | 'actorReads' | 'catalog'>,
  { words, most, parse, signal }: SearchQuestion,
): Promise<{ actor: Uid; position: Uid }[]> {
  const { reader, overlay, actorReads, catalog } = view;
  const topics = new Map<Uid, WordMatch>();
  for (const { id, label } of await catalog.all('topic')) {
    const match = matchWords(words, Object.values(label));
    if (match.strengths.some((strength) => strength > 0)) topics.set(id, match);
  }
  const best = createBest<Hit>(most, isBefore);
  const offer = (position: Position, speaker: WordMatch) => {
    const own = joinMatches(matchWords(words, [position.target, position.summary]), speaker);
    const topic = topics.get(position.topic);
    const score = scoreOf(topic ? joinMatches(own, topic) : own);
    const { id, actor } = position;
    if (score > 0) best.offer({ actor, position: id, score, day: dayOf(position) });
  };

  /** False where a word stands neither in the names, nor in the line, nor in the topic that the line refers to. */
  function mayMatch(shelf: Shelf, text: string, speaker: WordMatch): boolean {
    const folded = foldText(text);
    return words.every((word, at) => {
      if ((speaker.strengths[at] ?? 0) > 0 || folded.includes(word)) return true;
      return [...text.matchAll(topicReference)].some(([, id = '']) => {
        const topic = topics.get(uidIn(shelf.pack.id, id));
        return (topic?.strengths[at] ?? 0) > 0;
      });
    });
  }

  for (const shelf of shelvesOf(reader)) {
    const speakerOf = createSpeakers(view, shelf, { words, parse });
    for await (const lines of walkLines(shelf, 'position', { overlay, signal })) {
      for (const { key, text } of lines) {
        const speaker = await speakerOf(partsOfKey(key)[0]);
        if (speaker && mayMatch(shelf, text, speaker)) offer(parse(shelf, 'position', text), speaker);
      }
    }
  }
  await offerEdited();
  return best.all().map(({ actor, position }) => ({ actor, position }));

  async function offerEdited(): Promise<void> {
    const patched = overlay.patches('position').map(({ uid }) => actorReads.position(uid));
    const edited = [...(await Promise.all(patched)), ...overlay.added('position')].filter(
      (position) => position !== undefined,
    );
    const actors = await actorReads.actors(edited.map(({ actor }) => actor));
    for (const position of edited) {
      const actor = actors.get(position.actor);
      offer(position, matchWords(words, actor ? actorTexts(actor) : []));
    }
  }
}

/** In the JSON of a position; a record within it may have one too. */
const topicReference = /"topic":"([^"\\]+)"/g;

function isBefore(one: Hit, other: Hit): boolean {
  if (one.score !== other.score) return one.score > other.score;
  if (one.day !== other.day) return one.day > other.day;
  return one.position < other.position;
}
