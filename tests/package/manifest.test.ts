import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

// A wider permission must be a decision: it changes this page, docs/privacy.md and what the stores are told.
const pages = ['http://*/*', 'https://*/*'];
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'alarms', 'contextMenus'];
const inBoth = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
  default_locale: 'en',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  host_permissions: pages,
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self' https:",
  },
  commands: {
    'next-mention': {
      suggested_key: { default: 'Alt+Shift+Period' },
      description: '__MSG_commandNextMention__',
    },
    'previous-mention': {
      suggested_key: { default: 'Alt+Shift+Comma' },
      description: '__MSG_commandPreviousMention__',
    },
    'keep-selection': {
      suggested_key: { default: 'Alt+Shift+K' },
      description: '__MSG_commandKeepSelection__',
    },
    'open-panel': {
      suggested_key: { default: 'Alt+Shift+P' },
      description: '__MSG_commandOpenPanel__',
    },
  },
  action: { default_title: 'Standpoint', default_popup: 'popup.html' },
  options_ui: { open_in_tab: true, page: 'options.html' },
};

describe('the manifest', () => {
  it('asks Chromium for nothing but this', () => {
    expect(readManifest(inject('extensions').chromium)).toEqual({
      ...inBoth,
      permissions: [...permissions, 'offscreen', 'sidePanel'],
      side_panel: { default_path: 'sidepanel.html' },
      minimum_chrome_version: '137',
      background: { service_worker: 'background.js' },
      web_accessible_resources: [{ resources: ['card.html'], matches: pages, use_dynamic_url: true }],
    });
  });

  it('asks Firefox for nothing but this', () => {
    expect(readManifest(inject('extensions').firefox)).toEqual({
      ...inBoth,
      permissions,
      sidebar_action: {
        default_panel: 'sidepanel.html',
        default_title: 'Standpoint',
        open_at_install: false,
      },
      background: { scripts: ['background.js'] },
      web_accessible_resources: [{ resources: ['card.html'], matches: pages }],
      browser_specific_settings: {
        gecko: {
          id: 'standpoint@standpoint.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '153.0' },
      },
    });
  });
});

function readManifest(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}
