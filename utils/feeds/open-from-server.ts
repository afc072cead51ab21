import { askServer } from './ask-server';
import { feedLimits } from './feed-limits';
import type { Network } from './fetch-manifest';
import type { OpenFile } from './open-listed';
import type { Refused } from './refusal';

/** The files beside a manifest's address, one request each. */
export interface ServedFiles {
  open: OpenFile;
  /** What kept a file from coming whole, where it was not the file itself. */
  trouble: () => Refused | undefined;
}

export function openFromServer(address: string, network: Network): ServedFiles {
  let trouble: Refused | undefined;
  return {
    trouble: () => trouble,
    async open(path) {
      const { packedBytes, linesBytes } = feedLimits;
      const answered = await askServer(
        { address: new URL(path, address).href, mostBytes: path.endsWith('.gz') ? packedBytes : linesBytes },
        { ...network, onBroken: (why) => (trouble = why) },
      );
      if (answered.kind === 'refused') trouble = answered;
      return answered.kind === 'answered' ? answered.body : undefined;
    },
  };
}
