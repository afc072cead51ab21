import { describe } from 'vitest';
import { rows } from './rows';

describe('a common surname', () => {
  rows('de', { mueller: 'Jürgen Müller', vernik: 'Aldo Vernik' }, [
    ['an unknown word before it', '[Jürgen Müller|mueller] kam. Dann kam Kaspian Müller.'],
    [
      'what somebody is before it',
      '[Jürgen Müller|mueller] kam. Wahlsieger [Müller|mueller] schwieg, auch Herausforderer [Müller|mueller].',
    ],
    ['an unknown word before a rare one', '[Aldo Vernik|vernik] kam. Neues aus dem Hause [Vernik|vernik].'],
    ['an office', '[Jürgen Müller|mueller] kam. Dann kam Minister [Müller|mueller].'],
    [
      'an office and an unknown given name',
      'Heute kam ihr Kollege Quendo Vernik. Gestern sprach Vernik. Präsident Vernik schwieg.',
    ],
    ['an office and a noun', 'Der Kollege von gestern, Minister [Vernik|vernik], kam.'],
  ]);
});

describe('a surname that is a place', () => {
  rows('en', { hill: 'Joseph Hill', cross: 'Nigel Cross' }, [
    [
      'the second word of places and bodies',
      '[Joseph Hill|hill] and [Nigel Cross|cross] came. On Capitol Hill, [Hill|hill] met the Red Cross. The [Cross|cross] plan fell.',
    ],
  ]);
  rows('en', { rupert: 'Nigel Rupert' }, [
    ['a town called after a prince', '[Nigel Rupert|rupert] came. In Prince Rupert, [Rupert|rupert] spoke.'],
  ]);
  rows('en', { jordan: 'Anna Jordan' }, [
    ['behind a preposition', '[Anna Jordan|jordan] left. They live in Jordan and fly to Jordan.'],
    ['without one', '[Anna Jordan|jordan] left. They saw [Jordan|jordan] go.'],
  ]);
  rows('en', { vernik: 'Anna Vernik' }, [
    [
      'in a district',
      '[Anna Vernik|vernik] left. They came from Vernik, in the Upper Dover Local Government Area, at noon.',
    ],
    ['a word from somebody', '[Anna Vernik|vernik] left. No word from [Vernik|vernik], in Dover today.'],
    [
      'on the way there',
      '[Anna Vernik|vernik] left. Trains to Vernik were late, and buses from Vernik too. They drove to [Vernik|vernik]’s house and turned to [Vernik|vernik].',
    ],
    [
      'what towns have',
      '[Anna Vernik|vernik] left. The Vernik by-election is near. Vernik MP Ella Holt met them in Vernik town centre, where Vernik council meets. Vernik police said no.',
    ],
    [
      'what she has',
      '[Anna Vernik|vernik] left. The [Vernik|vernik] police inquiry is over. The [Vernik|vernik] town hall meeting was full.',
    ],
    [
      'what else towns have',
      '[Anna Vernik|vernik] left. A fire at Vernik railway station, the judges of Vernik magistrates court, Vernik council leader Ella Holt and the bar of Vernik Labour Club. Vernik West MP Ella Holt left, and Vernik Mayor Ella Holt said no. Vernik station is shut.',
    ],
    [
      'what else she has',
      '[Anna Vernik|vernik] left. Would [Vernik|vernik] station troops there? The [Vernik|vernik] Labour plan fell. They told [Vernik|vernik] Mayor Holt said no.',
    ],
    [
      'a seat in the results',
      'Vernik: Lab hold\nVERNIK: Ella Holt (Lab) 12,411\n• Vernik – Reform gain from Labour\n[Vernik|vernik]: Labour gain no votes\n[Vernik|vernik]: Ella Holt (Lab) is wrong\n[Anna Vernik|vernik] left.',
    ],
    [
      'how many live there',
      '[Anna Vernik|vernik] left. Then Vernik, population 412, said no, as did Vernik (pop. 412). The popular [Vernik|vernik], popular with them, left.',
    ],
    [
      'who is brought in',
      'Premier brings in [Vernik|vernik] and ropes in [Vernik|vernik] for [Anna Vernik|vernik].',
    ],
  ]);
});

