import { useState } from 'preact/hooks';
import { SectionHead } from '../../../components/options/shell/SectionHead';
import { ArticleReview } from '../../../components/review/ArticleReview';
import { PasteArticle, type SaidOfArticle } from '../../../components/review/PasteArticle';
import { readRefusals } from '../../../components/review/read-refusals';
import { ReviewList } from '../../../components/review/ReviewList';
import { useStrings } from '../../../components/strings';
import { untilPainted } from '../../../components/until-painted';
import { readPasted, type PastedArticle } from '../../../utils/article-text/read-pasted';
import { readSaved } from '../../../utils/article-text/read-saved';
import { keepAsks } from '../../../utils/asking/keep-asks';
import { useReview } from '../../../utils/asking/use-review';
import { useReviews } from '../../../utils/asking/use-reviews';
import { askBackground } from '../../../utils/messaging/messenger';
import { hashOf } from '../../../utils/messaging/options-address';
import type { Workshop } from '../workshop';

/** What was found in articles and waits for the reader. */
export function ReviewSection(workshop: Workshop) {
  const { place } = workshop;
  const article = place.section === 'review' ? place.article : undefined;
  return article === undefined ? (
    <AllReviews {...workshop} />
  ) : (
    <OneReview key={article} article={article} {...workshop} />
  );
}

function AllReviews({ goTo }: Workshop) {
  const { t } = useStrings();
  const reviews = useReviews();
  const [answer, setAnswer] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const read = async (pasted: PastedArticle | null, said: SaidOfArticle) => {
    if (!pasted) {
      setAnswer(t('reviewPasteUnreadable'));
      return;
    }
    const found = await askBackground('review.readText', asSaid(pasted, said));
    if (found.kind === 'read') goTo({ section: 'review', article: found.key });
    else setAnswer(t(found.kind === 'refused' ? readRefusals[found.why] : 'reviewNewsFailed'));
  };
  const attempt = async (reading: () => Promise<void>) => {
    setBusy(true);
    setAnswer(t('reviewReading'));
    // Finding the article in a long page holds this one for as long as a second.
    await untilPainted();
    await reading().finally(() => setBusy(false));
  };

  return (
    <>
      <SectionHead title={t('optionsReview')} intro={t('optionsReviewIntro')} />
      {reviews && (
        <ReviewList
          reviews={reviews}
          hrefOf={(key) => hashOf({ section: 'review', article: key })}
          onForget={(key) => void askBackground('review.forget', { key })}
        />
      )}
      <PasteArticle
        answer={answer}
        isBusy={isBusy}
        onRead={(text, said) => void attempt(() => read(readPasted(text, said.address || undefined), said))}
        onFile={(file, said) => void attempt(async () => read(await readSaved(file), said))}
      />
    </>
  );
}

/** What the reader says of an article stands above what the article says of itself. */
function asSaid(
  { article, address }: PastedArticle,
  { title, outlet, published, address: given }: SaidOfArticle,
) {
  const at = given || address;
  return {
    article: {
      ...article,
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(published && { published }),
    },
    ...(at && { address: at }),
  };
}

function OneReview({ article, goTo, today, guard }: Workshop & { article: string }) {
  return (
    <ArticleReview
      work={useReview(article)}
      asks={keepAsks}
      today={today}
      listHref={hashOf({ section: 'review' })}
      onForgotten={() => goTo({ section: 'review' })}
      onUnsaved={guard.mark}
    />
  );
}
