import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { classifySender, type Speaker } from '../../utils/messaging/classify-sender';
import {
  answerBackgroundCalls,
  type Answer,
  type BackgroundCalls,
  type Question,
} from '../../utils/messaging/messenger';
import type { CardCalls } from '../../utils/messaging/card-calls';
import type { PageCalls, ReaderCalls } from '../../utils/messaging/protocol';
import { questionSchemas } from '../../utils/messaging/questions';

/** Whoever stands in a tab: the reader script, the card frame, or a page of ours. */
export type InTab = Exclude<Speaker, { kind: 'stranger' }> & { tab: number };

export type Table<Calls extends Partial<BackgroundCalls>, Who> = {
  [Kind in keyof Calls & keyof BackgroundCalls]: (
    question: Question<BackgroundCalls, Kind>,
    speaker: Who,
  ) => Promise<Answer<BackgroundCalls, Kind>>;
};

/** What is carried out before anything is awaited: browsers open a side panel straight from a click alone. */
export interface AtOnceTables {
  reader: Table<Pick<ReaderCalls, 'selection.keep'>, InTab>;
  card: Table<Pick<CardCalls, 'panel.open'>, InTab>;
}

/** One table for each kind of speaker; what is not in a speaker's table is refused. */
export interface AnswerTables {
  /** The reader script; the welcome page runs it too. */
  reader: Table<Omit<ReaderCalls, keyof AtOnceTables['reader']>, InTab>;
  card: Table<Omit<CardCalls, keyof AtOnceTables['card']>, InTab>;
  page: Table<PageCalls, Speaker>;
}

/**
 * Answers calls after looking at who asks and, from inside web pages, at what is asked. Calls that come before the
 * tables are ready wait for them: a call is often what woke the background.
 */
export function answerCalls(tables: Promise<AnswerTables>, atOnce: AtOnceTables): void {
  const own = { id: browser.runtime.id, origin: location.origin };
  answerBackgroundCalls(async ({ kind, question }, sender) => {
    const speaker = classifySender(sender, own);
    const answer = answerIn(atOnceFor(speaker, atOnce), kind) ?? tableFor(speaker, kind, await tables);
    if (!answer) throw new Error(`${kind} is not for a ${speaker.kind}`);
    return answer(readQuestion(kind, question), speaker);
  });
}

type AnyAnswer = (question: unknown, speaker: Speaker) => Promise<unknown>;

function tableFor(
  speaker: Speaker,
  kind: string,
  { reader, card, page }: AnswerTables,
): AnyAnswer | undefined {
  const table = (() => {
    switch (speaker.kind) {
      case 'reader':
        return reader;
      case 'card':
        return card;
      case 'page':
        return { ...(speaker.tab === undefined ? {} : reader), ...page };
      case 'stranger':
        return {};
    }
  })();
  return answerIn(table, kind);
}

function atOnceFor(speaker: Speaker, { reader, card }: AtOnceTables): object {
  switch (speaker.kind) {
    case 'reader':
      return reader;
    case 'card':
      return card;
    case 'page':
      // The welcome page runs the reader script.
      return speaker.tab === undefined ? {} : reader;
    case 'stranger':
      return {};
  }
}

function answerIn(table: object, kind: string): AnyAnswer | undefined {
  return Object.hasOwn(table, kind) ? (table as Record<string, AnyAnswer>)[kind] : undefined;
}

/** Throws on a question that does not fit its schema. Calls of our own pages have none. */
function readQuestion(kind: string, question: unknown): unknown {
  if (!Object.hasOwn(questionSchemas, kind)) return question;
  return v.parse(questionSchemas[kind as keyof typeof questionSchemas], question);
}
