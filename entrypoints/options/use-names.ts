import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { keyOf } from '../../utils/names/pack-index';
import { compileAlone, isFew } from '../../utils/names/who-compiles';
import type { NamesCompiler } from './names-compiler';
import type { OtherPages } from './other-pages';
import type { PageDataset } from './page-dataset';

/** Whoever compiles tells several times a second: after this long without news, in ms, it was ended in the middle. */
const silenceMs = 10_000;

export interface Names {
  /** How much of the names is compiled, from 0 to 1; null while nobody compiles. */
  share: number | null;
  /**
   * Sees to it that the names of the packs are compiled and kept, beside this page where it takes a while; to be called
   * after a change and before others are told of it, so that they find that somebody is at it. Settles at once.
   */
  prepare: () => Promise<void>;
}

/** The compiling of names, here or in the background. */
export function useNames(dataset: PageDataset, pages: OtherPages, compiler: NamesCompiler): Names {
  const [share, setShare] = useState<number | null>(null);
  const preparedRef = useRef<string | undefined>(undefined);
  const hear = useCallback((next: number) => setShare(next < 1 ? next : null), []);

  useEffect(() => {
    const life = new AbortController();
    pages.hearPreparing(hear, { signal: life.signal });
    return () => life.abort();
  }, [pages, hear]);

  useEffect(() => {
    if (share === null) return undefined;
    const timer = setTimeout(() => setShare(null), silenceMs);
    return () => clearTimeout(timer);
  }, [share]);

  const prepare = useCallback(async () => {
    const packs = await dataset.namesKept();
    if (!packs || isFew(packs)) return;
    const key = keyOf(packs, compiler.version());
    // Edits lie above the packs' names: what was seen to before holds until other packs come.
    if (preparedRef.current === key) return;
    preparedRef.current = key;
    if (packs.kept === key) return;
    void compileAlone(() => compiler.compile(hear)).then(pages.tellChange);
  }, [dataset, pages, compiler, hear]);

  return { share, prepare };
}
