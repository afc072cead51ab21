import type { Uid } from '../../actors/actor';
import type { DatasetView } from '../reading/dataset-view';
import { linesOf } from '../stored/line-table';
import { uidIn } from '../stored/pack-lines';
import type { Shelf } from '../stored/shelf';
import type { Line } from '../stored/stored-lines';
import { foldText } from '../tables/fold-text';
import { actorTexts } from './search-actors';
import type { SearchQuestion } from './search-question';
import { matchWords, type WordMatch } from './word-match';

/**
 * How the names of those match who hold the positions of a pack; undefined for whom the reader has hidden. Asked in the
 * order of their ids, one at a time, since actors are walked along with positions and none is kept.
 */
export function createSpeakers(
  view: Pick<DatasetView, 'overlay' | 'actorReads'>,
  shelf: Shelf,
  { words, parse }: Pick<SearchQuestion, 'words' | 'parse'>,
): (id: string) => Promise<WordMatch | undefined> {
  const walk = linesOf(shelf.table, 'actors');
  let lines: readonly Line[] = [];
  let at = 0;

  async function textOf(id: string): Promise<string | undefined> {
    for (;;) {
      while (at < lines.length && lines[at]!.key < id) at++;
      if (at < lines.length) break;
      // oxlint-disable-next-line no-await-in-loop -- the next lines stand behind these
      const next = await walk.next();
      if (next.done) return undefined;
      lines = next.value;
      at = 0;
    }
    return lines[at]?.key === id ? lines[at]?.text : undefined;
  }

  async function match(id: string): Promise<WordMatch | undefined> {
    const uid: Uid = uidIn(shelf.pack.id, id);
    if (view.overlay.edit('actor', uid)) {
      const edited = (await view.actorReads.actors([uid])).get(uid);
      return edited && matchWords(words, actorTexts(edited));
    }
    const text = await textOf(id);
    if (text === undefined) return undefined;
    const folded = foldText(text);
    const isNamed = words.some((word) => folded.includes(word));
    return matchWords(words, isNamed ? actorTexts(parse(shelf, 'actor', text)) : []);
  }

  let last: { id: string; match: Promise<WordMatch | undefined> } | undefined;
  return (id) => {
    if (last?.id !== id) last = { id, match: match(id) };
    return last.match;
  };
}
