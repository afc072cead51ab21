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
