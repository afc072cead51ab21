import { describe } from 'vitest';
import { rows } from './rows';

describe('findMentions in German', () => {
  const people = {
    habeck: 'Robert Habeck',
    merz: 'Friedrich Merz',
    koch: 'Roland Koch',
    lang: 'Ricarda Lang',
    muller: 'Jürgen Müller',
    scholz: 'Olaf Scholz',
    leyen: 'Ursula von der Leyen',
    strack: 'Marie-Agnes Strack-Zimmermann',
    kramp: 'Annegret Kramp-Karrenbauer',
    guttenberg: 'Karl-Theodor zu Guttenberg',
    gross: 'Anna Groß',
  };
  rows('de', people, [
    ['each of them', '[Olaf Scholz|scholz] kam. Man feilschte um jeden Scholz, nicht mit [Scholz|scholz].'],
    ['the genitive', '[Robert Habeck|habeck] sprach. [Habecks|habeck] Plan, Pläne [Robert Habecks|habeck].'],
    [
      'the genitive of a sibilant',
      '[Olaf Scholz|scholz]’ Plan, [Merz|merz]’ Plan. [Friedrich Merz|merz] kam.',
    ],
    ['the genitive with an apostrophe', "[Olaf Scholz|scholz]' Plan, [Robert Habeck|habeck]’s Plan"],
    ['the genitive of a double surname', 'Pläne [Marie-Agnes Strack-Zimmermanns|strack]'],
    ['the genitive in capitals', '[ROBERT HABECKS|habeck] PLAN'],
    [
      'the genitive of a name with particles',
      '[Ursula von der Leyens|leyen] Plan, [von der Leyens|leyen] Plan',
    ],
    [
      'the genitive before what bears names too',
      '[Roland Koch|koch] sprach. [Kochs|koch] Haus schwieg, [Kochs|koch] Platz blieb leer. Kochs Hotel ist voll, das Koch Haus auch.',
    ],
    ['a noun before the surname', '[Robert Habeck|habeck] sprach. Neues aus dem Hause [Habeck|habeck].'],
    [
      'an office that a woman holds for him',
      'Das sagte [Robert Habeck|habeck]. Eine Sprecherin [Habecks|habeck] schwieg, eine Referentin [Habecks|habeck] auch.',
    ],
    [
      'an office of another woman',
      'Das sagte [Robert Habeck|habeck]. Dann kam eine Ministerin Habeck; eine Ministerin Habeck kennt hier niemand.',
    ],
    ['an office compound', 'Bundeswirtschaftsminister [Habeck|habeck] sprach.'],
    ['an office of a woman', 'Kommissionspräsidentin [von der Leyen|leyen] sprach.'],
    ['a party compound', 'Der Grünen-Politiker [Habeck|habeck] sprach.'],
    [
      'a compound with the name',
      '[Friedrich Merz|merz] sprach. Die [Merz|merz]-Regierung, der Anti-[Merz|merz]-Kurs.',
    ],
    ['a double surname', '[Annegret Kramp-Karrenbauer|kramp] sprach. [Kramp-Karrenbauer|kramp] ging.'],
    ['half a double surname', '[Annegret Kramp-Karrenbauer|kramp] sprach. Karrenbauer ging, Zimmermann kam.'],
    [
      'a particle of the nobility',
      '[Karl-Theodor zu Guttenberg|guttenberg] kam. [Guttenberg|guttenberg] ging, [zu Guttenberg|guttenberg] blieb.',
    ],
    ['an institute', 'Das Roland-Koch-Institut und das Koch-Institut. [Roland Koch|koch] sprach.'],
    ['a common noun', 'Der Koch kochte lang.'],
    ['a common noun that speaks', 'Der Koch forderte mehr.'],
    ['an adjective at the start of a sentence', 'Lang war der Weg, groß die Freude.'],
    ['somebody else of the name', 'Dann sprach Susanne Lang. Lang ging.'],
    ['somebody else’s genitive', 'Susanne Langs Plan, Peter Habecks Plan'],
    ['a longer word', '[Friedrich Merz|merz] kam. Merzbach, Habeckstein, Scholzomat.'],
    ['an umlaut written out', '[Jürgen Müller|muller] und [MUELLER|muller]'],
    ['the photographer', 'Der Saal (Foto: Robert Habeck/dpa)'],
    ['the street', '[Robert Habeck|habeck] sprach. Die Habeck-Straße.'],
    [
      'a town on a river',
      '[Robert Habeck|habeck] kam.\nHabeck an der Steyr: Ein Dorf wählt. Er wohnt in Habeck am Inn. Habeck a. d. Donau feiert.',
    ],
    [
      'somebody beside a river, or elsewhere',
      '[Robert Habeck|habeck] kam. Dann stand [Habeck|habeck] am Inn. [Habeck|habeck] am Rednerpult, [Habeck|habeck] an der Spitze.',
    ],
    [
      'a common noun whom somebody thanks',
      '[Roland Koch|koch] kam. Minister Emil Tessel gratulierte [Koch|koch], auch Ada Quillon dankte [Koch|koch]. Man sah alte Koch kaum.',
    ],
    ['a plural of the family', '[Friedrich Merz|merz] kam. Die Merzens kamen.'],
  ]);
});

