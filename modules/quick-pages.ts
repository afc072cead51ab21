import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import type { Entrypoint } from 'wxt';

/**
 * Pages that the reader waits for each time anew. Apart from the others each is one script instead of ten, and its styles
 * stand in it: what such a page waits for is the number of its files, not their size.
 */
const quick = ['popup', 'card', 'sidepanel'];

export default defineWxtModule((wxt) => {
  if (wxt.config.command !== 'build') return;
  wxt.hook('entrypoints:grouped', (_, groups) => {
    const apart: Entrypoint[][] = [];
    for (const group of groups) {
      if (!Array.isArray(group)) continue;
      for (const name of quick) {
        const place = group.findIndex((entrypoint) => entrypoint.name === name);
        if (place >= 0) apart.push(group.splice(place, 1));
      }
    }
    groups.push(...apart);
  });
  wxt.hook('vite:build:extendConfig', ([first], config) => {
    if (first && quick.includes(first.name)) config.plugins?.push(inlineStyles());
  });
});

/** Puts the style sheets that a page links into the page. */
function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) =>
        html.replaceAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (link, file: string) => {
          const sheet = bundle[file];
          if (sheet?.type !== 'asset') return link;
          delete bundle[file];
          return `<style>${String(sheet.source)}</style>`;
        }),
    },
  };
}
