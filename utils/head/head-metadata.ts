import type { PageHead } from './page-head';
import { statedText } from './stated-text';

/** What the first `<meta>` of this name says; letter case does not matter. */
export function metaContent({ metas }: Pick<PageHead, 'metas'>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const meta = metas.find(([names]) => names.toLowerCase().split(/\s+/).includes(wanted));
  return statedText(meta?.[1]);
}
