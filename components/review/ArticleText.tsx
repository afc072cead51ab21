import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReviewItem, ReviewRead } from '../../utils/messaging/review-calls';
import { useStrings } from '../strings';

interface ArticleTextProps {
  review: ReviewRead;
  /** Of the current draft. */
  current: string | null;
  onSelect: (id: string) => void;
}

/** The article as it was read, with the sentences of its drafts marked, that of the current one most. */
export function ArticleText({ review, current, onSelect }: ArticleTextProps) {
  const { t } = useStrings();
  const { ref, paragraphs, items } = review;
  const boxRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = boxRef.current;
    const mark = box?.querySelector<HTMLElement>('mark.current');
    if (!box || !mark) return;
    // Of the box alone: the page around stays where it is.
    const top = mark.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    box.scrollTo({ top: Math.max(0, top - box.clientHeight / 3), behavior });
  }, [current, paragraphs]);
  return (
    <div
      ref={boxRef}
      class="sp-article-text"
      role="region"
      aria-label={t('reviewArticleText')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
      tabIndex={0}
      lang={ref.language}
      dir="auto"
    >
      {paragraphs.map((text, i) => {
        const placed = items.filter(({ place }) => place?.paragraph === i);
        const words = marked(text, placed, { current, onSelect });
        return i === 0 ? <h2 key={i}>{words}</h2> : <p key={i}>{words}</p>;
      })}
    </div>
  );
}

/** Sentences with two drafts are marked once, and as current where one of them is. */
function marked(
  text: string,
  items: readonly ReviewItem[],
  { current, onSelect }: Pick<ArticleTextProps, 'current' | 'onSelect'>,
): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let from = 0;
  const bySentence = items
    .flatMap(({ draft, place }) => (place ? [{ draft, place }] : []))
    .toSorted((a, b) => a.place.start - b.place.start);
  for (const { draft, place } of bySentence) {
    if (place.start < from) continue;
    const here = bySentence.filter((other) => other.place.start < place.end && place.start < other.place.end);
    const isCurrent = here.some((other) => other.draft.id === current);
    const next = here.find((other) => other.draft.state.kind === 'open') ?? { draft };
    parts.push(
      text.slice(from, place.start),
      // By keys the drafts themselves are gone through; a pointer may go by the text.
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- as said
      <mark
        key={draft.id}
        class={isCurrent ? 'current' : undefined}
        aria-current={isCurrent || undefined}
        onClick={() => onSelect(next.draft.id)}
      >
        {text.slice(place.start, place.end)}
      </mark>,
    );
    from = place.end;
  }
  parts.push(text.slice(from));
  return parts;
}
