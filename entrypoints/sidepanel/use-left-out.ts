import { useState } from 'preact/hooks';

const none: readonly string[] = [];

/** The topics that the reader left out on a tab; none any more once they read another one. */
export function useLeftOut(tab: number | null): [readonly string[], (topics: readonly string[]) => void] {
  const [chosen, setChosen] = useState({ tab, topics: none });
  return [chosen.tab === tab ? chosen.topics : none, (topics) => setChosen({ tab, topics })];
}
