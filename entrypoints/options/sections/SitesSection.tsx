import { SitesView } from '../../../components/options/settings/SitesView';
import { writeSettings, writeSiteChoice } from '../../../utils/settings/stored-settings';
import { useSettings } from '../use-settings';

/** Where names are looked for. */
export function SitesSection() {
  const settings = useSettings();
  if (!settings) return null;
  const sites = Object.entries(settings.sites)
    .map(([site, choice]) => ({ site, ...choice }))
    .toSorted((a, b) => a.site.localeCompare(b.site));
  return (
    <SitesView
      runMode={settings.runMode}
      sites={sites}
      onRunMode={(runMode) => void writeSettings({ runMode })}
      onSite={({ site, run, quiet }) => void writeSiteChoice(site, { run, quiet })}
    />
  );
}
