import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDatasetFile } from '../../utils/dataset/checking/parse-dataset-file';
import { compileIndex } from '../../utils/matching/index/compile-index';
import { findMentions } from '../../utils/matching/find-mentions';
import { judgedPages, type JudgedPage } from './judged-page';

const parsed = parseDatasetFile(readFileSync('public/packs/standpoint-seed.json', 'utf8'));
const actors = parsed.kind === 'sound' ? parsed.file.packs.flatMap((pack) => pack.actors) : [];
const index = compileIndex(actors);

describe('a news page about the events of the shipped pack', async () => {
  it.each(await judgedPages())('in $id: every mention is found, and no other', (page) => {
    const judged = page.names.filter(({ actor }) => actor !== undefined);
    expect(marked(page, found(page))).toEqual(marked(page, judged as Found[]));
  });
});

type Found = { block: number; start: number; end: number; actor: string };

function found({ blocks, context }: JudgedPage): Found[] {
  return findMentions(index, blocks, context, []).flatMap(({ id, mentions }) =>
    mentions.map(({ start, end, actor }) => ({ block: id, start, end, actor })),
  );
}

/** The blocks' texts with what is found or judged in brackets. */
function marked({ blocks }: JudgedPage, names: readonly Found[]): string[] {
  return blocks.map(({ id, text }) => {
    const inBlock = names.filter(({ block }) => block === id).toReversed();
    return inBlock.reduce(
      (whole, { start, end, actor }) =>
        `${whole.slice(0, start)}[${whole.slice(start, end)}|${actor}]${whole.slice(end)}`,
      text,
    );
  });
}