describe('an Italian article before a surname', () => {
  rows('it', { chiara: 'Chiara Grillo', fabio: 'Fabio Grillo', rosa: 'Aldo Rosa' }, [
    [
      'a woman, although the word is one',
      '[Chiara Grillo|chiara] parla.\n[Fabio Grillo|fabio] tace.\n«La [Grillo|chiara] sapeva», dice.',
    ],
    ['the word where it fits', '[Aldo Rosa|rosa] parla.\nPer lei la Rosa è rossa.'],
    [
      'a body that calls itself by words',
      '[Aldo Rosa|rosa] parla. Presidio della Rete italiana Rosa e Disarmo. Il Segretario regionale [Rosa|rosa] tace.',
    ],
    ['no man', '[Fabio Grillo|fabio] parla.\nPoi la Grillo tace, e [Grillo|fabio] no.'],
  ]);
});

describe('a surname that is a day of the week', () => {
  rows('en', { monday: 'Nia Monday' }, [
    [
      'the day',
      '[Nia Monday|monday] left. They met on Monday and told Monday’s meeting so. The governor Monday signed it. Monday was cold.',
    ],
    [
      'the person',
      '[Nia Monday|monday] left. [Monday|monday] said so. “Well,” [Monday|monday] said. Asked twice, [Monday|monday] said no. Ms [Monday|monday] and Governor [Monday|monday] slept.',
    ],
    ['somebody else', '[Nia Monday|monday] left. Robert Monday stayed. Monday said so.'],
  ]);
  rows('de', { freitag: 'Nele Freitag' }, [
    [
      'the day and the person',
      '[Nele Freitag|freitag] ging. Seit Freitag regnet es, bis Freitag auch. Frau [Freitag|freitag] schwieg.',
    ],
  ]);
});

describe('a surname that is a language', () => {
  rows('en', { english: 'Tom English' }, [
    [
      'the people',
      '[Tom English|english] left. The English plan fell, talks with English officials failed. [English|english] said so in broken English.',
    ],
  ]);
  rows('en', { zulu: 'Siba Zulu' }, [
    [
      'the language',
      '[Siba Zulu|zulu] left. She taught him to read Zulu; they speak Zulu at home and sang in Zulu.',
    ],
    ['the person', '[Siba Zulu|zulu] left. They taught [Zulu|zulu] to swim and read [Zulu|zulu]’s letter.'],
  ]);
});

