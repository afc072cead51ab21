import { describe, expect, it } from 'vitest';
import { actorsOf } from './names-from';

describe('actorsOf', () => {
  it.each([
    ['several words', 'Anna Vernik', 'full'],
    ['a word', 'Vernik', 'surname'],
    ['Japanese characters without a space', '百瀬誠一', 'full'],
    ['a Japanese surname', '百瀬', 'surname'],
    ['Korean characters without a space', '한도윤', 'full'],
    ['Katakana with a dot', 'バルノ・フェルク', 'full'],
    ['Katakana', 'フェルク', 'surname'],
  ])('takes %s of a plain list for what it is', (_, alias, kind) => {
    const [actor] = actorsOf([{ id: 'a', name: 'Somebody', aliases: [alias] }]);
    expect(actor?.aliases.map((one) => one.kind)).toEqual([kind]);
  });
});
