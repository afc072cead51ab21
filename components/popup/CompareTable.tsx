import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComparedTopic } from '../../utils/relevance/article-overview';
import type { PersonLine } from '../../utils/relevance/person-line';
import { CopyPosition } from '../copy/CopyPosition';
import { initialsOf } from '../initials';
import { PositionView } from '../PositionView';
import { kindMessages } from '../position-words';
import { stanceMark, stanceTone, stanceWord } from '../StanceMark';
import { useStrings } from '../strings';

interface CompareTableProps {
  /** At least one. */
  compared: readonly ComparedTopic[];
  people: readonly PersonLine[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** Who stands where: topics down, people across, in each cell the newest position, which opens below the table. */
export function CompareTable({ compared, people, today }: CompareTableProps) {
  const { t } = useStrings();
  const [open, setOpen] = useState<string | null>(null);
  const columns = people.filter(({ id }) =>
    compared.some(({ cells }) => cells.some(({ actor }) => actor === id)),
  );
  const shown = compared.flatMap(({ cells }) => cells).find(({ position }) => position.id === open);
  const openRef = useRef<HTMLDivElement>(null);
  useEffect(() => openRef.current?.scrollIntoView({ block: 'nearest' }), [open]);
  const who = columns.find(({ id }) => id === shown?.actor);
  return (
    <>
      <div class="sp-compare">
        <table>
          <caption class="sp-only-read">{t('popupCompareHint')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="sp-only-read">{t('popupTopics')}</span>
              </th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" title={name}>
                  <span aria-hidden="true">{initialsOf(name)}</span>
                  <span class="sp-only-read">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {compared.map(({ topic, cells }) => (
              <tr key={topic.id}>
                <th scope="row" dir="auto">
                  {topic.label}
                </th>
                {columns.map(({ id }) => (
                  <td key={id}>
                    <Cell
                      position={cells.find(({ actor }) => actor === id)?.position}
                      open={open}
                      onOpen={setOpen}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="sp-compare-key">{t('popupCompareKey')}</p>
      <div class="sp-compare-open" ref={openRef} aria-live="polite">
        {shown && who && (
          <>
            <h2>
              <bdi>{who.name}</bdi>
            </h2>
            <ul>
              <PositionView
                line={shown.position}
                today={today}
                showOrigin
                action={<CopyPosition who={who.name} line={shown.position} />}
              />
            </ul>
          </>
        )}
      </div>
    </>
  );
}

function Cell({
  position,
  open,
  onOpen,
}: {
  position: ComparedTopic['cells'][number]['position'] | undefined;
  open: string | null;
  onOpen: (position: string | null) => void;
}) {
  const { t } = useStrings();
  if (!position) {
    return (
      <>
        <span aria-hidden="true">·</span>
        <span class="sp-only-read">{t('popupCompareNone')}</span>
      </>
    );
  }
  const isOpen = position.id === open;
  return (
    <button
      type="button"
      class={`sp-stance ${stanceTone(position.stance)}`}
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? null : position.id)}
    >
      <span aria-hidden="true">{stanceMark(position.stance)}</span>
      <span class="sp-only-read">{t(stanceWord(position.stance))}, </span>{' '}
      {t(kindMessages(position.kind).short)}
    </button>
  );
}
