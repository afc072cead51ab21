import '../../../components/options/shell/options.css';
// As on the page, where the fields of forms come after the rest.
import '../../../components/options/fields/fields.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RejectionsView, type RejectionsViewProps } from '../../../components/options/history/RejectionsView';
import { SettingsView, type SettingsViewProps } from '../../../components/options/settings/SettingsView';
import { SitesView, type SitesViewProps } from '../../../components/options/settings/SitesView';
import { accessibilityProblems, clear, show, wordsOf } from '../show';

afterEach(clear);

/** As the options page frames every section. */
function framed(view: preact.JSX.Element) {
  return (
    <div class="options">
      <nav aria-label="Sections" />
      <main>{view}</main>
    </div>
  );
}

async function showSites(given: Partial<SitesViewProps> = {}) {
  const props: SitesViewProps = {
    runMode: 'news',
    sites: [{ site: 'lantern.example', run: 'off' }],
    onRunMode: vi.fn<SitesViewProps['onRunMode']>(),
    onSite: vi.fn<SitesViewProps['onSite']>(),
    ...given,
  };
  return { props, root: await show(framed(<SitesView {...props} />)) };
}

describe('SitesView', () => {
  it('adds the site of a pasted address, to be read always', async () => {
    const { props } = await showSites();
    await userEvent.fill(page.getByRole('textbox'), 'https://www.meridian.example/a/b');
    await userEvent.keyboard('{Enter}');
    expect(props.onSite).toHaveBeenCalledExactlyOnceWith({ site: 'meridian.example', run: 'on' });
  });

  it.each([
    ['no site', 'This is no site. Write a host such as example.org, or paste a page’s address.'],
    ['LANTERN.example', 'lantern.example is listed already. Change its line below.'],
  ])('tells at the field what is wrong with %j', async (typed, sentence) => {
    const { props, root } = await showSites();
    await userEvent.fill(page.getByRole('textbox'), typed);
    await userEvent.keyboard('{Enter}');
    const field = root.querySelector('[aria-invalid=true]');
    expect(wordsOf(root.querySelector(`#${CSS.escape(field?.getAttribute('aria-describedby') ?? '')}`))).toBe(
      sentence,
    );
    expect(props.onSite).not.toHaveBeenCalled();
  });

  it('makes a site quiet, and takes one off the list', async () => {
    const { props } = await showSites();
    await userEvent.selectOptions(
      page.getByRole('combobox', { name: 'Marks on lantern.example' }),
      'Quiet: no marks',
    );
    await userEvent.click(page.getByRole('button', { name: 'Remove lantern.example' }));
    expect(vi.mocked(props.onSite).mock.calls).toEqual([
      [{ site: 'lantern.example', run: 'off', quiet: true }],
      [{ site: 'lantern.example' }],
    ]);
  });

  it('changes where names are looked for', async () => {
    const { props } = await showSites();
    await userEvent.click(page.getByRole('radio', { name: /Only the sites I list/ }));
    expect(props.onRunMode).toHaveBeenCalledExactlyOnceWith('listed');
  });

  it('breaks no accessibility rule', async () => {
    await showSites();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

async function showSettings(given: Partial<SettingsViewProps> = {}) {
  const props: SettingsViewProps = {
    enabled: true,
    openOn: 400,
    keepsWords: true,
    onKeepsWords: () => undefined,
    shortcuts: [
      { name: 'next-mention', description: 'Go to the next name', keys: 'Alt+Shift+Period' },
      { name: 'previous-mention', description: 'Go to the previous name', keys: '' },
    ],
    onEnabled: vi.fn<SettingsViewProps['onEnabled']>(),
    onOpenOn: vi.fn<SettingsViewProps['onOpenOn']>(),
    onProposes: vi.fn<SettingsViewProps['onProposes']>(),
    onChangeShortcuts: vi.fn<SettingsViewProps['onChangeShortcuts']>(),
    ...given,
  };
  return { props, root: await show(framed(<SettingsView {...props} />)) };
}

describe('SettingsView', () => {
  it('turns it off everywhere, and opens cards by a key alone', async () => {
    const { props } = await showSettings();
    await userEvent.click(page.getByRole('switch', { name: /Standpoint is on/ }));
    await userEvent.click(page.getByRole('radio', { name: /Only with a key/ }));
    expect(props.onEnabled).toHaveBeenCalledExactlyOnceWith(false);
    expect(props.onOpenOn).toHaveBeenCalledExactlyOnceWith('key');
  });

  it('offers proposals where the browser has a model, switched off at first', async () => {
    const proposals = page.getByRole('switch', { name: /Proposals of a language model/ });
    await showSettings();
    expect(proposals.query()).toBeNull();
    const { props } = await showSettings({ proposes: false });
    await userEvent.click(proposals);
    expect(props.onProposes).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('draws its switches as switches, apart from the choices above', async () => {
    const { root } = await showSettings();
    const switches = [...root.querySelectorAll('[role=switch]')];
    expect(switches.map((each) => getComputedStyle(each).width)).toEqual(switches.map(() => '34px'));
    const choices = root.querySelector('.radio-cards')!.getBoundingClientRect();
    const next = switches[1]!.closest('label')!.getBoundingClientRect();
    expect(next.top - choices.bottom).toBeGreaterThanOrEqual(16);
  });

  it('shows shortcuts as they are bound, or that they are not', async () => {
    const { root } = await showSettings();
    expect([...root.querySelectorAll('.shortcuts dd')].map((keys) => wordsOf(keys))).toEqual([
      'Alt+Shift+Period',
      'not set',
    ]);
  });

  it('breaks no accessibility rule', async () => {
    await showSettings();
    expect(await accessibilityProblems()).toEqual([]);
  });
});

describe('RejectionsView', () => {
  const rows: RejectionsViewProps['rows'] = [
    {
      id: 7,
      text: 'Lund',
      actor: 'Ada Lund',
      scope: 'site',
      where: 'lantern.example',
      created: '2026-11-22T10:00:00Z',
    },
    { id: 8, text: 'A. Lund', actor: 'Ada Lund', scope: 'always', created: '2026-11-20T10:00:00Z' },
  ];

  it('says what counts as nobody, where, and since when', async () => {
    const root = await show(framed(<RejectionsView rows={rows} />));
    expect([...root.querySelectorAll('.row-main')].map((row) => wordsOf(row))).toEqual([
      '“Lund” is not Ada LundOn lantern.example · 22 Nov 2026',
      '“A. Lund” is not Ada LundAlways · 20 Nov 2026',
    ]);
  });

  it('takes one back', async () => {
    const onTakeBack = vi.fn<NonNullable<RejectionsViewProps['onTakeBack']>>();
    await show(framed(<RejectionsView rows={rows} onTakeBack={onTakeBack} />));
    await userEvent.click(page.getByRole('button', { name: 'Take back: “A. Lund” is not Ada Lund' }));
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(rows[1]);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
