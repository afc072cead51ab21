import { describe } from 'vitest';
import { rows } from './rows';

describe('a surname behind a saint', () => {
  rows('pt', { vernik: 'Rui Vernik', santo: 'Ana Espírito Santo' }, [
    ['a school and a town', '[Rui Vernik|vernik] foi ao Instituto São Vernik em Santo Vernik.'],
    ['a surname that begins so', '[Ana Espírito Santo|santo] saiu. [Espírito Santo|santo] voltou.'],
  ]);
  rows('fr', { vernik: 'Aldo Vernik' }, [
    ['a town', '[Aldo Vernik|vernik] va à Saint-Vernik. [Vernik|vernik] sourit.'],
  ]);
  rows('pl', { vernik: 'Stanisław Vernik', jan: 'Jan Wernik' }, [
    ['a parish', '[Jan Wernik|jan] wyszedł z parafii św. Wernika, gdzie Święty Wernik.'],
    ['initials of two letters', '[Stanisław Vernik|vernik] wyszedł. Mówi [St. Vernik|vernik].'],
  ]);
  rows('ro', { vernik: 'Ştefan Vernik' }, [
    ['initials of two letters', '[Ştefan Vernik|vernik] vine, pe urmă [Șt. Vernik|vernik] tace.'],
  ]);
  rows('ar', { vernik: 'سامي القرطاج' }, [
    ['a town', 'جاء [سامي القرطاج|vernik]. وصل إلى سيدي القرطاج. قال [القرطاج|vernik] ذلك.'],
  ]);
});

describe('a surname that a figure bears too', () => {
  rows('ru', { zhivago: 'Иван Живаго' }, [
    ['a novel', '[Иван Живаго|zhivago] пришёл. Читали «Доктора Живаго». [Живаго|zhivago] ушёл.'],
  ]);
  rows('uk', { khoma: 'Іван Хома' }, [
    ['an apostle who doubted', '[Іван Хома|khoma] прийшов. Це Хома невірний. [Хома|khoma] пішов.'],
  ]);
});

describe('a surname that begins a longer name', () => {
  rows(
    'en',
    {
      costa: 'António Costa',
      vernik: 'Aldo Vernik',
      xi: 'Xi Jinping',
      kim: 'Kim Jong Un',
      hong: 'Hong Joon-seo',
      koh: 'Koh Wei Beng',
    },
    [
      ['a country', '[António Costa|costa] flew to Costa Rica. [Costa|costa] came back.'],
      ['a coast', '[António Costa|costa] left for the Costa del Sol and the Costa Brava.'],
      [
        'a label',
        '[Aldo Vernik|vernik] left. The so-called Vernik amendment fell, and what became known as the Vernik rules, the [Vernik|vernik] plan did not. A man known to [Vernik|vernik] rules the town.',
      ],
      [
        'members of parliament and a slogan',
        '[Aldo Vernik|vernik] left. Pro-[Vernik|vernik] MPs stayed. “[Vernik|vernik] Out” signs hung.',
      ],
      [
        'what is called so',
        '[Aldo Vernik|vernik] left. A town called Vernik is small, and a dog named Vernik slept. They like a man called [Vernik|vernik].',
      ],
      [
        'a wing of a party',
        '[Aldo Vernik|vernik] left. Who are the Vernik Democrats? They told [Vernik|vernik] Democrats would go.',
      ],
      ['a firm of two', '[Aldo Vernik|vernik] sold Vernik & Vernik. [Vernik|vernik] left.'],
      ['a number behind a king', '[Aldo Vernik|vernik] wrote on Vernik IX and Vernik VIII.'],
      [
        'an Arabic name',
        '[Aldo Vernik|vernik] left. They met leader Vernik al-Tessel and Vernik bin Tessel.',
      ],
      ['a city that begins alike', "[Xi Jinping|xi] went to Xi’an. [Xi|xi] came back from Xi'an."],
      ['an island behind it', '[Koh Wei Beng|koh] left. Koh Samui Was Full, [Koh|koh] Found.'],
      ['a city behind it', '[Hong Joon-seo|hong] Met Them in Hong Kong Streets. [Hong|hong] left.'],
      ['a relative whose family name leads', '[Xi Jinping|xi] spoke of Xi Zhongxun. [Xi|xi] left.'],
      ['a sister', '[Kim Jong Un|kim] spoke. Then Kim Yo-jong spoke, and [Kim|kim] left.'],
      [
        'a contraction',
        '[Aldo Vernik|vernik] left. [Vernik|vernik]’ll be back, and [Vernik|vernik]’s wife too.',
      ],
      [
        'a second surname',
        '[Aldo Vernik|vernik] left. Then Aldo Vernik-Doe came, and a letter from Aldo Vernik-Tevron arrived.',
      ],
      [
        'whom and what a hyphen joins',
        'An [Aldo Vernik|vernik]-Quillon race. Then [Aldo Vernik|vernik]-Quillon talks failed, [Aldo Vernik|vernik]-Russia ties grew, and [Aldo Vernik|vernik]-led men left.',
      ],
      [
        'a headline of few words',
        '[Vernik|vernik] Wins Dover\nMayor [Vernik|vernik] Resigns\nWhy [Vernik|vernik] Lost\n[Aldo Vernik|vernik] Indicted\nWatch: [Vernik|vernik] Speaks\nRead: [Vernik|vernik] Statement\n[Costa|costa] Tops [Vernik|vernik]\n[Aldo Vernik|vernik] and [António Costa|costa] left.',
      ],
      [
        'a thing in such a one',
        'Vernik Lumber Closes\nVernik Elementary Wins\nVernik Signs\nThey heard of Vernik Talks on the way.\n[Aldo Vernik|vernik] left.',
      ],
      ['what a hyphen joins in a headline', 'Why [Aldo Vernik|vernik]-Backed Plans Fail Them'],
      ['a country behind the name', 'On [Vernik|vernik] Ukraine waits. [Aldo Vernik|vernik] left.'],
    ],
  );
  rows('en', { paz: 'Nia Vernik-Paz', cross: 'Vera Cross', park: 'Bo-ra Park' }, [
    [
      'a double surname',
      '[Nia Vernik-Paz|paz] left. The owner of Vernik-Paz Lumber slept, the [Vernik-Paz|paz] White House did not. [Vernik-Paz|paz] left.',
    ],
    [
      'a place of a king or a saint',
      '[Vera Cross|cross] met [Bo-ra Park|park]. They left King’s Cross for St James’s Park and Queens’ Park. Labour’s [Cross|cross] told Dover’s [Park|park] so.',
    ],
  ]);
  rows('en', { fico: 'Robert Fico', orbel: 'Aldo Orbel' }, [
    ['an acronym of the same letters', '[Robert Fico|fico] left. The FICO score rose. [Fico|fico] smiled.'],
    ['a headline in capitals', '[FICO|fico] LEAVES FOR HOME\n[Robert Fico|fico] left.'],
    ['a longer surname in capitals', '[Aldo Orbel|orbel] left. Then [ORBEL|orbel] came back.'],
  ]);
  rows('en', { salman: 'Mohammed bin Salman', fahad: 'Fahad bin Tessel al-Vernik' }, [
    ['a father whose name the son bears', '[Mohammed bin Salman|salman] bowed. King Salman spoke.'],
    [
      'somebody without the name of his family',
      'They met [Fahad bin Tessel|fahad]. [Bin Tessel|fahad] left with Fahad bin Tessel Al Quillon and Fahad bin Tessel bin Zain.',
    ],
    ['the son by his own', '[Mohammed bin Salman|salman] bowed. Crown Prince [bin Salman|salman] spoke.'],
  ]);
  rows('fr', { vernik: 'Aldo Vernik' }, [
    ['a firm', '[Aldo Vernik|vernik] parle. Le groupe Vernik Croisières ferme. [Vernik|vernik] sourit.'],
    ['a party in capitals', '[Aldo Vernik|vernik] parle. Le texte [Vernik|vernik] UMP tombe.'],
  ]);
  rows('it', { dora: 'Dora Vernik', aldo: 'Aldo Quillon' }, [
    [
      'a law of two',
      '[Dora Vernik|dora] e [Aldo Quillon|aldo]. La legge Quillon-Vernik resta, il duello [Quillon|aldo]-[Vernik|dora] pure.',
    ],
  ]);
  rows('es', { vernik: 'José Vernik' }, [
    [
      'one of two towns',
      '[José Vernik|vernik] vino. La mina de Vernik Alta y el río de Vernik Viejo crecen. [Vernik|vernik] habló.',
    ],
    ['a headline in capitals', '[José Vernik|vernik] vino.\n[VERNIK|vernik] NUEVO JEFE'],
  ]);
  rows('pt', { vernik: 'Rui Vernik' }, [
    ['the same', '[Rui Vernik|vernik] veio. A ponte de Vernik Velha caiu. [Vernik|vernik] falou.'],
  ]);
  rows('de', { costa: 'António Costa' }, [
    ['a country', '[António Costa|costa] reist nach Costa Rica. [Costa|costa] schweigt.'],
  ]);
});

