import { describe } from 'vitest';
import { rows } from './rows';

describe('findMentions in Lithuanian and Latvian', () => {
  rows('lt', { nauseda: 'Gitanas Nausėda', simonyte: 'Ingrida Šimonytė', trump: 'Donald Trump' }, [
    ['a man', '[Gitano Nausėdos|nauseda], [Gitanui Nausėdai|nauseda], su [Nausėda|nauseda]'],
    ['a woman', '[Ingridos Šimonytės|simonyte], [Šimonytei|simonyte]'],
    [
      'a foreign name with a Lithuanian ending',
      '[Donaldas Trumpas|trump], [Donaldo Trumpo|trump], [Trumpui|trump]',
    ],
    ['an office', 'prezidentas [Nausėda|nauseda], premjerė [Šimonytė|simonyte]'],
    ['a daughter', '[Gitanas Nausėda|nauseda] kalbėjo. Diana Nausėdienė tylėjo.'],
    ['small letters', 'trumpas planas, trumpo kelio'],
  ]);
  rows('lv', { rinkevics: 'Edgars Rinkēvičs', silina: 'Evika Siliņa', levits: 'Egils Levits' }, [
    ['a man', '[Edgara Rinkēviča|rinkevics], [Rinkēvičam|rinkevics], ar [Edgaru Rinkēviču|rinkevics]'],
    ['a woman', '[Evikas Siliņas|silina], [Evikai Siliņai|silina], ar [Siliņu|silina]'],
    ['an office', 'prezidents [Levits|levits], prezidenta [Levita|levits]'],
    ['somebody else', 'Andra Levita un Jāņa Siliņa'],
  ]);
});

describe('findMentions in Finnish and Estonian', () => {
  rows(
    'fi',
    {
      orpo: 'Petteri Orpo',
      purra: 'Riikka Purra',
      trump: 'Donald Trump',
      virtanen: 'Anna Virtanen',
      maki: 'Juha Mäki',
      aho: 'Jussi Halla-aho',
    },
    [
      ['a vowel', '[Petteri Orpon|orpo], [Petteri Orpolle|orpo], [Orpoa|orpo], [Orpossa|orpo]'],
      ['-a', '[Riikka Purran|purra], [Purralta|purra], [Purraan|purra]'],
      ['a consonant', '[Donald Trumpin|trump], [Trumpille|trump], [Trumpista|trump]'],
      ['-nen', '[Anna Virtasen|virtanen], [Virtaselle|virtanen], [Virtasta|virtanen]'],
      ['a stem that changes', '[Juha Mäen|maki], [Mäelle|maki], [Mäkeä|maki]'],
      ['a small letter in the surname', '[Jussi Halla-ahon|aho], [Halla-aholle|aho]'],
      ['an office', 'pääministeri [Orpo|orpo] ja puheenjohtaja [Purra|purra]'],
      ['a colon', '[DONALD TRUMP|trump]:n'],
      ['a common noun', 'Tämä mäki on korkea, mäen laella.'],
      ['a compound', '[Donald Trump|trump] tuli. [Trump|trump]-ilmiö.'],
      ['somebody else', 'Matti Orpon ja Liisa Virtasen'],
    ],
  );
  rows('et', { kallas: 'Kaja Kallas', ratas: 'Jüri Ratas', michal: 'Kristen Michal' }, [
    ['the genitive', '[Kaja Kallase|kallas], [Kallasele|kallas], [Kallasega|kallas], [Kallast|kallas]'],
    ['a consonant', '[Kristen Michali|michal], [Michalile|michal], [Michaliga|michal]'],
    ['an office', 'peaminister [Michal|michal]'],
    ['somebody else', 'Siim Kallase'],
    ['a common noun', 'Üks ratas, rataste rattad.'],
  ]);
});
