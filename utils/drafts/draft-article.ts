import type { LanguageTag } from '../actors/actor';
import type { Outlet } from '../actors/source';
import { findStatements } from '../extraction/find-statements';
import { printedOffice } from '../extraction/speakers/printed-office';
import type { NamedActorPlace } from '../extraction/speakers/resolve-speakers';
import { sentenceSpans } from '../extraction/sentence-spans';
import type { Span, Statement } from '../extraction/statement';
import type { ArticleRef, Draft, DraftSpeaker } from './draft';
import { draftSpeaker, withoutArticle } from './draft-speaker';
import { reportChain } from './report-chain';
import { saidOn } from './said-on';
import { quoteAt } from './text-quote';

/** An article that is to be read for statements, and what is known of it. */
export interface ArticleToRead {
  ref: ArticleRef;
  /** Clean, the headline first. */
  paragraphs: readonly string[];
  /** BCP 47, stated or guessed. */
  lang: LanguageTag;
  /** Where actors are named in `textOf(paragraphs)`, in order. */
  mentions: readonly NamedActorPlace[];
  outlets: readonly Outlet[];
}

/** What drafts are found in: a line a paragraph. */
export function textOf(paragraphs: readonly string[]): string {
  return paragraphs.join('\n');
}

/** What a draft is before it is stored. */
export type FoundDraft = Omit<Draft, 'id' | 'begun' | 'state' | 'topics'>;

/**
 * The statements of an article as drafts, in the order of its text: each with the sentences it stands in, who said it and
 * when, and through whom it was reported. Claims that nobody holds are left out. Linear.
 */
export function draftArticle(asked: ArticleToRead): FoundDraft[] {
  const text = textOf(asked.paragraphs);
  const sentences = sentenceSpans(text, asked.lang);
  const statements = findStatements(text, { lang: asked.lang, mentions: asked.mentions });
  const offices = new Map<string, string | undefined>();
  const officeOf = (name: string) => {
    if (!offices.has(name)) offices.set(name, printedOffice(text, name, asked.lang));
    return offices.get(name);
  };
  const chainOf = createChains(text, asked);
  const drafts = statements.flatMap((statement) => {
    const { speaker } = statement;
    return speaker
      ? [
          draftOf(statement, {
            ...asked,
            text,
            sentences,
            chainOf,
            speaker: draftSpeaker(speaker, { ...asked, text, officeOf }),
          }),
        ]
      : [];
  });
  // What an outlet reports is the article's own voice.
  const reporting = new Set(drafts.flatMap(({ chain }) => chain));
  return drafts.filter(
    ({ speaker: { actor, name, printed } }) =>
      actor !== undefined || !reporting.has(withoutArticle(name ?? printed)),
  );
}

function draftOf(
  { spans, quoted, cue, kind, type, confidence }: Statement,
  {
    ref,
    lang,
    text,
    sentences,
    chainOf,
    speaker,
  }: Pick<ArticleToRead, 'ref' | 'lang'> & {
    text: string;
    sentences: readonly Span[];
    chainOf: (sentence: string) => string[];
    speaker: DraftSpeaker;
  },
): FoundDraft {
  const around = sentencesOf([...spans, ...(cue ? [cue] : [])], sentences);
  const [from, to] = around;
  const said = saidOn(text.slice(from, to), {
    ...(ref.published !== undefined && { published: ref.published }),
    lang,
    claimed: spans.map(([start, end]) => [start - from, end - from]),
    ...(cue && { cue: [cue[0] - from, cue[1] - from] }),
  });
  const place = withinParagraph(text, around, spans[0]![0]);
  return {
    article: ref,
    speaker,
    content: wordsAt(text, spans),
    ...(quoted.length > 0 && { quote: wordsAt(text, quoted) }),
    sentence: text.slice(from, to),
    place: quoteAt(text, { start: place[0], end: place[1] }),
    at: spans[0]![0],
    ...(cue && { cue: text.slice(...cue) }),
    type,
    confidence,
    kind,
    ...(said && { saidOn: said }),
    chain: chainOf(text.slice(from, to)),
  };
}

/** From whom an outlet has what it writes stands in one of so many paragraphs, or nowhere. */
const mostLeads = 3;

/** Through whom a sentence was reported: what it says itself, else what the article says first of all it tells. */
function createChains(
  text: string,
  { ref, paragraphs, lang, mentions, outlets }: ArticleToRead,
): (sentence: string) => string[] {
  const named = new Set(mentions.map(({ start, end }) => text.slice(start, end)));
  const read = (sentence: string, further: readonly string[] = []) =>
    reportChain({
      texts: [sentence],
      further,
      lang,
      outlets,
      ...(ref.outlet !== undefined && { own: ref.outlet }),
      isActor: (name) => named.has(name),
    });
  const known = new Map<string, string[]>();
  const chain = (sentence: string) => {
    if (!known.has(sentence)) known.set(sentence, read(sentence));
    return known.get(sentence)!;
  };
  const [lead = '', ...further] = paragraphs.slice(1, 1 + mostLeads);
  const first = read(lead, further);
  return (sentence) => {
    const own = chain(sentence);
    return own.some((outlet) => outlet !== ref.outlet) ? own : first;
  };
}

/** The comma before a closing quotation mark belongs to the sentence around it. */
function wordsAt(text: string, spans: readonly Span[]): string {
  return spans
    .map((span) => text.slice(...span))
    .join(' … ')
    .replace(/[,;:]$/, '');
}

/** From the first sentence that any of them touches to the last. */
function sentencesOf(spans: readonly Span[], sentences: readonly Span[]): Span {
  const touched = sentences.filter(([start, end]) => spans.some(([from, to]) => start < to && from < end));
  const all = touched.length > 0 ? touched : spans;
  return [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
}

/** A place is looked for within one paragraph: of a quotation that runs on, the one in which it begins. */
function withinParagraph(text: string, [from, to]: Span, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return [Math.max(from, start), Math.min(to, end < 0 ? text.length : end)];
}
