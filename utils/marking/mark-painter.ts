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
const inks: Ink[] = ['light', 'dark', 'light-office', 'dark-office'];

/** Creates the painter of one document. */
export function createMarkPainter(document: Document): MarkPainter {
  const view = document.defaultView;
  if (view === null) throw new Error('a document without a window shows nothing');
  const { highlights } = view.CSS;
  const name = `${prefix}${randomWord()}`;
  const lines = {
    light: new view.Highlight(),
    dark: new view.Highlight(),
    'light-office': new view.Highlight(),
    'dark-office': new view.Highlight(),
  };
  const tints = { light: new view.Highlight(), dark: new view.Highlight() };
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rulesFor(name));
  /** Document and shadow roots that hold the sheet. */
  const roots = new Set<Document | ShadowRoot>();
  let drawn = new Map<StaticRange, Ink>();
  let tinted = { light: 0, dark: 0 };
  let repairs = 0;

  function register(): void {
    for (const ink of inks) highlights.set(`${name}-${ink}`, lines[ink]);
    for (const tone of tones) highlights.set(`${name}-${tone}-on`, tints[tone]);
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

  function fill(): void {
    for (const [range, ink] of drawn) lines[ink].add(range);
  }

  function isWhole(): boolean {
    for (const root of roots) if (!isAdopted(root, sheet)) return false;
    let count = 0;
    for (const ink of inks) {
      if (!highlights.has(`${name}-${ink}`)) return false;
      count += lines[ink].size;
    }
    for (const tone of tones)
      if (!highlights.has(`${name}-${tone}-on`) || tints[tone].size !== tinted[tone]) return false;
    return count === drawn.size;
  }

  function withdraw(): void {
    for (const ink of inks) {
      lines[ink].clear();
      highlights.delete(`${name}-${ink}`);
    }
    for (const tone of tones) {
      tints[tone].clear();
      highlights.delete(`${name}-${tone}-on`);
    }
    for (const root of roots) dropSheet(root, sheet);
    roots.clear();
    tinted = { light: 0, dark: 0 };
  }

  return {
    draw(ranges) {
      if (repairs > mostRepairs) return;
      for (const [range, ink] of drawn) if (ranges.get(range) !== ink) lines[ink].delete(range);
      for (const [range, ink] of ranges) {
        if (drawn.get(range) === ink) continue;
        dress(range);
        lines[ink].add(range);
      }
      drawn = new Map(ranges);
    },
    tint(ranges, tone) {
      if (ranges.length === 0 && tinted.light + tinted.dark === 0) return;
      for (const each of tones) tints[each].clear();
      tinted = { light: 0, dark: 0 };
      if (repairs > mostRepairs) return;
      for (const range of ranges) {
        dress(range);
        tints[tone].add(range);
      }
      tinted[tone] = ranges.length;
    },
    keepUp() {
      if (roots.size === 0 || isWhole()) return;
      const places = [...roots];
      withdraw();
      if (++repairs > mostRepairs) {
        drawn.clear();
        return;
      }
      for (const root of places) {
        roots.add(root);
        root.adoptedStyleSheets.push(sheet);
      }
      register();
      fill();
    },
    clear() {
      withdraw();
      drawn.clear();
    },
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
