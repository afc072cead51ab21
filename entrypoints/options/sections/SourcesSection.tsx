import { groupBy } from '../../../components/options/group-by';
import { useMemo, useState } from 'preact/hooks';
import { outletName, sourceTitle, type Library } from '../../../components/options/library';
import { matchesQuery } from '../../../components/options/match-query';
import { SourcesList, type OutletRow, type SourceRow } from '../../../components/options/SourcesList';
import { hashOf } from '../../../utils/messaging/options-address';
import { OutletEditor } from '../editors/OutletEditor';
import { SourceEditor } from '../editors/SourceEditor';
import type { Workshop } from '../workshop';

/** Sources and outlets, or the form of one of them. */
export function SourcesSection(workshop: Workshop) {
  const { stored, place, goTo, query, setQuery, readOnly } = workshop;
  const { library } = stored;
  const [adding, setAdding] = useState<'source' | 'outlet' | null>(null);
  const rows = useMemo(() => sourceRows(library, query), [library, query]);
  const outlets = useMemo(() => outletRows(library, query), [library, query]);
  const uid = place.section === 'sources' ? (place.record ?? '') : '';
  const source = library.source.get(uid);
  const outlet = library.outlet.get(uid);
  const close = () => {
    setAdding(null);
    goTo({ section: 'sources' });
  };
  if (source) return <SourceEditor key={uid} workshop={workshop} listed={source} onDone={close} />;
  if (outlet) return <OutletEditor key={uid} workshop={workshop} listed={outlet} onDone={close} />;
  if (adding === 'source') return <SourceEditor workshop={workshop} onDone={close} />;
  if (adding === 'outlet') return <OutletEditor workshop={workshop} onDone={close} />;
  return (
    <SourcesList
      rows={rows}
      total={library.source.size}
      outlets={outlets}
      query={query}
      onQuery={setQuery}
      hrefOf={(id) => hashOf({ section: 'sources', record: id })}
      onAdd={readOnly ? undefined : () => setAdding('source')}
      onAddOutlet={readOnly ? undefined : () => setAdding('outlet')}
    />
  );
}

function sourceRows(library: Library, query: string): SourceRow[] {
  const held = groupBy(library.position.values(), ({ record }) => record.source);
  return [...library.source.values()]
    .map(({ record, origin }) => ({
      id: record.id,
      title: sourceTitle(library, record.id),
      outlet: outletName(library, record.outlet),
      published: record.published,
      positionCount: held.get(record.id)?.length ?? 0,
      origin,
    }))
    .filter(({ title, outlet }) => matchesQuery(`${title}\n${outlet}`, query))
    .toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}

function outletRows(library: Library, query: string): OutletRow[] {
  const printed = groupBy(library.source.values(), ({ record }) => record.outlet);
  return [...library.outlet.values()]
    .filter(({ record }) => matchesQuery([record.name, record.fullName, ...record.domains].join('\n'), query))
    .map(({ record, origin }) => ({
      id: record.id,
      name: record.name,
      domains: record.domains,
      sourceCount: printed.get(record.id)?.length ?? 0,
      origin,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}
