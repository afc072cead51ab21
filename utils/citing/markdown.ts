import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BlockContent, Link, Paragraph, PhrasingContent, Table, Text } from 'mdast';
import type { CitedComparison, CitedPosition, CitedSource } from './cited-position';

/** A position as Markdown: what is held as a quotation, below it who reported it, with a link to the article. */
export function positionMarkdown(position: CitedPosition): string {
  return write(blocksOf(position));
}

/** A comparison as a table of GitHub's Markdown; each cell links its article. */
export function comparisonMarkdown({
  title,
  topicsHeading,
  people,
  topics,
  nothing,
}: CitedComparison): string {
  const table: Table = {
    type: 'table',
    children: [
      row([[text(topicsHeading)], ...people.map((name) => [text(name)])]),
      ...topics.map(({ label, cells }) =>
        row([[text(label)], ...cells.map((cell) => (cell ? cellOf(cell) : [text(nothing)]))]),
      ),
    ],
  };
  return write([{ type: 'heading', depth: 2, children: [text(title)] }, table]);
}

function blocksOf(position: CitedPosition): BlockContent[] {
  const { who, office, act, stance, claim, quote, when, chain, source, notes } = position;
  const holder: PhrasingContent[] = [
    { type: 'strong', children: [text(who)] },
    text(`${office === undefined ? '' : ` (${office})`}: ${act}${stance === undefined ? '' : `, ${stance}`}`),
  ];
  const held = [claim, ...(quote === undefined ? [] : [quote])];
  return [
    paragraph(holder),
    { type: 'blockquote', children: held.map((words) => paragraph([text(words)])) },
    paragraph([
      text(`${when} · ${chain.before}`),
      linked(source, source.title === undefined ? source.outlet : `${source.outlet}: ${source.title}`),
      text(
        [`${chain.after}${source.published === undefined ? '' : `, ${source.published}`}`, ...notes].join(
          ' · ',
        ),
      ),
    ]),
  ];
}

function cellOf({ stance, claim, source, when }: CitedPosition): PhrasingContent[] {
  const opening: PhrasingContent[] =
    stance === undefined ? [] : [{ type: 'strong', children: [text(stance)] }, text(': ')];
  return [...opening, text(`${claim} (${when}, `), linked(source, source.outlet), text(')')];
}

function linked({ url }: CitedSource, words: string): Link | Text {
  return url === undefined ? text(words) : { type: 'link', url, children: [text(words)] };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function row(cells: PhrasingContent[][]): Table['children'][number] {
  return {
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  };
}

/** A name or a claim is one line, whatever white space the dataset holds in it. */
function text(value: string): Text {
  return { type: 'text', value: value.replaceAll(/\s+/g, ' ') };
}

function write(children: BlockContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' },
  );
}
