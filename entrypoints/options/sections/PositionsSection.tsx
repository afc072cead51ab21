import { useState } from 'preact/hooks';
import { PositionsTable } from '../../../components/options/catalog/PositionsTable';
import { useStrings } from '../../../components/strings';
import { hashOf } from '../../../utils/messaging/options-address';
import { createCellEdits } from '../cell-edits';
import { PositionEditor } from '../editors/PositionEditor';
import { useRecord } from '../use-record';
import { useTable } from '../use-table';
import type { Workshop } from '../workshop';

const hrefOf = ({ id }: { id: string }) => hashOf({ section: 'positions', record: id });

/** Every position, or the form of one. */
export function PositionsSection(workshop: Workshop) {
  const { place, goTo, query, setQuery, readOnly } = workshop;
  const strings = useStrings();
  const [isAdding, setAdding] = useState(false);
  const uid = place.section === 'positions' ? place.record : undefined;
  const page = useRecord(workshop, 'position', uid);
  const table = useTable(workshop, 'position', { query, begin: { by: 'date', descending: true }, hrefOf });
  if (page === undefined) return null;
  if (page) {
    const { actor } = page.listed.record;
    const toPerson = () => goTo({ section: 'people', actor });
    return <PositionEditor key={uid} workshop={workshop} page={page} onDone={toPerson} />;
  }
  if (isAdding) return <PositionEditor workshop={workshop} onDone={() => setAdding(false)} />;
  const editOf = createCellEdits(workshop, 'position', strings);
  return (
    <PositionsTable
      {...table}
      query={query}
      onQuery={setQuery}
      onAdd={readOnly ? undefined : () => setAdding(true)}
      edits={
        readOnly
          ? undefined
          : {
              summary: editOf({
                valueOf: ({ listed }) => listed.record.summary,
                lang: ({ listed }) => listed.record.lang,
                change: (record, summary) => ({ ...record, summary }),
              }),
              date: editOf({
                valueOf: ({ listed: { record } }) => record.saidOn ?? record.reportedOn,
                change: (record, day) =>
                  record.saidOn === undefined ? { ...record, reportedOn: day } : { ...record, saidOn: day },
              }),
            }
      }
    />
  );
}