describe('a surname that is a word', () => {
  rows(
    'en',
    { may: 'Theresa May', green: 'Damian Green', rice: 'Anna Rice', law: 'Jude Law', trump: 'Donald Trump' },
    [
      ['a month', '[Theresa May|may] left. In May they met, on 5 May and May 6. It was early May.'],
      ['a month and the person', '[Theresa May|may] left. In May, [May|may] spoke of [May|may]’s plan.'],
      ['may be', '[Theresa May|may] left. May be it was late. It may rain.'],
      ['an office', '[Theresa May|may] left. The [May|may] government and Mrs [May|may] stay.'],
      ['a party', '[Damian Green|green] came. The Green Party won.'],
      ['an adjective', '[Damian Green|green] came to see it. Green energy is cheap.'],
      ['the person, at the start', '[Damian Green|green] came to see it. [Green|green] said so.'],
      ['a food', '[Anna Rice|rice] came to see it. Rice prices rose. They saw [Rice|rice] there.'],
      ['an article', '[Jude Law|law] came to see it. The Law says so.'],
      ['a card', '[Donald Trump|trump] came. It was a Trump card. The trump card.'],
      ['alone, with a verb', 'Now comes the rule: Rice said no.'],
      ['alone, with an office', 'Now comes Secretary [Rice|rice] with them.'],
      ['a given name', 'Then Bill left.'],
      ['behind a conjunction', '[Anna Rice|rice] left. They say that [Rice|rice] won, that rice was eaten.'],
      [
        'in the results of a vote',
        '[Anna Rice|rice] left.\nDover: [Rice|rice] 3,410, Holt 2,980\nKent: [Rice|rice] 51%; Holt 49%\nRice 3,410 tons.',
      ],
    ],
  );
  rows('de', { fink: 'Anna Fink', bock: 'Uwe Bock', schoen: 'Eva Schön', heide: 'Ida von der Heide' }, [
    [
      'a verb behind a quote that ends as adjectives do',
      '[Anna Fink|fink] kam. „Nein“, grummelte [Fink|fink]. »Ja«, brummte [Fink|fink]. Der muntere Fink sang.',
    ],
    ['a verb of speech', '[Anna Fink|fink] kam. Das ergänzte [Fink|fink] dann, das berichtete [Fink|fink].'],
    [
      'an adjective',
      '[Eva Schön|schoen] kam. Schön war das nicht. Schön ist, dass er kam. Schön gekocht schmeckt es. [Schön|schoen] war da, [Schön|schoen] gewinnt.',
    ],
    ['a heath', '[Ida von der Heide|heide] kam. Auf der Heide blüht es. [Von der Heide|heide] ging.'],
    [
      'things of their time',
      '[Uwe Bock|bock] kam. Da stehen noch Bock aus den Siebzigerjahren und Bock aus dem 19. Jahrhundert. Da kam noch [Bock|bock] aus den Bergen.',
    ],
    ['an idiom', '[Uwe Bock|bock] kam. Null Bock habe man, keinen Bock. Mit [Bock|bock] rede man.'],
  ]);
  rows('de', { kurz: 'Sebastian Kurz', koch: 'Roland Koch', sommer: 'Anna Sommer' }, [
    ['an adverb', '[Sebastian Kurz|kurz] kam dann. Kurz nach der Wahl ging er. Kurz darauf auch sie.'],
    ['the person', '[Sebastian Kurz|kurz] kam dann. [Kurz|kurz] sagte nein. [Kurz|kurz]’ Plan war es.'],
    ['an article', '[Roland Koch|koch] kam. Der Koch kochte, ein Koch und kein Koch.'],
    ['an adjective', '[Roland Koch|koch] kam. Ein junger Koch kochte.'],
    ['a case', '[Roland Koch|koch] kam. Im Fall [Koch|koch] schweigt man, Hering Koch auch.'],
    ['a season', '[Anna Sommer|sommer] kam. Im Sommer, diesen Sommer und bis Sommer 2027.'],
  ]);
  rows('hu', { a: 'Magyar Péter' }, [
    ['a nation', '[Magyar Péter|a] beszélt. Magyar kormány nem volt. A magyar kormány.'],
    ['the person', '[Magyar Péter|a] beszélt. [Magyar|a] szerint nem. [Magyar|a] közölte, hogy nem.'],
  ]);
});

describe('a surname that is a feast', () => {
  rows('ro', { p: 'Ilie Paște' }, [
    [
      'when something is',
      '[Ilie Paște|p] a venit. Înainte de Paște plouă, iar după Paște la fel. Domnul [Paște|p] tace, iar lui [Paște|p] i s-a cerut demisia.',
    ],
  ]);
  rows('hr', { b: 'Ivo Božić', a: 'Ana Uskrs' }, [
    [
      'when something is',
      '[Ivo Božić|b] je otišao. Za Božić je hladno, a uoči Božića pada snijeg. Glasali su za [Božića|b]. [Ana Uskrs|a] je došla. Na Uskrs je toplo, a s [Uskrs|a] je razgovarao.',
    ],
  ]);
});
