import { describe } from 'vitest';
import { rows } from './rows';

describe('boundaries of names', () => {
  rows('en', { trump: 'Donald Trump', pence: 'Mike Pence', may: 'Theresa May' }, [
    ['a longer word', '[Donald Trump|trump] spoke. Trumpism, Trumpworld, Trumpian, nonTrump.'],
    [
      'punctuation on both sides',
      '(“[Donald Trump|trump]”), [[Trump|trump]], <[Trump|trump]>, /[Trump|trump]/',
    ],
    ['digits glued on', '[Donald Trump|trump]2024, 12[Trump|trump]'],
    ['dashes', '[Donald Trump|trump]—[Mike Pence|pence]–[Theresa May|may]'],
    ['an ellipsis', '[Donald Trump|trump]…[Trump|trump]...[Trump|trump]'],
    ['a slash', '[Donald Trump|trump]/[Mike Pence|pence]'],
    ['an emoji and a flag', '🙂[Donald Trump|trump]🇺🇸[Trump|trump]👍🏽'],
    ['a dollar and a hash', '#[Trump|trump] $[Trump|trump] [Donald Trump|trump]'],
    ['an account', '@Trump @Donald_Trump Donald_Trump “Donald Trump_2” “Donald Trump@trump.example”'],
    ['a comma inside', 'Donald, Trump'],
    ['the end of a sentence inside', 'It was Donald. Trump left.'],
    ['a paragraph inside', 'Donald\nTrump'],
    ['a question inside', 'Donald? Trump!'],
    ['a line of layout inside', '[Donald\t Trump|trump]'],
    ['a name in the middle of a Thai text', 'ประธานาธิบดี [Donald Trump|trump]กล่าว'],
    ['a name in the middle of a Chinese text', '总统[Donald Trump|trump]表示'],
    ['a combining mark of another letter', 'Donald Trump\u0301ov'],
  ]);
});

describe('invisible characters', () => {
  rows('en', { zelensky: 'Volodymyr Zelensky', obrien: 'Pat O’Brien', mogg: 'Jacob Rees-Mogg' }, [
    ['a no-break space', '[Volodymyr\u00a0Zelensky|zelensky]'],
    ['a narrow no-break space', '[Volodymyr\u202fZelensky|zelensky]'],
    ['a thin space', '[Volodymyr\u2009Zelensky|zelensky]'],
    ['an ideographic space', '[Volodymyr\u3000Zelensky|zelensky]'],
    ['two spaces', '[Volodymyr  Zelensky|zelensky]'],
    ['a soft hyphen', '[Volo\u00addymyr Zelen\u00adsky|zelensky]'],
    ['a zero-width space', '[Volodymyr Zelen\u200bsky|zelensky]'],
    ['a zero-width space for the space', '[Volodymyr \u200bZelensky|zelensky]'],
    ['a word joiner', '[Volodymyr\u2060 Zelensky|zelensky]'],
    ['a byte order mark', '\ufeff[Volodymyr Zelensky|zelensky]'],
    ['a mark of direction', '\u200e[Volodymyr Zelensky|zelensky]\u200f spoke'],
    ['an isolate of direction', '\u2068[Volodymyr Zelensky|zelensky]\u2069 spoke'],
    ['a zero-width joiner', '[Volodymyr Zelen\u200dsky|zelensky]'],
    ['a variation selector behind it', '[Volodymyr Zelensky|zelensky]\u2764\ufe0f'],
    [
      'a curly apostrophe',
      "[Pat O’Brien|obrien], [Pat O'Brien|obrien], [Pat OʼBrien|obrien], [Pat O‘Brien|obrien]",
    ],
    ['an acute for an apostrophe', '[Pat O´Brien|obrien], [Pat O`Brien|obrien], [Pat O′Brien|obrien]'],
    ['a no-break hyphen', '[Jacob Rees\u2011Mogg|mogg]'],
    ['a true hyphen', '[Jacob Rees\u2010Mogg|mogg]'],
    ['a full-width hyphen', '[Jacob Rees\uff0dMogg|mogg]'],
    ['a dash is no hyphen', 'Jacob Rees – Mogg'],
    ['full-width letters', '[Ｖｏｌｏｄｙｍｙｒ　Ｚｅｌｅｎｓｋｙ|zelensky]'],
  ]);
});

