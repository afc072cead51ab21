import type { Draft } from './draft';
import type { KeepChoice } from './keep-choice';

/** What is missing for a draft to be kept as it stands: the reader has to say. */
export type Missing =
  | 'speaker'
  | 'topic'
  /** Where the article is from: neither address nor outlet is known. */
  | 'source'
  /** A summary: its words are not to be kept, or are too many for a citation. */
  | 'words';

/** A citation, in UTF-16 units: longer ones leave no export either. */
const longestCitation = 300;

/** What is known beside the draft. */
export interface PlainChoiceFacts {
  /** The label of the draft's first topic, which is what it is about. */
  topicLabel?: string;
  /** Whether the reader keeps words of articles. */
  keepsWords: boolean;
  /** BCP 47. */
  lang: string;
}

/**
 * A draft kept as it stands, with one key: its speaker, its likeliest topic, its kind, its own words as the summary, and no
 * stance, which no rule can tell. What is missing for that comes in the order of the form.
 */
export function plainChoice(
  draft: Draft,
  { topicLabel, keepsWords, lang }: PlainChoiceFacts,
): { kind: 'complete'; choice: KeepChoice } | { kind: 'incomplete'; missing: Missing[] } {
  const { speaker, article, content, quote, saidOn, chain } = draft;
  const [topic] = draft.topics;
  const missing: Missing[] = [];
  if (speaker.actor === undefined) missing.push('speaker');
  if (topic === undefined || topicLabel === undefined) missing.push('topic');
  if (!keepsWords || content.length > longestCitation) missing.push('words');
  if (article.address === undefined && article.outlet === undefined) missing.push('source');
  if (missing.length > 0 || speaker.actor === undefined || topic === undefined || topicLabel === undefined) {
    return { kind: 'incomplete', missing };
  }
  const choice: KeepChoice = {
    speaker: { kind: 'known', actor: speaker.actor },
    topic: { kind: 'known', topic },
    target: topicLabel,
    stance: null,
    kind: draft.kind ?? 'said',
    summary: asSentence(content),
    lang,
    ...(quote !== undefined && draft.type === 'direct' && { quote: withoutComma(quote) }),
    ...(saidOn && { saidOn: saidOn.date }),
    source: {
      title: article.title,
      outlet: article.outlet ?? '',
      ...(article.address !== undefined && { address: article.address }),
      ...(article.published !== undefined && { published: article.published }),
    },
    chain: chain.at(-1) === article.outlet ? chain.slice(0, -1) : [...chain],
  };
  return { kind: 'complete', choice };
}

/** "tickets would cost nothing," → "Tickets would cost nothing." */
function asSentence(words: string): string {
  const bare = withoutComma(words);
  const sentence = bare.slice(0, 1).toLocaleUpperCase() + bare.slice(1);
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function withoutComma(words: string): string {
  return words.trim().replace(/[,;:]$/, '');
}
