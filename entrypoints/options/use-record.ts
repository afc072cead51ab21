import { useCallback } from 'preact/hooks';
import type { Entity } from '../../utils/dataset/records/records';
import type { RecordPage } from '../../utils/dataset/reading/record-reads';
import { useAnswer } from './use-answer';
import type { Workshop } from './workshop';

/** A record as it stands now, with what its page shows. Undefined until it is read, null where there is no such record. */
export function useRecord<E extends Entity>(
  { dataset, stored }: Workshop,
  entity: E,
  uid: string | undefined,
): RecordPage<E> | null | undefined {
  const { generation } = stored.overview;
  const ask = useCallback(
    async () => (uid === undefined ? null : ((await dataset.record(entity, uid)) ?? null)),
    // oxlint-disable-next-line react/exhaustive-deps -- another generation is read anew
    [dataset, entity, uid, generation],
  );
  const answer = useAnswer(ask, `${entity} ${uid}`);
  return uid === undefined ? null : answer;
}
