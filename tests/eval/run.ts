// Prints how well names are found, in percent, as Markdown tables.
//   npm run eval                      on this project's own judged pages
//   npm run eval -- FOLDER            on judged texts elsewhere (`folderSets` says how they lie)
//   npm run eval -- [FOLDER] --fails  and every name that is missed, found in vain or taken for somebody else
import { folderSets } from './folder-sets';
import type { JudgedSet } from './judged-set';
import { ownSets } from './own-sets';
import { addScores, failuresIn, scoreText, type Score } from './score';

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const folder = args.find((argument) => !argument.startsWith('--'));
  const sets = folder === undefined ? await ownSets() : await folderSets(folder);
  process.stdout.write(`${tableOf('Texts and list of names', sets.flatMap(rowsOf))}\n`);
  for (const set of sets) {
    const langs = [...new Set(set.texts.map(({ lang }) => lang))].toSorted();
    const inLang = langs.map((lang) =>
      rowOf(
        lang,
        scoresOf(set).filter((_, at) => set.texts[at]!.lang === lang),
      ),
    );
    process.stdout.write(`\n${tableOf(`${set.title}, all mentions`, inLang)}\n`);
    if (set.parts) process.stdout.write(`\n${tableOf(set.title, set.parts.flatMap(rowsOf))}\n`);
    if (args.includes('--fails')) process.stdout.write((set.parts ?? [set]).map(failsOf).join(''));
  }
}

function rowsOf(set: JudgedSet): string[][] {
  return [
    ...set.kinds.map((kind) => rowOf(`${set.title}; ${kind} names`, scoresOf(set, [kind]))),
    ...(hasOthers(set) ? [rowOf('the same, all mentions', scoresOf(set))] : []),
  ];
}

/** Whether there is more to find than what is scored apart. */
function hasOthers({ texts, kinds }: JudgedSet): boolean {
  return texts.some(({ persons }) => persons.some(({ kind = '' }) => !kinds.includes(kind)));
}

/** The failures with the words around them, a line each. */
function failsOf({ texts, found, isSame }: JudgedSet): string {
  const lines = texts.flatMap((judged, at) =>
    failuresIn(judged, found[at]!, isSame).map(({ kind, start, end }) => {
      const [before, name, after] = [
        judged.text.slice(Math.max(0, start - 30), start),
        judged.text.slice(start, end),
        judged.text.slice(end, end + 30),
      ];
      return `${judged.id}: ${kind}: ${JSON.stringify(`${before}[${name}]${after}`)}\n`;
    }),
  );
  return `\n${lines.join('')}`;
}

function scoresOf({ texts, found, isSame }: JudgedSet, kinds?: readonly string[]): Score[] {
  return texts.map((text, at) => scoreText(text, found[at]!, { kinds, isSame }));
}

function rowOf(what: string, scores: readonly Score[]): string[] {
  const { gold, found, matched, linked, rightPerson, trapsHit } = addScores(scores);
  const precision = matched / found;
  const recall = matched / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  return [
    what,
    String(gold),
    ...[precision, recall, f1, rightPerson / linked].map(inPercent),
    String(trapsHit),
  ];
}

/** A dash where there is nothing to divide by. */
function inPercent(share: number): string {
  return Number.isNaN(share) ? '–' : (100 * share).toFixed(1).replace('.0', '');
}

function tableOf(title: string, rows: readonly string[][]): string {
  const head = [title, 'Mentions', 'Precision', 'Recall', 'F1', 'Right person', 'Traps hit'];
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

await main();
