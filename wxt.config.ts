import { defineConfig } from 'wxt';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);

// What each permission is for is told in docs/privacy.md; a test holds the built manifest to this list.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env['STANDPOINT_OUT_DIR'] ?? 'dist',
  publicDir: 'public',
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    // Preact's own JSX runtime through the bundler's built-in transform: no plugin is needed.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // A library that could fetch by itself must not: what is left of it throws.
    define: { XMLHttpRequest: 'undefined' },
    build: { target: ['chrome137', 'firefox153'] },
  }),
  webExt: {
    // `npm run dev` serves all the same; load dist/chrome-mv3-dev by hand.
    disabled: !hasDisplay,
    // The sandbox refuses to start for root, as in containers.
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
      // Firefox's background is a document and needs none.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // Nothing of a page of ours comes from the network but data, which the code alone can ask for: its own package and
    // the reader's feeds, over https.
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self' https:",
          },
        }
      : {}),
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
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'standpoint@standpoint.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
});
