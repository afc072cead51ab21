import { ConflictsView } from '../../../components/options/history/ConflictsView';
import { useStrings } from '../../../components/strings';
import type { RecordConflict } from '../../../utils/dataset/change-outcome';
import { hashOf } from '../../../utils/messaging/options-address';
import { textsIn } from '../texts-in';
import { useNamesOf } from '../use-names-of';
import { recordEndings } from '../use-record-form';
import type { Workshop } from '../workshop';

/** What publishers have made of records that the reader edited. */
export function ConflictsSection(workshop: Workshop) {
  const { dataset, stored, changes, readOnly } = workshop;
  const strings = useStrings();
  const { t } = strings;
  const { revert } = recordEndings(workshop, strings);
  const contested = stored.conflicts.flatMap(({ standing }) =>
    standing.kind === 'differs' ? standing.fields : [],
  );
  const nameOf = useNamesOf(workshop, textsIn(contested));
  return (
    <ConflictsView
      conflicts={stored.conflicts}
      nameOf={nameOf}
      hrefOf={hrefOfRecord}
      ways={
        readOnly
          ? undefined
          : {
              settle: ({ entity, uid, name }, field, side) =>
                void changes.make(
                  () => dataset.settle(entity, uid, { field, side }),
                  () => t('optionsSettled', name),
                ),
              letGo: ({ entity, uid, name }) => void revert(entity, uid, name),
            }
      }
    />
  );
}

function hrefOfRecord({ entity, uid }: RecordConflict): string {
  switch (entity) {
    case 'actor':
      return hashOf({ section: 'people', actor: uid });
    case 'position':
      return hashOf({ section: 'positions', record: uid });
    case 'topic':
      return hashOf({ section: 'topics', record: uid });
    case 'source':
    case 'outlet':
      return hashOf({ section: 'sources', record: uid });
  }
}
