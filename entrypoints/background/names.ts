import type { Actor, Uid } from '../../utils/actors/actor';
import type { Dataset } from '../../utils/dataset/dataset';
import { compileIndex } from '../../utils/matching/compile-index';
import { findMentions } from '../../utils/matching/find-mentions';
import type { BlockReading, PageContext, PageFact, TextBlock } from '../../utils/matching/mention';
import type { NamesIndex } from '../../utils/matching/names-index';

/** Finds names by the index of the dataset as it stands now. */
export interface Names {
  current(): Promise<{
    generation: number;
    find: (blocks: TextBlock[], page: PageContext, facts: PageFact[]) => BlockReading[];
    /** False for bodies and for actors that are gone. */
    isPerson: (actor: Uid) => boolean;
  }>;
}

/** Compiles the index when it is first asked for and again after each change of the dataset. */
export function createNames(dataset: Dataset): Names {
  let compiled: { generation: number; made: Promise<Compiled> } | undefined;
  return {
    async current() {
      const generation = await dataset.generation();
      if (compiled?.generation !== generation) {
        compiled = { generation, made: dataset.actors().then(compile) };
      }
      const { index, persons } = await compiled.made;
      return {
        generation,
        find: (blocks, page, facts) => findMentions(index, blocks, page, facts),
        isPerson: (actor) => persons.has(actor),
      };
    },
  };
}

interface Compiled {
  index: NamesIndex;
  persons: ReadonlySet<Uid>;
}

function compile(actors: Actor[]): Compiled {
  const persons = actors.filter(({ type }) => type === 'person').map(({ id }) => id);
  return { index: compileIndex(actors), persons: new Set(persons) };
}
