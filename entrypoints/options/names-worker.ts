import { openPackNames } from '../../utils/dataset/reading/pack-names';
import { compileAndKeep } from '../../utils/names/pack-index';

/** What the worker is asked: to compile, as this version of the extension, the names of the packs that are stored. */
export interface NamesTask {
  version: string;
}

/** What it tells: how much is done, from 0 to 1; null once it is through, whether the names are kept or not. */
export type NamesNews = number | null;

addEventListener('message', ({ data }: MessageEvent<NamesTask>) => {
  void compile(data).finally(() => tell(null));
});

async function compile({ version }: NamesTask): Promise<void> {
  const packs = await openPackNames();
  try {
    await compileAndKeep(packs, { version, onProgress: tell });
  } finally {
    packs.close();
  }
}

function tell(news: NamesNews): void {
  postMessage(news);
}
