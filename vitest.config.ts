import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { supplyWhatNode20Lacks } from './tests/setup/node-20.ts';
import { requireBrowser } from './tests/setup/require-browser.ts';
import { waitLimitMs } from './tests/setup/wait-limit.ts';

supplyWhatNode20Lacks();

// No test is of time: the limit ends what hangs, and lets what takes seconds end on a machine with ten times as much to do.
const testTimeout = 180_000;
const polling = { poll: { timeout: waitLimitMs } };

// Properties draw the same cases in every run, so what refuses a change is the change. New ones are sought by naming a seed.
const properties = {
  setupFiles: ['./tests/setup/property-seed.ts'],
  provide: { propertySeed: Number(process.env.PROPERTY_SEED ?? 1) },
};

// A machine of two cores gets one worker where nothing is said, and Vitest runs such a project behind all others.
const workers = { maxWorkers: 2 };

// Three kinds of tests: pure code runs in Node, whatever touches a document runs in real Chromium, and what is said of
// the built extension is checked on the built extension, in real Chromium and real Firefox.
export default defineConfig({
  test: {
    reporters: ['default', './tests/setup/closing-line.ts', './tests/setup/end-what-hangs.ts'],
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          expect: polling,
          ...workers,
          ...properties,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.ts', 'tests/journeys/**', 'tests/package/**'],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Tests import the messages as a module, which Vite warns of in a public directory.
        publicDir: false,
        // Named here, or Vite finds them late and reloads a test that is running.
        optimizeDeps: { include: ['@tanstack/virtual-core', 'comlink', 'dexie', 'fast-check', 'valibot'] },
        test: {
          name: 'dom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
          testTimeout,
          expect: polling,
          ...workers,
          ...properties,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            connectTimeout: testTimeout,
            provider: playwright({
              launchOptions: {
                executablePath: requireBrowser('chromium').path,
                // The sandbox refuses to start for root, as in containers.
                args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'built',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts', 'tests/package/**/*.test.ts'],
          globalSetup: 'tests/setup/build-both.ts',
          // Real browsers with real timers: after everything else. Two at a time keep two cores busy.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
});
