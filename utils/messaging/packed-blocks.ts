import type { BlockRole, PageFact, TextBlock } from '../matching/mention';

/**
 * Blocks of one role and language with ids at even distances, as they travel: a long page has tens of thousands of blocks,
 * and what a message costs the page is its number of values.
 */
export interface PackedBlocks {
  firstId: number;
  /** From each id to the next. */
  step: number;
  /** Joined by a character that no text has. */
  texts: string;
  role: BlockRole;
  lang?: string;
}

/** Delete: a control character of one byte that JSON leaves as it is. */
const separator = '\u007F';

/** Packs blocks in the order given; smallest where that is page order. */
export function packBlocks(blocks: Iterable<TextBlock>): PackedBlocks[] {
  const packs: PackedBlocks[] = [];
  let pack: PackedBlocks | undefined;
  let texts: string[] = [];
  const close = (): void => {
    if (pack !== undefined) pack.texts = joined(texts);
  };
  let lastId = 0;
  for (const { id, text, role, lang } of blocks) {
    const step = id - lastId;
    const fits = pack?.role === role && pack.lang === lang && (texts.length === 1 || pack.step === step);
    if (pack === undefined || !fits) {
      close();
      pack = { firstId: id, step: 0, texts: '', role };
      if (lang !== undefined) pack.lang = lang;
      packs.push(pack);
      texts = [];
    } else pack.step = step;
    texts.push(text);
    lastId = id;
  }
  close();
  return packs;
}

/** The texts themselves are not looked into: one that was joined from parts would be copied for it. */
function joined(texts: string[]): string {
  const all = texts.join(separator);
  let count = 1;
  for (let at = all.indexOf(separator); at >= 0; at = all.indexOf(separator, at + 1)) count++;
  if (count === texts.length) return all;
  return texts.map((text) => text.replaceAll(separator, ' ')).join(separator);
}

/** More facts than this of one page are not heard. */
export const mostFacts = 20_000;

/** The facts of a page, as they travel: joined, for there are thousands where thousands are named. None has the separator. */
export type PackedFacts = string;

export function packFacts(facts: readonly PageFact[]): PackedFacts {
  return facts.join(separator);
}

/** The first ones where there are more than are heard. */
export function unpackFacts(packed: PackedFacts): PageFact[] {
  return packed === '' ? [] : packed.split(separator, mostFacts);
}

export function unpackBlocks(packs: PackedBlocks[]): TextBlock[] {
  return packs.flatMap(({ firstId, step, texts, role, lang }) =>
    texts.split(separator).map((text, i) => {
      const id = firstId + step * i;
      return lang === undefined ? { id, text, role } : { id, text, role, lang };
    }),
  );
}
