import { browser } from 'wxt/browser';
import type { Uid } from '../../utils/actors/actor';
import type { Dataset } from '../../utils/dataset/dataset';
import { isPerson } from '../../utils/matching/index/actor-directory';
import { findMentions, languageOf } from '../../utils/matching/find-mentions';
import type { BlockReading, PageContext, PageFact, TextBlock } from '../../utils/matching/mention';
import { broadcast } from '../../utils/messaging/messenger';
import { withOffices, withoutOfficeFacts } from '../../utils/offices/office-mentions';
import { createNamesInForce, type NamesInForce } from '../../utils/names/names-in-force';

/** Finds names by the index of the dataset as it stands now. */
export interface Names {
  current(): Promise<{
    /** Another one with each change of the names that are found. */
    edition: number;
    find: (blocks: TextBlock[], page: PageContext, facts: PageFact[]) => Promise<BlockReading[]>;
    /** False for bodies and for actors that are gone. */
    isPerson: (actor: Uid) => boolean;
  }>;
}

/** @param onReady new names have taken the place of older ones, by which open pages were read meanwhile */
export function createNames(dataset: Dataset, { onReady }: { onReady: () => void }): Names {
  const names = createNamesInForce({
    dataset,
    version: browser.runtime.getManifest().version,
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    // Each message also tells the browser that this worker is not idle.
    onProgress: (share) => void broadcast('names.preparing', { share }),
    onReady,
  });
  return {
    async current() {
      const inForce = await names.current();
      const { edition, index, offices } = inForce;
      return {
        edition,
        find(blocks, page, facts) {
          const readings = findMentions(index, blocks, page, withoutOfficeFacts(facts));
          const all = withOffices({
            blocks,
            readings,
            context: page,
            facts,
            offices,
            languageOf: (block) => languageOf(block, page),
          });
          return withoutGone(all, inForce);
        },
        isPerson: (actor) => isPerson(index, actor),
      };
    },
  };
}

async function withoutGone(readings: BlockReading[], { existing }: NamesInForce): Promise<BlockReading[]> {
  if (!existing) return readings;
  const found = new Set(readings.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
  const there = await existing([...found]);
  return readings.map((reading) => ({
    ...reading,
    mentions: reading.mentions.filter(({ actor }) => there.has(actor)),
  }));
}
