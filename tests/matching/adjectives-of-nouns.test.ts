import { rows } from './rows';

// Adjectives that no list has, where a sentence begins.

rows('ru', { m: 'Алла Мягкая', r: 'Лев Ручной', d: 'Пётр Дубский' }, [
  [
    'a noun behind an adjective, or what the bearer does',
    '[Алла Мягкая|m] пришла. Мягкая посадка удалась. [Мягкая|m] ушла. [Мягкая|m] снова здесь. [Мягкая|m] согласна.',
  ],
  [
    'the same of a man',
    '[Лев Ручной|r] пришёл. Ручной труд дорог. Ручной медведь сбежал. [Ручной|r] помог. [Ручной|r] вновь здесь. [Ручной|r] едет домой. [Ручной|r] доволен. [Ручной|r] министр.',
  ],
  ['in the middle of a sentence', '[Лев Ручной|r] ушёл. Вчера [Ручной|r] труд хвалил.'],
  ['a surname of the usual form', '[Пётр Дубский|d] ушёл. [Дубский|d] народ обманул.'],
]);
rows('uk', { m: 'Іван Мирний', s: 'Олег Сумський' }, [
  [
    'the same in Ukrainian',
    '[Іван Мирний|m] прийшов. Мирний протест розігнали. [Мирний|m] зник. [Мирний|m] також тут. [Мирний|m] пішов.',
  ],
  ['a surname of the usual form', '[Олег Сумський|s] прийшов. [Сумський|s] народ обманув.'],
]);
rows('pl', { g: 'Karol Gorzki' }, [
  [
    'the same in Polish',
    '[Karol Gorzki|g] milczy. Gorzki smak pozostał. [Gorzki|g] odszedł. [Gorzki|g] wciąż milczy. [Gorzki|g] idąc milczał.',
  ],
]);
rows('cs', { t: 'Ivo Trpký', o: 'Lenka Ostrá', n: 'Jana Nováková' }, [
  [
    'the same in Czech',
    '[Ivo Trpký|t] mlčí. Trpký konec čekal. [Trpký|t] odešel. [Trpký|t] hned odešel. [Trpký|t] jedná.',
  ],
  [
    'of a woman',
    '[Lenka Ostrá|o] mlčí. Ostrá střelba zněla. [Ostrá|o] odešla. [Ostrá|o] včera mlčela.\n[Jana Nováková|n] mlčí. [Nováková|n] kritika zvala.',
  ],
]);
rows('sk', { o: 'Lenka Ostrá' }, [
  [
    'the same in Slovak',
    '[Lenka Ostrá|o] mlčí. Ostrá streľba znela. [Ostrá|o] odišla. [Ostrá|o] zajtra príde.',
  ],
]);
