import type { MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

const terserOptions: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, keep_fargs: false, pure_getters: true },
  // As WXT looks for it, which takes the name of the script's value away.
  format: { wrap_iife: true },
};

/** Scripts that run in other people's pages are as small as they can be: every page pays for them anew. */
export default defineWxtModule((wxt) => {
  if (wxt.config.command !== 'build') return;
  wxt.hook('vite:build:extendConfig', ([first], config) => {
    if (first?.type !== 'unlisted-script') return;
    config.plugins?.push(withoutReports());
    config.build ??= {};
    config.build.minify = 'terser';
    config.build.terserOptions = terserOptions;
  });
});

/** WXT runs a script's `main` inside reports of a crash that a build does not print. */
function withoutReports(): Plugin {
  return {
    name: 'without-reports',
    transform: {
      filter: { id: /unlisted-script-entrypoint/ },
      handler(code) {
        const [definition] = /^import definition from .*$/m.exec(code) ?? [];
        return definition && `${definition}\nexport default definition.main();`;
      },
    },
  };
}
