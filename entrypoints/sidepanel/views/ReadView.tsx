import { useEffect, useState } from 'preact/hooks';
import { readRefusals } from '../../../components/review/read-refusals';
import { useStrings } from '../../../components/strings';
import { askBackground } from '../../../utils/messaging/messenger';
import { panelHash } from '../../../utils/messaging/panel-address';
import type { ArticleReadFor } from '../../../utils/messaging/review-calls';

/** Reads the article in front of the reader for statements; then their review is shown in its place. */
export function ReadView({ tab }: { tab: number | null }) {
  const { t } = useStrings();
  const [answer, setAnswer] = useState<ArticleReadFor | null>(null);
  useEffect(() => {
    if (tab === null) return undefined;
    let isLate = false;
    const read = async () => {
      const found = await askBackground('review.readTab', { tab });
      if (isLate) return;
      // Going back is not to read it again.
      if (found.kind === 'read') location.replace(panelHash({ kind: 'review', article: found.key }));
      else setAnswer(found);
    };
    void read();
    return () => {
      isLate = true;
    };
  }, [tab]);
  return (
    <p class="sp-message" role="status">
      {t(messageOf(answer, tab))}
    </p>
  );
}

function messageOf(answer: ArticleReadFor | null, tab: number | null) {
  if (tab === null) return 'reviewRefusedClosed';
  if (answer === null) return 'reviewReading';
  return answer.kind === 'refused' ? readRefusals[answer.why] : 'reviewNewsFailed';
}
