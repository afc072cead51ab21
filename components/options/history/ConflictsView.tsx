import type { RecordConflict } from '../../../utils/dataset/change-outcome';
import type { Entity } from '../../../utils/dataset/records/records';
import type { MessageKey } from '../../strings';
import { useStrings } from '../../strings';
import { ContestedFields } from './ContestedFields';
import { SectionHead } from '../shell/SectionHead';
import './conflicts.css';

export interface ConflictsViewProps {
  conflicts: readonly RecordConflict[];
  /** A record's name for its uid, and any other text as it is. */
  nameOf: (uid: string) => string;
  hrefOf: (conflict: RecordConflict) => string;
  /** Undefined where nothing can be changed. */
  ways?: {
    settle: (conflict: RecordConflict, field: string, side: 'mine' | 'theirs') => void;
    letGo: (conflict: RecordConflict) => void;
  };
}

const kinds: Record<Entity, MessageKey> = {
  actor: 'optionsKindActor',
  position: 'optionsKindPosition',
  topic: 'optionsKindTopic',
  source: 'optionsKindSource',
  outlet: 'optionsKindOutlet',
};

/** Where the reader's edits and their publishers differ by now, with both values and the choice. */
export function ConflictsView({ conflicts, nameOf, hrefOf, ways }: ConflictsViewProps) {
  const { t } = useStrings();
  return (
    <>
      <SectionHead title={t('optionsConflicts')} intro={t('optionsConflictsIntro')} />
      {conflicts.length === 0 && <p class="empty">{t('optionsNoConflicts')}</p>}
      <ul class="conflicts">
        {conflicts.map((conflict) => (
          <li key={`${conflict.entity} ${conflict.uid}`}>
            <h2>
              <a href={hrefOf(conflict)}>
                <bdi>{conflict.name}</bdi>
              </a>{' '}
              <span class="badge">{t(kinds[conflict.entity])}</span>
            </h2>
            <ConflictBody conflict={conflict} nameOf={nameOf} ways={ways} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ConflictBody({
  conflict,
  nameOf,
  ways,
}: { conflict: RecordConflict } & Pick<ConflictsViewProps, 'nameOf' | 'ways'>) {
  const { t } = useStrings();
  const { standing, entity, name } = conflict;
  switch (standing.kind) {
    case 'differs':
      return (
        <ContestedFields
          entity={entity}
          fields={standing.fields}
          heads={{ mine: t('optionsMineHead'), theirs: t('optionsTheirsHead') }}
          nameOf={nameOf}
          onChoose={ways && (({ field }, side) => ways.settle(conflict, field, side))}
        />
      );
    case 'removed':
    case 'no-pack':
      return (
        <div class="conflict-gone">
          <p>{t(standing.kind === 'removed' ? 'optionsConflictRemoved' : 'optionsConflictNoPack')}</p>
          <button
            type="button"
            class="sp-button small"
            disabled={!ways}
            aria-label={t('optionsLetGoThis', name)}
            onClick={() => ways?.letGo(conflict)}
          >
            {t('optionsLetGo')}
          </button>
        </div>
      );
  }
}
