import { afterEach, describe, expect, it } from 'vitest';
import { createMarkPainter } from '../../utils/marking/mark-painter';
import { sweepMarks } from '../../utils/marking/sweep-marks';

afterEach(() => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

/** Draws the first words below a root, as a script does that will not clear up behind itself. */
function markIn(root: ParentNode): void {
  const node = root.querySelector('p')?.firstChild;
  if (!node) throw new Error('no paragraph');
  const view = node.ownerDocument?.defaultView;
  if (!view) throw new Error('no window');
  const range = new view.StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: node,
    endOffset: 3,
  });
  createMarkPainter(view).draw(new Map([[range, 'light']]));
}

describe('sweepMarks', () => {
  it('takes away what an older script left, in shadow roots and frames too, and nothing else', () => {
    document.body.setHTMLUnsafe(
      '<p>Ada</p><div><template shadowrootmode="open"><p>Bo</p></template></div><iframe></iframe>',
    );
    const own = new CSSStyleSheet();
    own.replaceSync('p { color: green }');
    document.adoptedStyleSheets = [own];
    const shadow = document.querySelector('div')!.shadowRoot!;
    const inside = document.querySelector('iframe')!.contentDocument!;
    inside.body.innerHTML = '<p>Cy</p>';
    for (const root of [document, shadow, inside]) markIn(root);
    const sheets = () => [document, shadow, inside].map((root) => root.adoptedStyleSheets.length);
    const highlights = () => [CSS, inside.defaultView!.CSS].map((each) => each.highlights.size > 0);
    expect({ sheets: sheets(), highlights: highlights() }).toEqual({
      sheets: [3, 1, 1],
      highlights: [true, true],
    });
    sweepMarks(document);
    expect({ sheets: sheets(), highlights: highlights() }).toEqual({
      sheets: [1, 0, 0],
      highlights: [false, false],
    });
    expect(document.adoptedStyleSheets).toEqual([own]);
  });
});
