import type { PositionLine } from '../../utils/relevance/card-content';
import { PositionView } from '../PositionView';
import { useStrings } from '../strings';

/** A held position that says the same as a draft, or nearly. */
export interface AlikeLine {
  line: PositionLine;
  isSame: boolean;
}

/** What is held already, so that nothing is kept twice; nothing where there is none. */
export function AlikeList({ alike, today }: { alike: readonly AlikeLine[]; today: string }) {
  const { t } = useStrings();
  const isSame = alike.some((each) => each.isSame);
  return (
    <div role="status">
      {alike.length > 0 && (
        <section class="alike" aria-label={t(isSame ? 'keepSame' : 'keepNear')}>
          <p class="why">{t(isSame ? 'keepSame' : 'keepNear')}</p>
          <ul>
            {alike.map(({ line }) => (
              <PositionView key={line.id} line={line} today={today} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
