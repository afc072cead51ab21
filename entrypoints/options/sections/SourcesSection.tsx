import { useState } from 'preact/hooks';
import { OutletsTable } from '../../../components/options/catalog/OutletsTable';
import { SectionHead } from '../../../components/options/shell/SectionHead';
import { SourcesTable } from '../../../components/options/catalog/SourcesTable';
import { useStrings, type Strings } from '../../../components/strings';
import { hashOf } from '../../../utils/messaging/options-address';
import { createCellEdits } from '../cell-edits';
import { OutletEditor } from '../editors/OutletEditor';
import { SourceEditor } from '../editors/SourceEditor';
import { useRecord } from '../use-record';
import { useTable } from '../use-table';
import type { Workshop } from '../workshop';

const hrefOf = ({ id }: { id: string }) => hashOf({ section: 'sources', record: id });

/** Sources and outlets, or the form of one of them. */
export function SourcesSection(workshop: Workshop) {
  const { place, goTo, query, setQuery, readOnly } = workshop;
  const strings = useStrings();
  const { t } = strings;
  const [adding, setAdding] = useState<'source' | 'outlet' | null>(null);
  const uid = place.section === 'sources' ? place.record : undefined;
  const source = useRecord(workshop, 'source', uid);
  const outlet = useRecord(workshop, 'outlet', uid);
  const sources = useTable(workshop, 'source', {
    query,
    begin: { by: 'published', descending: true },
    hrefOf,
  });
  const outlets = useTable(workshop, 'outlet', { query, begin: { by: 'name', descending: false }, hrefOf });
  const close = () => {
    setAdding(null);
    goTo({ section: 'sources' });
  };
  if (source === undefined || outlet === undefined) return null;
  if (source) return <SourceEditor key={uid} workshop={workshop} page={source} onDone={close} />;
  if (outlet) return <OutletEditor key={uid} workshop={workshop} page={outlet} onDone={close} />;
  if (adding === 'source') return <SourceEditor workshop={workshop} onDone={close} />;
  if (adding === 'outlet') return <OutletEditor workshop={workshop} onDone={close} />;
  const { counts, reading: _, ...grid } = outlets;
  return (
    <>
      <SectionHead
        title={t('optionsSources')}
        intro={t('optionsSourcesIntro')}
        actions={
          <>
            <button
              type="button"
              class="sp-button primary"
              disabled={readOnly}
              onClick={() => setAdding('source')}
            >
              {t('optionsAddSource')}
            </button>
            <button type="button" class="sp-button" disabled={readOnly} onClick={() => setAdding('outlet')}>
              {t('optionsAddOutlet')}
            </button>
          </>
        }
      />
      <SourcesTable
        {...sources}
        query={query}
        onQuery={setQuery}
        edits={readOnly ? undefined : sourceEdits(workshop, strings)}
      />
      {counts && (
        <OutletsTable
          {...grid}
          count={counts.count}
          edits={readOnly ? undefined : outletEdits(workshop, strings)}
        />
      )}
    </>
  );
}

function sourceEdits(workshop: Workshop, strings: Strings) {
  const editOf = createCellEdits(workshop, 'source', strings);
  return {
    title: editOf({
      valueOf: ({ title }) => title,
      change: (record, title) => ({ ...record, title }),
    }),
    published: editOf({
      valueOf: ({ published }) => published ?? '',
      change: (record, published) => ({ ...record, published }),
    }),
  };
}

function outletEdits(workshop: Workshop, strings: Strings) {
  const editOf = createCellEdits(workshop, 'outlet', strings);
  return { name: editOf({ valueOf: ({ name }) => name, change: (record, name) => ({ ...record, name }) }) };
}
