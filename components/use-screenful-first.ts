import { useEffect, useState } from 'preact/hooks';

/** How many items of a long list to draw: a screenful at first, all of them once that has been painted. */
export function useScreenfulFirst(total: number, screenful: number): number {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return isPainted ? total : Math.min(total, screenful);
}
