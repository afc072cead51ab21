/** What is known of the article, and is not to be told twice. */
export interface KnownOfArticle {
  title: string | undefined;
  authors: readonly string[];
}

const blocks = new Set(
  (
    'address article blockquote body center dd details div dl dt figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const unread = new Set(
  'audio button canvas datalist embed iframe math noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

/** A paragraph of which so much is links points elsewhere: "Read more", a teaser, a list of tags. */
const linkShare = 0.8;

/** A line with the author's name is a byline with at most so many other words. */
const mostBesideAuthor = 6;

interface Line {
  text: string;
  /** UTF-16 units inside links. */
  linked: number;
}

/**
 * The paragraphs of an article's content, in order: a block is one, and so is each stretch between two line breaks in a row.
 * Left out are bylines, and those that repeat the title or one before, that consist of links or have no letter.
 */
export function paragraphsIn(content: Node, { title, authors }: KnownOfArticle): string[] {
  const seen = new Set(title === undefined ? [] : [likeness(title)]);
  return linesIn(content)
    .filter(({ text, linked }) => linked < text.length * linkShare)
    .map(({ text }) => text)
    .filter((text) => /\p{L}/u.test(text))
    .filter((text) => {
      const alike = likeness(text);
      if (seen.has(alike) || isByline(text, authors)) return false;
      seen.add(alike);
      return true;
    });
}

/** Case, punctuation and white space make no other paragraph. */
function likeness(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isByline(text: string, authors: readonly string[]): boolean {
  if (authors.length === 0 || !authors.every((author) => text.includes(author))) return false;
  const others = authors.reduce((rest, author) => rest.replace(author, ''), text);
  return (others.match(/\p{L}+/gu) ?? []).length <= mostBesideAuthor;
}

function linesIn(content: Node): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', linked: 0 };
  let breaks = 0;
  walk(content, false);
  end();
  return lines;

  function walk(node: Node, inLink: boolean): void {
    if (node.nodeType === Node.TEXT_NODE) {
      add(node.nodeValue ?? '', inLink);
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (unread.has(name)) return;
    if (name === 'br') {
      add(' ', inLink);
      if (++breaks > 1) end();
      return;
    }
    if (blocks.has(name)) end();
    for (const child of node.childNodes) walk(child, inLink || name === 'a');
    if (blocks.has(name)) end();
  }

  function add(raw: string, inLink: boolean): void {
    const text = raw.replace(/[\s\uFEFF]+/gu, ' ');
    const added = line.text === '' || line.text.endsWith(' ') ? text.trimStart() : text;
    if (added.trim() !== '') breaks = 0;
    line.text += added;
    if (inLink) line.linked += added.length;
  }

  function end(): void {
    const text = line.text.trimEnd();
    if (text !== '') lines.push({ text, linked: Math.min(line.linked, text.length) });
    line = { text: '', linked: 0 };
    breaks = 0;
  }
}
