import { assert, asyncProperty, boolean, constant, double, integer, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../utils/hover/place-card';

const viewport = { width: 1280, height: 800 };
const line = { left: 200, top: 300, width: 120, height: 24 };

describe('placeCard', () => {
  it('puts the card below the line, flush with where the name begins', async () => {
    expect(await placeCard({ line, viewport, heightPx: 320 })).toEqual({
      left: 200,
      top: 332,
      width: 380,
      height: 320,
      side: 'below',
    });
  });

  it('puts it above where there is no room below', async () => {
    const low = { ...line, top: 700 };
    expect(await placeCard({ line: low, viewport, heightPx: 320 })).toEqual({
      left: 200,
      top: 372,
      width: 380,
      height: 320,
      side: 'above',
    });
  });

  it('ends flush with the name in right-to-left text', async () => {
    const { left } = await placeCard({
      line: { ...line, left: 800 },
      viewport,
      heightPx: 320,
      isRightToLeft: true,
    });
    expect(left).toBe(800 + line.width - 380);
  });

  it('moves in from the right edge', async () => {
    const { left } = await placeCard({ line: { ...line, left: 1200 }, viewport, heightPx: 320 });
    expect(left).toBe(1280 - 8 - 380);
  });

  it('cuts a long card to the side with more room', async () => {
    const middle = { ...line, top: 260 };
    const small = { width: 1280, height: 600 };
    expect(await placeCard({ line: middle, viewport: small, heightPx: 2000 })).toEqual({
      left: 200,
      top: 292,
      width: 380,
      height: 300,
      side: 'below',
    });
  });

  it('leaves some of the page in sight whatever the content asks for', async () => {
    const { height } = await placeCard({ line: { ...line, top: 20 }, viewport, heightPx: 5000 });
    expect(height).toBe(560);
  });

  it('takes most of a narrow viewport', async () => {
    const phone = { width: 360, height: 740 };
    const { left, width } = await placeCard({ line: { ...line, left: 40 }, viewport: phone, heightPx: 300 });
    expect({ left, width }).toEqual({ left: 21, width: 331 });
  });

  it('covers its name where neither side has room for a card', async () => {
    const flat = { width: 900, height: 220 };
    const placement = await placeCard({ line: { ...line, top: 98 }, viewport: flat, heightPx: 300 });
    expect(placement.height).toBe(154);
    expect(placement.top).toBeGreaterThanOrEqual(8);
    expect(placement.top + placement.height).toBeLessThanOrEqual(212);
  });

  it('stays 8 px inside any viewport, wherever the name is', async () => {
    const size = record({
      width: integer({ min: 200, max: 2600 }),
      height: integer({ min: 180, max: 1600 }),
    });
    const name = record({
      left: double({ min: -300, max: 2700, noNaN: true }),
      top: double({ min: -200, max: 1700, noNaN: true }),
      width: double({ min: 1, max: 900, noNaN: true }),
      height: double({ min: 1, max: 120, noNaN: true }),
    });
    await assert(
      asyncProperty(
        size,
        name,
        integer({ min: 1, max: 3000 }),
        boolean(),
        async (around, at, heightPx, rtl) => {
          const { left, top, width, height } = await placeCard({
            line: at,
            viewport: around,
            heightPx,
            isRightToLeft: rtl,
          });
          expect(left).toBeGreaterThanOrEqual(8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(left + width).toBeLessThanOrEqual(around.width - 8);
          expect(top + height).toBeLessThanOrEqual(around.height - 8);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never covers its name where one side has room for the card', async () => {
    const name = record({
      left: integer({ min: 0, max: 1160 }),
      top: integer({ min: 0, max: 776 }),
      width: constant(120),
      height: constant(24),
    });
    await assert(
      asyncProperty(name, integer({ min: 40, max: 360 }), async (at, heightPx) => {
        const { top, height } = await placeCard({ line: at, viewport, heightPx });
        expect(top >= at.top + at.height || top + height <= at.top).toBe(true);
        expect(height).toBe(heightPx);
      }),
    );
  });
});
