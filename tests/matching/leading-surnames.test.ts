import { describe } from 'vitest';
import { rows } from './rows';

describe('somebody else of a surname that stands first', () => {
  const page = 'Minister [Lim Wei Sheng|lim] came.\n';
  rows('en', { lim: 'Lim Wei Sheng' }, [
    [
      'a woman by her title',
      `${page}Mr [Lim|lim] spoke of Madam Lim Geok Eng, a tailor. Madam Lim had written to Mr [Lim|lim].`,
    ],
    ['a man by his', `${page}Then Mr Lim Boon Keng, a tailor, left. “No,” said Mr Lim.`],
    ['an office that he does not hold', `${page}Then Mr Lim Boon Keng left.\nMinister [Lim|lim] stayed.`],
    ['in a headline in capitals', `${page}Mr [Lim|lim] Boon Keng Visit Off As Rain Falls`],
  ]);
  rows('en', { long: 'Trevor Long' }, [
    ['a name of one word behind', '[Trevor Long|long] came.\nMr [Long|long] Tuesday said no.'],
  ]);
  rows('en', { tan: 'Tan Siew Lan' }, [
    [
      'a man by his title, before syllables',
      'Ms [Tan Siew Lan|tan] came. So did Mr Tan Hock Beng. Ms [Tan|tan] spoke, Mr Tan slept.',
    ],
  ]);
});

describe('a surname between a given name of the west and one in syllables', () => {
  rows('en', { koh: 'Hugo Koh Wei Sheng', fong: 'Tevrin Fong Chi-ming' }, [
    ['the first two', '[Hugo Koh|koh] left.\nDr [Koh|koh] stayed. Mr [Fong|fong] met [Tevrin Fong|fong].'],
    [
      'the whole name, and without the first',
      '[Hugo Koh Wei Sheng|koh] left. [Koh Wei Sheng|koh] and [Fong Chi-ming|fong] stayed.',
    ],
    ['a name of the syllables alone', '[Hugo Koh|koh] left.\nMr Sheng and Wei Sheng stayed.'],
    ['others of the surname', '[Hugo Koh|koh] left.\nMdm Koh stayed. Koh Siew Lan and Clara Koh came.'],
  ]);
  rows('en', { sang: 'Truong Tan Sang', dyk: 'Anne Kim Van Dyk', lin: 'Anna Lin Anders' }, [
    ['names that only look so', 'Mr [Sang|sang] met Ms [Van Dyk|dyk], and Ms [Anders|lin] met Mr Tan.'],
  ]);
});

describe('a name with the father’s behind “son of” or “daughter of”', () => {
  rows('en', { ver: 'Veranan a/l Quillan' }, [
    ['the father’s initial first', 'It was [Q. Veranan|ver].\n[Veranan|ver] left, Mr [Veranan|ver] said.'],
    ['both', '[Veranan Quillan|ver] came. So did [Veranan a/l Quillan|ver], and [Veranan s/o Quillan|ver].'],
    ['a child of another', '[Q. Veranan|ver] left.\nVeranan a/l Toral, 34, stayed. So did R. Veranan.'],
    ['where nobody is named in full', 'Mr Veranan left. Veranan said no.'],
    ['the father', '[Q. Veranan|ver] left.\nMr Quillan stayed.'],
  ]);
});
