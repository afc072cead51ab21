import type { Uid } from '../actors/actor';
import type { Topic } from '../actors/topic';
import { findMentions } from '../matching/find-mentions';
import { compileIndex } from '../matching/index/compile-index';
import type { NamedActor } from '../matching/index/names-index';

/** Finds what a text is about, by the labels and keywords of topics. */
export interface TopicFinder {
  /** How often each topic's words stand in the text. `lang` (BCP 47) decides which case endings are taken off. */
  count(text: string, lang?: string): ReadonlyMap<Uid, number>;
}

/**
 * Compiles the words of all topics in all their languages, once for a dataset: they are found as names of bodies are,
 * longest first, in any case and with the case endings of the text's language.
 */
export function createTopicFinder(topics: readonly Topic[]): TopicFinder {
  const index = compileIndex(topics.map(namedByKeywords));
  return {
    count(text, lang) {
      const counts = new Map<Uid, number>();
      if (text === '') return counts;
      const block = { id: 0, text, role: 'text' as const };
      const [reading] = findMentions(index, [block], { ...(lang !== undefined && { lang }) }, []);
      for (const { actor } of reading?.mentions ?? []) counts.set(actor, (counts.get(actor) ?? 0) + 1);
      return counts;
    },
  };
}

function namedByKeywords({ id, label, keywords = {} }: Topic): NamedActor {
  const words = [...Object.entries(label), ...Object.entries(keywords)].flatMap(([lang, texts]) =>
    [texts].flat().map((text) => ({ lang, text })),
  );
  return {
    id,
    type: 'body',
    name: label['en'] ?? id,
    matchOnPage: true,
    aliases: words.map((word) => ({
      ...word,
      kind: 'metonym' as const,
      caseSensitive: false,
      ambiguity: 'none' as const,
    })),
  };
}
