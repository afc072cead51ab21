import { useEffect, useState } from 'preact/hooks';
import type { Uid } from '../../../utils/actors/actor';
import type { Choice } from '../../../utils/dataset/tables/table';

/** Where a field that names records asks for them; stays the same from one drawing to the next. */
export interface ChoiceSource {
  /** The nearest to what was typed, the best first; some of all where nothing was. */
  ask: (query: string) => Promise<Choice[]>;
  /** What these are called; none for what is not there. */
  chosen: (uids: readonly Uid[]) => Promise<Choice[]>;
}

/** What these records are called, by uid; undefined until it is known. */
export function useChosen(source: ChoiceSource, uids: readonly Uid[]): ReadonlyMap<Uid, Choice> | undefined {
  const key = uids.join('\n');
  const [known, setKnown] = useState<{ key: string; names: ReadonlyMap<Uid, Choice> } | null>(null);
  useEffect(() => {
    let isLate = false;
    const wanted = key === '' ? [] : key.split('\n');
    const tell = async () => {
      const choices = wanted.length === 0 ? [] : await source.chosen(wanted);
      if (!isLate) setKnown({ key, names: new Map(choices.map((choice) => [choice.id, choice])) });
    };
    void tell();
    return () => {
      isLate = true;
    };
  }, [source, key]);
  // Names that were asked for before are better than none while those of one more are on their way.
  return known?.names;
}
