import { dropSheet } from './drop-sheet';
import type { Ink } from './mark';
import type { Tone } from './tone';

/** Registers marks with the page and keeps them registered. */
export interface MarkPainter {
  /** Draws exactly these; what is drawn already stays as it is. */
  draw: (ranges: ReadonlyMap<StaticRange, Ink>) => void;
  /** Tints these, in place of those tinted before. */
  tint: (ranges: StaticRange[], tone: Tone) => void;
  /** Puts back what the page took away, a few times; then takes everything away for good. Cheap. */
  keepUp: () => void;
  /** Takes back everything. It can be drawn again. */
  clear: () => void;
}

const prefix = 'sp-';

/** How often a page may take our marks away before we leave it be. */
const mostRepairs = 3;

/**
 * The design's `.hl` and `.hl.on`, with the accents of components/tokens.css: a highlight sees no custom property that
 * the page could not set.
 */
const accents: Record<Tone, { line: string; tint: string }> = {
  light: { line: '#1f4e8c', tint: '#1f4e8c1f' },
  dark: { line: '#8fb8ee', tint: '#8fb8ee33' },
};

const tones: Tone[] = ['light', 'dark'];

type Layer = Ink | `${Tone}-on`;
const layers = tones.flatMap((tone): Layer[] => [tone, `${tone}-office`, `${tone}-on`]);

/** What is registered, with the layer it lies in. */
type Painted = ReadonlyMap<StaticRange, Layer>;
const nothing: Painted = new Map();

/** Creates the painter of the document in a window. */
export function createMarkPainter(view: Window & typeof globalThis): MarkPainter {
  const { document } = view;
  const { highlights } = view.CSS;
  const name = `${prefix}${randomWord()}`;
  const highlightOf = new Map(layers.map((layer) => [layer, new view.Highlight()]));
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rulesFor(name));
  /** Document and shadow roots that hold the sheet. */
  const roots = new Set<Document | ShadowRoot>();
  let drawn = nothing;
  let tinted = nothing;
  let repairs = 0;

  function register(): void {
    for (const [layer, highlight] of highlightOf) highlights.set(`${name}-${layer}`, highlight);
  }

  /** Firefox paints text in a shadow root only by a rule of that root (bugzilla 1868009). */
  function dress(range: StaticRange): void {
    const root = range.startContainer.getRootNode() as Document | ShadowRoot;
    for (const place of [document, root]) {
      if (roots.has(place) || !('adoptedStyleSheets' in place)) continue;
      roots.add(place);
      place.adoptedStyleSheets.push(sheet);
    }
    if (!highlights.has(`${name}-light`)) register();
  }

  /** What stays as it is is not touched: that would be painted anew. */
  function paint(before: Painted, after: Painted): void {
    for (const [range, layer] of before)
      if (after.get(range) !== layer) highlightOf.get(layer)?.delete(range);
    for (const [range, layer] of after) {
      if (before.get(range) === layer) continue;
      dress(range);
      highlightOf.get(layer)?.add(range);
    }
  }

  function isWhole(): boolean {
    for (const root of roots) if (!isAdopted(root, sheet)) return false;
    let count = 0;
    for (const [layer, { size }] of highlightOf) {
      if (!highlights.has(`${name}-${layer}`)) return false;
      count += size;
    }
    return count === drawn.size + tinted.size;
  }

  function withdraw(): void {
    for (const [layer, highlight] of highlightOf) {
      highlight.clear();
      highlights.delete(`${name}-${layer}`);
    }
    for (const root of roots) dropSheet(root, sheet);
    roots.clear();
  }

  function clear(): void {
    withdraw();
    drawn = tinted = nothing;
  }

  return {
    draw(ranges) {
      if (repairs > mostRepairs) return;
      paint(drawn, ranges);
      drawn = new Map(ranges);
    },
    tint(ranges, tone) {
      if (repairs > mostRepairs) return;
      const tints = new Map(ranges.map((range) => [range, `${tone}-on` as const]));
      paint(tinted, tints);
      tinted = tints;
    },
    keepUp() {
      if (roots.size === 0 || isWhole()) return;
      withdraw();
      if (++repairs > mostRepairs) clear();
      paint(nothing, drawn);
      paint(nothing, tinted);
    },
    clear,
  };
}

/** In print nothing of ours is seen. */
function rulesFor(name: string): string {
  const rules = tones.map(
    (tone) => `
      ::highlight(${name}-${tone}) {
        text-decoration: underline dotted 1.5px ${accents[tone].line};
        text-underline-offset: 3px;
      }
      ::highlight(${name}-${tone}-office) {
        text-decoration: underline dashed 1px ${accents[tone].line};
        text-underline-offset: 4px;
      }
      ::highlight(${name}-${tone}-on) { background-color: ${accents[tone].tint}; }`,
  );
  return `@media not print { ${rules.join('')} }`;
}

function isAdopted({ adoptedStyleSheets }: Document | ShadowRoot, sheet: CSSStyleSheet): boolean {
  for (let i = adoptedStyleSheets.length - 1; i >= 0; i--) if (adoptedStyleSheets[i] === sheet) return true;
  return false;
}

/** Pages can list highlights: a name of its own on each page tells less. */
function randomWord(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (number) => number.toString(36)).join('');
}
