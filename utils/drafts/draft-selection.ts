import type { Uid } from '../actors/actor';
import type { Outlet } from '../actors/source';
import { findStatements } from '../extraction/find-statements';
import { printedOffice } from '../extraction/printed-office';
import { sentenceSpans } from '../extraction/sentence-spans';
import type { Span, Statement } from '../extraction/statement';
import type { ArticleRef, Draft, DraftSpeaker } from './draft';
import { draftSpeaker } from './draft-speaker';
import { reportChain } from './report-chain';
import { saidOn } from './said-on';
import { quoteAt } from './text-quote';

/** What the reader selected, in what stands around it. */
export interface SelectedPassage {
  /** A line a paragraph. */
  text: string;
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** The article's first paragraph, which tells from whom the outlet has it. Empty where there is none. */
  lead: string;
}

/** What is known of the passage, and of the dataset. */
export interface SelectionFacts {
  article: ArticleRef;
  /** Where actors are named in the passage, in order. */
  mentions: readonly { actor: Uid; start: number; end: number }[];
  isPerson: (actor: Uid) => boolean;
  /** The topics of the passage, the likeliest first. */
  topics: readonly Uid[];
  outlets: readonly Outlet[];
}

/**
 * Makes a draft of words that the reader selected: whose they are, of what kind, said when, reported by whom, as the
 * sentences around them say. What cannot be told is left out or empty, for the reader to fill in.
 */
export function draftSelection(
  passage: SelectedPassage,
  facts: SelectionFacts,
): Omit<Draft, 'id' | 'begun' | 'state'> {
  const { article, mentions, topics, outlets } = facts;
  const { text } = passage;
  const lang = article.language;
  const selected = trimmed(text, [passage.start, passage.end]);
  const statement = statementAt(
    findStatements(text, { ...(lang !== undefined && { lang }), mentions }),
    selected,
  );
  const [from, to] = sentencesAround(text, selected, lang);
  const claimed = statement?.spans ?? [selected];
  const chain = reportChain({
    texts: [text.slice(from, to), paragraphAround(text, selected), passage.lead],
    outlets,
    ...(lang !== undefined && { lang }),
    ...(article.outlet !== undefined && { own: article.outlet }),
    isActor: (name) => mentions.some(({ start, end }) => text.slice(start, end) === name),
  });
  const said = saidOn(text.slice(from, to), {
    ...(article.published !== undefined && { published: article.published }),
    ...(lang !== undefined && { lang }),
    claimed: claimed.map(([start, end]) => [start - from, end - from]),
    ...(statement?.cue && { cue: [statement.cue[0] - from, statement.cue[1] - from] }),
  });
  const quote = quoteIn(text, selected, statement);
  const inLang = lang ?? 'und';
  return {
    article,
    speaker: statement?.speaker
      ? draftSpeaker(statement.speaker, {
          lang: inLang,
          officeOf: (name) => printedOffice(text, name, inLang),
        })
      : speakerNear(text, selected, facts),
    content: text.slice(...selected).replaceAll(/\s+/g, ' '),
    ...(quote !== undefined && { quote }),
    sentence: text.slice(from, to),
    place: quoteAt(text, { start: from, end: to }),
    ...(statement?.cue && { cue: text.slice(...statement.cue) }),
    ...(statement && { type: statement.type, kind: statement.kind }),
    topics: [...topics],
    ...(said && { saidOn: said }),
    chain,
  };
}

/** The statement whose claim holds most of what was selected; undefined where none touches it. */
function statementAt(statements: readonly Statement[], selected: Span): Statement | undefined {
  let best: Statement | undefined;
  let most = 0;
  for (const statement of statements) {
    const shared = statement.spans.reduce((sum, span) => sum + overlap(span, selected), 0);
    if (shared <= most) continue;
    best = statement;
    most = shared;
  }
  return best;
}

/** How far a name before the selection is preferred to one behind it, in UTF-16 units: names come first. */
const behindCosts = 40;

/** Where no words say whose they are: whoever is named nearest, people before bodies. Empty where nobody is. */
function speakerNear(text: string, selected: Span, { mentions, isPerson }: SelectionFacts): DraftSpeaker {
  const outside = mentions.filter(({ start, end }) => overlap([start, end], selected) === 0);
  const people = outside.filter(({ actor }) => isPerson(actor));
  const [nearest] = (people.length > 0 ? people : outside).toSorted(
    (a, b) => farness(a, selected) - farness(b, selected),
  );
  if (!nearest) return { printed: '' };
  return { actor: nearest.actor, printed: text.slice(nearest.start, nearest.end) };
}

function farness({ start, end }: { start: number; end: number }, selected: Span): number {
  return end <= selected[0] ? selected[0] - end : start - selected[1] + behindCosts;
}

/** The speaker's own words among the selected: what stands in quotation marks. */
function quoteIn(text: string, selected: Span, statement: Statement | undefined): string | undefined {
  const quoted = (statement?.quoted ?? [])
    .map(([start, end]): Span => [Math.max(start, selected[0]), Math.min(end, selected[1])])
    .filter(([start, end]) => end > start)
    .map((span) => text.slice(...span).trim());
  // The comma before “, she said” is the writer's.
  if (quoted.length > 0) return quoted.join(' … ').replace(/,$/, '');
  return /^[«„“"‚‘](?<words>[^«»„“”"]+)[»“”"’]$/su.exec(text.slice(...selected))?.groups?.['words']?.trim();
}

function sentencesAround(text: string, [start, end]: Span, lang: string | undefined): Span {
  const touching = sentenceSpans(text, lang).filter((span) => overlap(span, [start, end]) > 0);
  return [Math.min(start, touching[0]?.[0] ?? start), Math.max(end, touching.at(-1)?.[1] ?? end)];
}

function paragraphAround(text: string, [start, end]: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to);
}

/** Without the white space at its ends. */
function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  return [start + words.length - words.trimStart().length, end - words.length + words.trimEnd().length];
}

function overlap([start, end]: Span, [from, to]: Span): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}