describe('capitals', () => {
  rows(
    'en',
    { trump: 'Donald Trump', biden: 'Joe Biden', leyen: 'Ursula von der Leyen', mcc: 'Mitch McConnell' },
    [
      ['a headline in capitals', '[DONALD TRUMP|trump] WINS, [BIDEN|biden] LOSES\n[Joe Biden|biden] left.'],
      [
        'a headline in title case',
        '[Donald Trump|trump] Wins As [Joe Biden|biden] Loses And [Trump|trump] Smiles',
      ],
      ['a surname in capitals', '[Donald TRUMP|trump] spoke. [TRUMP|trump] left.'],
      ['a particle in capitals', '[URSULA VON DER LEYEN|leyen] SPOKE'],
      ['a particle with a capital', '[Ursula Von der Leyen|leyen], [Ursula Von Der Leyen|leyen]'],
      [
        'a capital inside',
        '[Mitch McConnell|mcc], [MITCH MCCONNELL|mcc], [MITCH McCONNELL|mcc], [Mitch Mcconnell|mcc]',
      ],
      ['small letters', 'donald trump, a trump card, to trump, joe biden'],
      ['half in small letters', 'Donald trump, donald Trump'],
    ],
  );
  rows('de', { gross: 'Anna Groß', ozdemir: 'Cem Özdemir' }, [
    ['a sharp s in capitals', '[ANNA GROSS|gross], [ANNA GROẞ|gross]'],
    ['an umlaut in capitals', '[CEM ÖZDEMIR|ozdemir], [CEM OEZDEMIR|ozdemir]'],
  ]);
  rows(
    'tr',
    { erdogan: 'Recep Tayyip Erdoğan', imam: 'Ekrem İmamoğlu', kilic: 'Işıl Kılıç', ozil: 'Filiz Özil' },
    [
      ['a dotted capital I', '[Ekrem İmamoğlu|imam], [EKREM İMAMOĞLU|imam], [Ekrem Imamoglu|imam]'],
      ['a dotted capital I of two characters', '[Ekrem I\u0307mamoğlu|imam]'],
      ['a dotless i', '[Işıl Kılıç|kilic], [IŞIL KILIÇ|kilic], [Isil Kilic|kilic]'],
      [
        'a suffix behind the apostrophe',
        "[Erdoğan|erdogan]’ın, [Recep Tayyip Erdoğan|erdogan]'a, [ERDOĞAN|erdogan]’DAN",
      ],
      ['two suffixes', '[Recep Tayyip Erdoğan|erdogan]’ınkini'],
      ['a suffix of another name', "[Ekrem İmamoğlu|imam]'nun ve [Filiz Özil|ozil]’in"],
      ['no other word', '[Ekrem İmamoğlu|imam] geldi. İmamoğlugil.'],
    ],
  );
});

describe('diacritics and what is written for them', () => {
  rows(
    'en',
    {
      melenchon: 'Jean-Luc Mélenchon',
      lofven: 'Stefan Löfven',
      walesa: 'Lech Wałęsa',
      vucic: 'Aleksandar Vučić',
    },
    [
      [
        'none',
        '[Jean-Luc Melenchon|melenchon], [Stefan Lofven|lofven], [Lech Walesa|walesa], [Aleksandar Vucic|vucic]',
      ],
      [
        'decomposed',
        '[Jean-Luc Me\u0301lenchon|melenchon], [Stefan Lo\u0308fven|lofven], [Aleksandar Vuc\u030cic\u0301|vucic]',
      ],
      ['half of them', '[Aleksandar Vučic|vucic], [Aleksandar Vucić|vucic]'],
      ['written out', '[Stefan Loefven|lofven]'],
      ['in capitals', '[JEAN-LUC MÉLENCHON|melenchon], [LECH WAŁĘSA|walesa]'],
    ],
  );
  rows(
    'en',
    {
      dordic: 'Ana Đorđić',
      soren: 'Søren Pind',
      asa: 'Åsa Berg',
      thor: 'Þór Magnússon',
      aeg: 'Lars Ægir',
      oeu: 'Jean Lœuf',
      nunez: 'Ana Núñez',
      garcon: 'Luc Garçon',
      stefan: 'Ştefan Țepeș',
      hasek: 'Jan Hašek',
    },
    [
      ['a d with a stroke', '[Ana Dordic|dordic], [Ana Đorđić|dordic]'],
      ['a d with a stroke written out', '[Ana Djordjic|dordic]'],
      ['an o with a stroke', '[Soren Pind|soren], [Soeren Pind|soren]'],
      ['a ring', '[Asa Berg|asa], [Aasa Berg|asa]'],
      ['a thorn', '[Thor Magnusson|thor]'],
      ['ligatures', '[Lars Aegir|aeg], [Jean Loeuf|oeu]'],
      ['a tilde', '[Ana Nunez|nunez]'],
      ['a cedilla', '[Luc Garcon|garcon]'],
      ['a cedilla for a comma', '[Ștefan Ţepeş|stefan], [Stefan Tepes|stefan]'],
      ['a caron', '[Jan Hasek|hasek]'],
    ],
  );
  rows(
    'en',
    {
      mueller: 'Jürgen Mueller',
      strauss: 'Anna Strauss',
      zelenskyy: 'Volodymyr Zelenskyy',
      lukashenko: 'Alexander Lukashenko',
    },
    [
      ['a list that writes the umlaut out', '[Jürgen Müller|mueller], [Juergen Mueller|mueller]'],
      ['a list that writes the sharp s out', '[Anna Strauß|strauss]'],
      [
        'romanisations of -ський',
        '[Volodymyr Zelensky|zelenskyy], [Volodymyr Zelenskiy|zelenskyy], [Volodymyr Zelenskyi|zelenskyy], [Volodymyr Zelenskii|zelenskyy]',
      ],
      [
        'romanisations of a given name',
        '[Aleksandr Lukashenko|lukashenko], [Aleksander Lukashenko|lukashenko]',
      ],
    ],
  );
  rows(
    'de',
    {
      zelensky: 'Volodymyr Zelensky',
      lavrov: 'Sergey Lavrov',
      peskov: 'Dmitry Peskov',
      shoigu: 'Sergei Shoigu',
    },
    [
      [
        'German romanisations',
        '[Wolodymyr Selenskyj|zelensky], [Sergej Lawrow|lavrov], [Dmitri Peskow|peskov]',
      ],
      [
        'and their surnames',
        '[Wolodymyr Selenskyj|zelensky] kam. [Selenskyj|zelensky] sprach, [Selenskyjs|zelensky] Plan.',
      ],
    ],
  );
  rows(
    'fr',
    {
      zelensky: 'Volodymyr Zelensky',
      lavrov: 'Sergey Lavrov',
      putin: 'Vladimir Putin',
      medvedev: 'Dmitry Medvedev',
    },
    [
      [
        'French romanisations',
        '[Sergueï Lavrov|lavrov], [Vladimir Poutine|putin], [Dmitri Medvedev|medvedev]',
      ],
    ],
  );
});

