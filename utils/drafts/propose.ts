import * as v from 'valibot';
import type { Uid } from '../actors/actor';
import type { Stance } from '../actors/position';
import type { Draft } from './draft';

/** A language model that runs on the reader's own machine. */
export interface LocalModel {
  /** Answers in JSON that fits the schema, as far as it keeps to it; null where it gave up. */
  answer: (question: string, schema: object) => Promise<string | null>;
}

/** What sums texts up on the reader's own machine, in the language of the interface. */
export interface LocalSummarizer {
  /** `context` says what the text is; null where it gave up. */
  summarize: (text: string, context: string) => Promise<string | null>;
}

/** What a model proposes for a draft; whatever it does not tell, or not in the form asked for, is absent. */
export interface Proposal {
  summary?: string;
  topic?: Uid;
  stance?: Stance;
}

/** A sentence; what is longer does not sum up. */
const longestSummary = 300;

/** As many topics are offered to the model: it reads slowly. */
const mostTopics = 40;

const stances = [-2, -1, 0, 1, 2] as const;

/**
 * Asks a model to sum up what was said, and on which of these topics with which stance. Its answer is held to what was asked: a
 * topic that is none of these, or a stance that is no number of the scale, is left out.
 *
 * @param lang the language that the summary is to be in, BCP 47
 */
export async function proposeFor(
  { sentence, content, speaker, kind = 'said' }: Draft,
  { topics, lang, model }: { topics: readonly { id: Uid; name: string }[]; lang: string; model: LocalModel },
): Promise<Proposal> {
  const offered = topics.slice(0, mostTopics);
  const names = offered.map(({ name }) => name);
  const question = [
    `Passage: ${sentence}`,
    `Statement: ${content}`,
    `Whose: ${speaker.name ?? speaker.printed} (${kind})`,
    `Sum the statement up in one short sentence in the language "${lang}", in other words than its own, adding nothing.`,
    `Choose the topic that it is about, or none: ${names.join('; ')}.`,
    'Say how it stands to that topic, from -2 (strongly against) over 0 (mixed) to 2 (strongly for), or none.',
  ].join('\n');
  const answer = parse((await model.answer(question, schemaOf(names))) ?? '');
  const topic = offered.find(({ name }) => name === answer.topic)?.id;
  const stance = stances.find((each) => each === answer.stance);
  return {
    ...(answer.summary !== undefined && { summary: answer.summary }),
    ...(topic !== undefined && { topic }),
    ...(topic !== undefined && stance !== undefined && { stance }),
  };
}

/** The same by what sums up alone: nothing is proposed but the summary. */
export async function proposeSummary(
  { content, speaker, kind = 'said' }: Draft,
  summarizer: LocalSummarizer,
): Promise<Proposal> {
  const context = `What ${speaker.name ?? speaker.printed} is reported to have said (${kind}), to be told in one sentence.`;
  const parsed = v.safeParse(summary, await summarizer.summarize(content, context));
  return parsed.success ? { summary: parsed.output } : {};
}

function schemaOf(topics: readonly string[]): object {
  return {
    type: 'object',
    properties: {
      summary: { type: 'string', maxLength: longestSummary },
      topic: { enum: [...topics, 'none'] },
      stance: { enum: [...stances, 'none'] },
    },
    required: ['summary', 'topic', 'stance'],
  };
}

const summary = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestSummary));

/** Each field by itself: one that is wrong takes no other with it. */
const proposed = v.object({
  summary: v.fallback(v.optional(summary), undefined),
  topic: v.fallback(v.optional(v.string()), undefined),
  stance: v.fallback(v.optional(v.number()), undefined),
});

function parse(text: string): v.InferOutput<typeof proposed> {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    // A model that does not keep to the form proposes nothing.
    return {};
  }
  const parsed = v.safeParse(proposed, answer);
  return parsed.success ? parsed.output : {};
}
