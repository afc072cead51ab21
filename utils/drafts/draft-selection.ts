import type { Uid } from '../actors/actor';
import type { Outlet } from '../actors/source';
import { findStatements } from '../extraction/find-statements';
import { printedOffice } from '../extraction/speakers/printed-office';
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
  /** The article's first paragraphs, a line each, which tell from whom the outlet has it. Empty where there are none. */
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
  const statements = statementsAt(
    findStatements(text, { ...(lang !== undefined && { lang }), mentions }),
    selected,
  );
  const [statement] = statements;
  const [from, to] = sentencesAround(text, selected, lang);
  const claimed = statement ? statements.flatMap(({ spans }) => spans) : [selected];
  const [lead = '', ...further] = passage.lead.split('\n');
  const chain = reportChain({
    texts: [text.slice(from, to), text.slice(...paragraphAround(text, selected)), lead],
    further,
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
  const quote = quoteIn(text, selected, statements);
  const inLang = lang ?? 'und';
  return {
    article,
    speaker: statement?.speaker
      ? draftSpeaker(statement.speaker, {
          text,
          lang: inLang,
          officeOf: (name) => printedOffice(text, name, inLang),
        })
      : speakerNear(text, { selected, sentences: [from, to], isQuote: quote !== undefined }, facts),
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

/**
 * Whose claim holds most of what was selected, and what else of that speaker it holds: a selection may run over several
 * sentences. Empty where no claim touches it.
 */
function statementsAt(statements: readonly Statement[], selected: Span): Statement[] {
  const sharedWith = ({ spans }: Statement) => spans.reduce((sum, span) => sum + overlap(span, selected), 0);
  const touching = statements.filter((statement) => sharedWith(statement) > 0);
  const [main, ...others] = touching.toSorted((a, b) => sharedWith(b) - sharedWith(a));
  return main ? [main, ...others.filter(({ speaker }) => isSame(speaker, main.speaker))] : [];
}

function isSame(one: Statement['speaker'], other: Statement['speaker']): boolean {
  if (one?.actor !== undefined || other?.actor !== undefined) return one?.actor === other?.actor;
  return one?.name !== undefined && one.name === other?.name;
}

interface Around {
  selected: Span;
  /** Those that the selection touches. */
  sentences: Span;
  isQuote: boolean;
}

/** How far a name before the selection is preferred to one behind it, in UTF-16 units: names come first. */
const behindCosts = 40;

/**
 * Where no words say whose they are: whoever is named nearest, people before bodies. Of a quotation that is somebody in its
 * paragraph, of other words somebody named before them in their sentence. Empty where nobody is: to choose takes a moment, a
 * wrong name is not seen.
 */
function speakerNear(
  text: string,
  { selected, sentences, isQuote }: Around,
  { mentions, isPerson }: SelectionFacts,
): DraftSpeaker {
  const [from, to] = isQuote ? paragraphAround(text, selected) : [sentences[0], selected[0]];
  const near = mentions.filter(
    ({ start, end }) => start >= from && end <= to && overlap([start, end], selected) === 0,
  );
  const people = near.filter(({ actor }) => isPerson(actor));
  const [nearest] = (people.length > 0 ? people : near).toSorted(
    (a, b) => farness(a, selected) - farness(b, selected),
  );
  if (!nearest) return { printed: '' };
  return { actor: nearest.actor, printed: text.slice(nearest.start, nearest.end) };
}

function farness({ start, end }: { start: number; end: number }, selected: Span): number {
  return end <= selected[0] ? selected[0] - end : start - selected[1] + behindCosts;
}

/** The speaker's own words among the selected: what stands in quotation marks. */
function quoteIn(text: string, selected: Span, statements: readonly Statement[]): string | undefined {
  const quoted = statements
    .flatMap((statement) => statement.quoted)
    .map(([start, end]): Span => [Math.max(start, selected[0]), Math.min(end, selected[1])])
    .filter(([start, end]) => end > start)
    .toSorted(([a], [b]) => a - b)
    // The comma before “, she said” is the writer's.
    .map((span) =>
      text
        .slice(...span)
        .trim()
        .replace(/,$/, ''),
    );
  if (quoted.length > 0) return quoted.join(' … ');
  return /^[«„“"‚‘](?<words>[^«»„“”"]+)[»“”"’]$/su.exec(text.slice(...selected))?.groups?.['words']?.trim();
}

function sentencesAround(text: string, [start, end]: Span, lang: string | undefined): Span {
  const touching = sentenceSpans(text, lang).filter((span) => overlap(span, [start, end]) > 0);
  return [Math.min(start, touching[0]?.[0] ?? start), Math.max(end, touching.at(-1)?.[1] ?? end)];
}

/** The paragraph of a selection, or those that it touches. */
function paragraphAround(text: string, [start, end]: Span): Span {
  const to = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, to < 0 ? text.length : to];
}

/** Without the white space at its ends. */
function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  return [start + words.length - words.trimStart().length, end - words.length + words.trimEnd().length];
}

function overlap([start, end]: Span, [from, to]: Span): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}
