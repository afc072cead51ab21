import type { ComponentChildren } from 'preact';
import type { Draft } from '../../utils/drafts/draft';

/** The sentence that a draft stands in, with the claim's own words marked. */
export function DraftSentence({ draft: { sentence, content, article } }: { draft: Draft }) {
  const parts: ComponentChildren[] = [];
  let from = 0;
  // As the drafts join what does not stand together.
  for (const words of content.split(' … ')) {
    const at = sentence.indexOf(words, from);
    if (at < 0) continue;
    parts.push(sentence.slice(from, at), <mark>{words}</mark>);
    from = at + words.length;
  }
  return (
    <p class="sp-draft-sentence" lang={article.language} dir="auto">
      {parts}
      {sentence.slice(from)}
    </p>
  );
}
