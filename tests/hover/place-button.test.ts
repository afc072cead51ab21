import { describe, expect, it } from 'vitest';
import { placeButton } from '../../utils/hover/place-button';

const viewport = { width: 400, height: 300 };

describe('placeButton', () => {
  it.each([
    [
      'below the end of the last line',
      [
        { top: 20, right: 380, bottom: 40 },
        { top: 40, right: 200, bottom: 60 },
      ],
      { left: 186, top: 66 },
    ],
    ['within the viewport', [{ top: 20, right: 400, bottom: 40 }], { left: 368, top: 46 }],
    ['beside a line at the foot', [{ top: 270, right: 100, bottom: 290 }], { left: 106, top: 268 }],
  ])('stands %s', (_, lines, place) => {
    expect(placeButton(lines, viewport)).toEqual(place);
  });

  it.each([
    ['nothing is selected', []],
    ['the end is above the viewport', [{ top: -40, right: 100, bottom: -20 }]],
    ['the end is below it', [{ top: 310, right: 100, bottom: 330 }]],
  ])('stands nowhere where %s', (_, lines) => {
    expect(placeButton(lines, viewport)).toBeNull();
  });
});
