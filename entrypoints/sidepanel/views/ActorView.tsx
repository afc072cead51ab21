import { useEffect } from 'preact/hooks';
import { Skeleton } from '../../../components/article/Skeleton';
import { ActorPage } from '../../../components/panel/ActorPage';
import { useStrings } from '../../../components/strings';
import { openPrint } from '../../../utils/asking/open-print';
import type { TabView } from '../../../utils/asking/use-tab';
import { askBackground } from '../../../utils/messaging/messenger';
import { panelHash } from '../../../utils/messaging/panel-address';
import type { ArticleRead } from '../../../utils/messaging/protocol';
import { useActorRead } from '../use-actor-read';
import { useTitle } from '../use-title';

interface ActorViewProps {
  actor: string;
  position: string | undefined;
  front: TabView;
  leftOut: readonly string[];
  /** `YYYY-MM-DD` */
  today: string;
  /** Called once all that was asked for is drawn. */
  onDrawn: () => void;
}

/** The long read of one actor. */
export function ActorView({ actor, position, front, leftOut, today, onDrawn }: ActorViewProps) {
  const { t } = useStrings();
  const shown = useActorRead(actor, readingOf(front, leftOut), front.dataset?.generation);
  useTitle(shown.kind === 'held' ? shown.read.actor.name : undefined);
  const isDrawn = shown.kind === 'held';
  useEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  switch (shown.kind) {
    case 'loading':
      return <Skeleton />;
    case 'gone':
      return <p class="sp-message">{t('cardGone')}</p>;
    case 'failed':
      return <p class="sp-message">{t('cardFailed')}</p>;
    case 'held':
      return (
        <ActorPage
          read={shown.read}
          asked={position}
          today={today}
          hrefOf={(held) => panelHash({ kind: 'actor', actor, position: held })}
          onPrint={() => void openPrint({ kind: 'actor', actor })}
          onEdit={() => void askBackground('options.open', { at: { section: 'people', actor } })}
        />
      );
  }
}

/** The article in front of the reader, as far as it is read; undefined until that is known. */
function readingOf({ page, facts }: TabView, leftOut: readonly string[]): ArticleRead | null | undefined {
  if (page.kind === 'loading') return undefined;
  const summary = facts?.summary;
  if (!summary) return null;
  const { article, texts } = summary;
  return {
    ...(article.date !== undefined && { date: article.date }),
    ...(texts && { texts }),
    leftOut: [...leftOut],
  };
}
