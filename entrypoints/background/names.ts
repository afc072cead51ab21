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
  }>;
}

/** Compiles the index when it is first asked for and again after each change of the dataset. */
export function createNames(dataset: Dataset): Names {
  let compiled: { generation: number; index: Promise<NamesIndex> } | undefined;
  return {
    async current() {
      const generation = await dataset.generation();
      if (compiled?.generation !== generation) {
        compiled = { generation, index: dataset.actors().then(compileIndex) };
      }
      const index = await compiled.index;
      return { generation, find: (blocks, page, facts) => findMentions(index, blocks, page, facts) };
    },
  };
}
