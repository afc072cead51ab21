import type { Comparison } from '../../utils/relevance/comparison';
import type { PositionLine } from '../../utils/relevance/card-content';
import { DateInWords } from '../DateInWords';
import { initialsOf } from '../initials';
import { kindMessages } from '../position-words';
import { staleMessages } from '../stale-messages';
import { stanceMark, stanceTone, stanceWord } from '../StanceMark';
import { useStrings } from '../strings';

interface CompareTableProps {
  comparison: Comparison;
  /** The uid of the position that stands open; null for none. */
  open: string | null;
  onOpen: (position: string | null) => void;
}

/** Who stands where: topics down, people across, in each cell the newest position. Where there is room, in its words. */
export function CompareTable({ comparison: { people, topics }, open, onOpen }: CompareTableProps) {
  const { t } = useStrings();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, also without a cell to stop at
    <div class="sp-compare" role="group" aria-label={t('popupCompareHint')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="sp-only-read">{t('compareTopic')}</span>
            </th>
            {people.map(({ id, name, office }) => (
              <th key={id} scope="col" title={name}>
                <span class="initials" aria-hidden="true">
                  {initialsOf(name)}
                </span>
                <bdi class="name">{name}</bdi>
                {office && <bdi class="office">{office.role}</bdi>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, cells }) => (
            <tr key={topic.id}>
              <th scope="row" dir="auto">
                {topic.label}
              </th>
              {people.map(({ id }) => {
                const held = cells.find(({ actor }) => actor === id)?.position;
                return (
                  <td key={id}>
                    {held ? (
                      <Cell position={held} isOpen={held.id === open} onOpen={onOpen} />
                    ) : (
                      <>
                        <span aria-hidden="true">·</span>
                        <span class="sp-only-read">{t('popupCompareNone')}</span>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({
  position,
  isOpen,
  onOpen,
}: {
  position: PositionLine;
  isOpen: boolean;
  onOpen: CompareTableProps['onOpen'];
}) {
  const { t } = useStrings();
  const { id, kind, stance, summary, lang, date, stale } = position;
  return (
    <button
      type="button"
      class={`cell ${stanceTone(stance)} ${stale ? 'stale' : ''}`}
      title={stale && t(staleMessages[stale])}
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? null : id)}
    >
      <span class="sp-stance">
        <span aria-hidden="true">{stanceMark(stance)}</span>
        <span class="stance-word"> {t(stanceWord(stance))},</span> {t(kindMessages(kind).short)}
      </span>
      <span class="said" lang={lang} dir="auto">
        {summary}
      </span>
      <bdi class="when">
        <DateInWords date={date.on} />
      </bdi>
      {stale && <span class="stale-why">{t(staleMessages[stale])}</span>}
    </button>
  );
}