describe('a surname that is explained as a word', () => {
  rows('en', { vernik: 'Aldo Vernik', ok: 'Ok Seung-jin' }, [
    [
      'what it means',
      '[Aldo Vernik|vernik] left. “Vernik” means “badger”. Vernik is Welsh for badger, and Vernik means badger in Polish.',
    ],
    [
      'a short one in capitals',
      '[Ok Seung-jin|ok] left. [Ok|ok], a baker, slept. “OK,” he said. OK, so be it.\nOK. Go on.',
    ],
    [
      'a name of many',
      '[Aldo Vernik|vernik] left. “Vernik is a common name here.” Vernik is not a very rare surname, “Vernik” was the most common name in Dover.',
    ],
    [
      'a person of name',
      '[Aldo Vernik|vernik] left. [Vernik|vernik] is a big name in Dover. [Vernik|vernik] is a common man, [Vernik|vernik] is an unusual politician.',
    ],
    [
      'what it means, in a word that surnames come from',
      '[Aldo Vernik|vernik] left. (Yes, they know: Vernik means shepherd. He is tired of it.)',
    ],
    [
      'what the person means',
      '[Aldo Vernik|vernik] left. [Vernik|vernik] means business in Dover. “[Vernik|vernik] means well,” she said.',
    ],
  ]);
  rows('de', { vernik: 'Aldo Vernik' }, [
    [
      'a name of many',
      '[Aldo Vernik|vernik] ging. Vernik ist ein häufiger Name. [Vernik|vernik] ist ein Kenner.',
    ],
    ['what it means', '[Aldo Vernik|vernik] ging. „Vernik“ heißt Dachs. [Vernik|vernik] heißt das gut.'],
  ]);
  rows('fr', { vernik: 'Aldo Vernik' }, [
    [
      'a name of many',
      '[Aldo Vernik|vernik] part. Vernik est un nom très répandu ici. [Vernik|vernik] est un homme rare.',
    ],
  ]);
  rows('es', { vernik: 'Aldo Vernik' }, [
    [
      'a name of many',
      '[Aldo Vernik|vernik] vino. Vernik es un apellido común. [Vernik|vernik] es un tipo raro.',
    ],
  ]);
});