describe('names across scripts', () => {
  rows(
    'uk',
    {
      zelensky: 'Volodymyr Zelenskyy',
      lavrov: 'Sergey Lavrov',
      putin: 'Vladimir Putin',
      klitschko: 'Vitali Klitschko',
      zakharova: 'Maria Zakharova',
    },
    [
      ['a Ukrainian in Ukrainian', '[Володимир Зеленський|zelensky] прибув. [Зеленського|zelensky] чекали.'],
      ['a Russian in Ukrainian', '[Сергій Лавров|lavrov] заявив. Слова [Лаврова|lavrov].'],
      ['in a case', 'з [Володимиром Зеленським|zelensky] і [Сергієм Лавровим|lavrov]'],
      ['somebody else of the surname', 'Потім прибув Іван Лавров.'],
      ['a woman', 'слова [Марії Захарової|zakharova]'],
    ],
  );
  rows(
    'ru',
    {
      zelensky: 'Volodymyr Zelenskyy',
      lavrov: 'Sergey Lavrov',
      putin: 'Vladimir Putin',
      zakharova: 'Maria Zakharova',
      shmyhal: 'Denys Shmyhal',
    },
    [
      ['a Ukrainian in Russian', '[Владимир Зеленский|zelensky] прибыл. [Зеленского|zelensky] ждали.'],
      [
        'a Russian in Russian',
        '[Сергей Лавров|lavrov] и [Владимир Путин|putin] прибыли. Слова [Лаврова|lavrov].',
      ],
      ['a woman', 'с [Марией Захаровой|zakharova]'],
      ['somebody else of the surname', 'Потом прибыл Иван Лавров и Анна Путина.'],
    ],
  );
  rows(
    'en',
    {
      zelensky: 'Володимир Зеленський',
      lavrov: 'Сергей Лавров',
      khrushch: 'Никита Хрущёв',
      yakov: 'Яков Щукин',
      tsoi: 'Юлия Цой',
    },
    [
      ['a Ukrainian in English', '[Volodymyr Zelenskyy|zelensky] came. [Zelensky|zelensky] left.'],
      [
        'a Russian in English',
        '[Sergey Lavrov|lavrov] came. [Lavrov|lavrov] left. [Sergei Lavrov|lavrov] too.',
      ],
      ['sh, ch, shch', '[Nikita Khrushchev|khrushch], [Yakov Shchukin|yakov]'],
      ['ya, yu, ts', '[Yulia Tsoi|tsoi], [Yuliya Tsoy|tsoi]'],
      ['somebody else of the surname', 'Then Ivan Lavrov came.'],
    ],
  );
  rows('ru', { trump: 'Donald Trump', vernik: 'Aldo Vernik' }, [
    ['a name of no Slavic spelling is not guessed', 'Дональд Трамп и Альдо Верник прибыли.'],
  ]);
});
