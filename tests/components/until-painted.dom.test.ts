import { expect, it } from 'vitest';
import { untilPainted } from '../../components/until-painted';

it('settles behind the frame that shows what was set before', async () => {
  const order: string[] = [];
  const frame = new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      order.push('frame');
      // What is laid out in this frame is reported before it is drawn.
      new ResizeObserver(() => resolve(void order.push('laid out'))).observe(document.body);
    });
  });
  await untilPainted();
  order.push('settled');
  await frame;
  expect(order).toEqual(['frame', 'laid out', 'settled']);
});
