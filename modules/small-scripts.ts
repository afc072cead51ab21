import type { MinifyOptions } from 'terser';
import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

const terserOptions: MinifyOptions = {
  ecma: 2020,
  compress: {
    passes: 6,
    keep_fargs: false,
    pure_getters: true,
    // Nothing of ours is called with `new` but classes.
    unsafe_arrows: true,
    // What follows takes a few bytes more, and less once it is compressed: the same thing is written the same way each time.
    // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- terser tells TypeScript of names that it does not have
    inline: 1,
    lhs_constants: false,
  },
  format: { wrap_iife: true },
};

/** Scripts that run in other people's pages are as small as they can be: every page pays for them anew. */
export default defineWxtModule((wxt) => {
  if (wxt.config.command !== 'build') return;
  wxt.hook('vite:build:extendConfig', ([first], config) => {
    if (first?.type !== 'unlisted-script') return;
    config.plugins?.push(withoutReports(), readabilityAsModule(), nameless());
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

/** What tells a page that reads like an article is written for Node: how the bundler turns that into a module outweighs it. */
function readabilityAsModule(): Plugin {
  const forNode = /if \(typeof module === "object"\) \{[^}]*\}/;
  return {
    name: 'readability-as-module',
    transform: {
      filter: { id: /Readability-readerable\.js$/ },
      handler(code) {
        if (!forNode.test(code))
          throw new Error('@mozilla/readability exports its test in another way by now');
        return code.replace(forNode, 'export default isProbablyReaderable;');
      },
    },
  };
}

/** The value of a script is what the browser hands to whoever runs it. WXT takes its name away from functions, not from arrows. */
function nameless(): Plugin {
  return {
    name: 'nameless',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/^var \w+=(?=\()/, '');
    },
  };
}
