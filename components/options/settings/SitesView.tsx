import { useState } from 'preact/hooks';
import type { RunMode } from '../../../utils/settings/settings';
import { useStrings } from '../../strings';
import { TextField } from '../fields/TextField';
import { RunModeChoice } from './RunModeChoice';
import { SectionHead } from '../shell/SectionHead';
import { parseSite } from './parse-site';

export interface SiteRow {
  site: string;
  /** Undefined follows the general rule. */
  run?: 'on' | 'off';
  /** Undefined follows the general rule: marks, except in private windows. */
  quiet?: boolean;
}

export interface SitesViewProps {
  runMode: RunMode;
  sites: readonly SiteRow[];
  onRunMode: (runMode: RunMode) => void;
  /** A choice without `run` and `quiet` takes the site off the list. */
  onSite: (row: SiteRow) => void;
}

/** Where names are looked for: the general rule, and what was chosen for single sites. */
export function SitesView({ runMode, sites, onRunMode, onSite }: SitesViewProps) {
  const { t } = useStrings();
  return (
    <>
      <SectionHead title={t('optionsSites')} intro={t('optionsSitesIntro')} />
      <RunModeChoice runMode={runMode} onChange={onRunMode} />
      <h2 class="list-title">{t('optionsSitesListed')}</h2>
      <AddSite sites={sites} onAdd={(site) => onSite({ site, run: 'on' })} />
      {sites.length === 0 ? (
        <p class="empty">{t('optionsNoSites')}</p>
      ) : (
        <ul class="list">
          {sites.map((row) => (
            <SiteLine key={row.site} row={row} onSite={onSite} />
          ))}
        </ul>
      )}
    </>
  );
}

function SiteLine({ row, onSite }: { row: SiteRow; onSite: (row: SiteRow) => void }) {
  const { t } = useStrings();
  return (
    <li class="row site-row">
      <bdi class="row-name">{row.site}</bdi>
      <select
        aria-label={t('optionsSiteRunLabel', row.site)}
        value={row.run ?? ''}
        onChange={(event) =>
          onSite({ ...row, run: (event.currentTarget.value || undefined) as SiteRow['run'] })
        }
      >
        <option value="on">{t('optionsSiteOn')}</option>
        <option value="off">{t('optionsSiteOff')}</option>
        {(row.run === undefined || row.quiet !== undefined) && (
          <option value="">{t('optionsSiteGeneral')}</option>
        )}
      </select>
      <select
        aria-label={t('optionsSiteQuietLabel', row.site)}
        value={row.quiet === undefined ? '' : String(row.quiet)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onSite({ ...row, quiet: value === '' ? undefined : value === 'true' });
        }}
      >
        {(row.quiet === undefined || row.run !== undefined) && (
          <option value="">{t('optionsSiteMarksGeneral')}</option>
        )}
        <option value="true">{t('optionsSiteQuiet')}</option>
        <option value="false">{t('optionsSiteMarks')}</option>
      </select>
      <button
        type="button"
        class="sp-button small"
        aria-label={t('optionsTakeOut', row.site)}
        onClick={() => onSite({ site: row.site })}
      >
        {t('optionsSiteRemove')}
      </button>
    </li>
  );
}

function AddSite({ sites, onAdd }: { sites: readonly SiteRow[]; onAdd: (site: string) => void }) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | undefined>();
  const add = () => {
    const site = parseSite(text);
    if (site === undefined) setError(t('optionsSiteInvalid'));
    else if (sites.some((row) => row.site === site)) setError(t('optionsSiteListed', site));
    else {
      onAdd(site);
      setText('');
      setError(undefined);
    }
  };
  return (
    <form
      class="add-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextField
        label={t('optionsSiteAddLabel')}
        placeholder="example.org"
        value={text}
        error={error}
        onInput={(value) => {
          setText(value);
          setError(undefined);
        }}
      />
      <button type="submit" class="sp-button">
        {t('optionsSiteAdd')}
      </button>
    </form>
  );
}