describe('findMentions in Dutch', () => {
  const people = {
    rutte: 'Mark Rutte',
    kaag: 'Sigrid Kaag',
    haersma: 'Sybrand van Haersma Buma',
    ollongren: 'Kajsa Ollongren',
    berg: 'Anna van den Berg',
    plas: 'Caroline van der Plas',
    jong: 'Hugo de Jonge',
  };
  rows('nl', people, [
    [
      'the genitive',
      '[Mark Ruttes|rutte] plan, [Ruttes|rutte] plan. [Kaags|kaag] plan.\n[Sigrid Kaag|kaag] kwam.',
    ],
    ['an apostrophe', '[Anna van den Berg|berg]’s plan'],
    [
      'a particle in small letters',
      '[Caroline van der Plas|plas] kwam. [Van der Plas|plas] ging, [van der Plas|plas] bleef.',
    ],
    ['the surname without its particle', '[Anna van den Berg|berg] kwam. [Berg|berg] ging.'],
    ['a surname of two words', '[Sybrand van Haersma Buma|haersma] kwam. [Buma|haersma] ging.'],
    [
      'a particle of one word',
      '[Hugo de Jonge|jong] kwam. [De Jonge|jong] ging, minister [De Jonge|jong] bleef.',
    ],
    ['an adjective that is a surname', 'de jonge minister, De jonge minister'],
    ['an office', 'premier [Rutte|rutte] en minister [Ollongren|ollongren]'],
    ['somebody else', 'Pieter Rutte en Jan van den Berg'],
    ['a compound', '[Mark Rutte|rutte] kwam. Het kabinet-[Rutte|rutte] viel.'],
  ]);
});

describe('findMentions in the Nordic languages', () => {
  rows(
    'sv',
    {
      lofven: 'Stefan Löfven',
      kristersson: 'Ulf Kristersson',
      akesson: 'Jimmie Åkesson',
      bjork: 'Anna Björk',
    },
    [
      [
        'the genitive',
        '[Stefan Löfvens|lofven] plan, [Löfvens|lofven] plan. [Åkessons|akesson] tal.\n[Jimmie Åkesson|akesson] kom.',
      ],
      ['an office', 'statsminister [Kristersson|kristersson] och [Kristerssons|kristersson] regering'],
      ['a common noun', 'En björk stod där. Björk är ett träd.'],
      ['somebody else', 'Maria Löfven kom. Löfven gick.'],
      ['ring and dots left out', '[Jimmie Akesson|akesson] kom'],
    ],
  );
  rows(
    'da',
    {
      frederiksen: 'Mette Frederiksen',
      lokke: 'Lars Løkke Rasmussen',
      sovndal: 'Villy Søvndal',
      vestager: 'Margrethe Vestager',
    },
    [
      ['the genitive', '[Mette Frederiksens|frederiksen] plan. [Frederiksens|frederiksen] tale.'],
      [
        'a middle name that is the usual one',
        '[Lars Løkke Rasmussen|lokke] kom. [Rasmussen|lokke] gik, [Løkke Rasmussen|lokke] blev.',
      ],
      ['a stroke written out', '[Villy Soevndal|sovndal] kom'],
      ['an office', 'statsminister [Frederiksen|frederiksen] kom'],
    ],
  );
  rows('no', { store: 'Jonas Gahr Støre', solberg: 'Erna Solberg' }, [
    ['the genitive', '[Erna Solbergs|solberg] plan. [Solbergs|solberg] tale.'],
    ['a middle name left out', '[Jonas Støre|store] kom. [Støre|store] gikk, [Gahr Støre|store] ble.'],
    ['an office', 'statsminister [Støre|store] kom'],
  ]);
  rows('is', { katrin: 'Katrín Jakobsdóttir', bjarni: 'Bjarni Benediktsson' }, [
    ['Icelandic as it is listed', '[Katrín Jakobsdóttir|katrin] og [Bjarni Benediktsson|bjarni]'],
    ['an eth and accents left out', '[Katrin Jakobsdottir|katrin]'],
  ]);
});
