import { describe, expect, it } from 'vitest';
import { makeAlias, makePerson } from './make-names';
import { markMentions, unmarked } from './marked-text';

// People of a list that holds full names and nothing else; every row is one phenomenon, with its marks.
function remark(lang: string, names: Record<string, string>, marked: string): string {
  const people = Object.entries(names).map(([id, name]) => makePerson(id, name));
  return markMentions(people, unmarked(marked), { lang });
}

const world = {
  trump: 'Donald Trump',
  biden: 'Joe Biden',
  may: 'Theresa May',
  merz: 'Friedrich Merz',
  leyen: 'Ursula von der Leyen',
  mbs: 'Mohammed bin Salman',
  zelensky: 'Volodymyr Zelensky',
  erdogan: 'Recep Tayyip Erdoğan',
  mueller: 'Jürgen Müller',
  strauss: 'Franz Josef Strauß',
  mogg: 'Jacob Rees-Mogg',
  smith: 'Iain Duncan Smith',
  melenchon: 'Jean-Luc Mélenchon',
  ppk: 'Pedro Pablo Kuczynski',
  assad: 'Bashar al-Assad',
  obrien: "Pat O'Brien",
  bush: 'George W. Bush',
  david: 'Larry David',
  kennedy: 'John Kennedy',
  rice: 'Condoleezza Rice',
};

describe('findMentions with a plain list', () => {
  describe('in English', () => {
    it.each([
      ['the full name', '[Donald Trump|trump] spoke.'],
      ['a surname after the full name', '[Donald Trump|trump] spoke. [Trump|trump] left.'],
      ['a surname alone is not enough', 'They say Trump spoke.'],
      ['a surname with an office', 'Then President [Trump|trump] spoke.'],
      ['a surname with a courtesy word', 'Then Mr. [Trump|trump] and Mrs [May|may] spoke.'],
      ['a surname with a courtesy of West Africa', '[Donald Trump|trump] left. Alhaji [Trump|trump] spoke.'],
      ['a surname with an office of two words', 'Former Vice President [Biden|biden] spoke.'],
      [
        'a surname introduced once counts on the page',
        'So [Trump|trump] left.\nPresident [Trump|trump] spoke.',
      ],
      ['a surname that speaks', 'Why, [Trump|trump] said. “Yes,” replied [Trump|trump].'],
      ['a given name that speaks', 'Why, David said.'],
      ['a stranger of that surname', 'Kevin Trump came. Mr. Trump spoke.\nThen Trump said no.'],
      ['a nickname', '[Joseph Biden|biden] spoke.'],
      ['a middle initial', '[Donald J. Trump|trump] spoke.'],
      ['a middle name', '[Donald John Trump|trump] spoke.'],
      ['an initial', '[D. Trump|trump] and [J. Biden|biden] spoke.'],
      ['another initial', 'It was E. Trump and R. Biden.'],
      ['two initials of somebody else', 'It was E. J. Biden.'],
      ['the name without its middle initial', '[George Bush|bush] spoke.'],
      ['the father is not the son', 'It was George H. W. Bush.'],
      [
        'a particle',
        '[Ursula von der Leyen|leyen] spoke. [von der Leyen|leyen] left. [Von der Leyen|leyen] won.',
      ],
      ['a surname without its particle', '[Ursula von der Leyen|leyen] spoke, then [Leyen|leyen].'],
      ['an Arabic particle', '[Mohammed bin Salman|mbs] spoke. [Bin Salman|mbs] left.'],
      ['an Arabic article', '[Bashar al-Assad|assad] spoke. [Assad|assad] left, and [al-Assad|assad] too.'],
      ['an article as its own word', '[Bashar al Assad|assad] spoke.'],
      ['without accents', '[Recep Tayyip Erdogan|erdogan] and [Jean-Luc Melenchon|melenchon] spoke.'],
      ['umlauts written out', '[Juergen Mueller|mueller] spoke.'],
      ['umlauts left out', '[Jurgen Muller|mueller] spoke.'],
      ['a sharp s', '[Franz Josef Strauss|strauss] spoke.'],
      [
        'other romanisations',
        '[Volodymyr Zelenskyy|zelensky], [Zelenskiy|zelensky], [Zelenskyi|zelensky], [Zelenskij|zelensky]',
      ],
      ['a hyphen left out', '[Jean Luc Mélenchon|melenchon] spoke.'],
      ['a double surname', '[Jacob Rees-Mogg|mogg] spoke. [Rees-Mogg|mogg] left.'],
      ['half a double surname', 'They saw Anna Mogg. Mogg left.'],
      ['a surname of two words', '[Iain Duncan Smith|smith] spoke. [Duncan Smith|smith] left.'],
      ['initials once the person is named', '[Pedro Pablo Kuczynski|ppk] spoke. [PPK|ppk] left.'],
      ['initials alone', 'The PPK party spoke.'],
      ['an apostrophe in the name', "[Pat O'Brien|obrien] spoke. [O’Brien|obrien] left."],
      ['capitals', '[DONALD TRUMP|trump] SPOKE. [TRUMP|trump] LEFT.'],
      [
        'a headline in title case',
        '[Donald Trump|trump] Says [Joe Biden|biden] Must Go. Why [Trump|trump] Won',
      ],
      ['the possessive', "[Donald Trump|trump]'s plan; [Trump|trump]’s plan"],
      ['a compound', '[Donald Trump|trump] spoke. The [Trump|trump]-led group, pro-[Trump|trump] votes.'],
      ['a relative', '[Donald Trump|trump] spoke. Then Melania Trump and Ivanka Trump left.'],
      ['the surname after a relative', '[Donald Trump|trump] spoke.\nMelania Trump left. Trump smiled.'],
      [
        'the politician by office although a relative is named',
        '[Joe Biden|biden] spoke.\nJill Biden left. President [Biden|biden] smiled.',
      ],
      ['a building', '[Donald Trump|trump] left Trump Tower and the Trump Building.'],
      [
        'a foundation, a prize, a law',
        'The Biden Foundation, the Biden Prize, the Biden Act. [Joe Biden|biden] spoke.',
      ],
      ['a place named in full', 'At the John Kennedy Airport. In Joe Biden Street.'],
      [
        'a headline above the name and a relative',
        '[Biden|biden]: we will win\nPresident [Joe Biden|biden] came with Hunter Biden.',
      ],
      [
        'a relative’s airport',
        '[Joe Biden|biden] landed at Beau Biden International Airport. [Biden|biden] left.',
      ],
      ['a ship', 'The USS Joe Biden sailed.'],
      ['the generation', 'It was Donald Trump Jr. It was Donald Trump III. It was Joe Biden, Sr.'],
      [
        'a given name that is a surname',
        '[Larry David|david] spoke. Then David Cameron left. [David|david] smiled.',
      ],
      ['a given name before the whole name', 'It was Mary Joe Biden.'],
      ['an account', 'Follow @Donald_Trump and @Trump.'],
      ['the photographer', 'The hall (Photo by Joe Biden). © Joe Biden'],
      ['the writer', 'By Joe Biden, April 21, 2022'],
      ['the writer with a dash', '- by Joe Biden April 21, 2022'],
      ['words of a sentence that begin with a capital', '[Joe Biden|biden] spoke. When [Biden|biden] left.'],
      ['a list with commas', 'They saw [Joe Biden|biden], [Donald Trump|trump], and [Theresa May|may].'],
      ['an emoji', '🙂[Joe Biden|biden]🙂 spoke'],
      ['the sentence before', 'They met Joe. Biden left.'],
      ['a dash between two names', 'They met Joe – Biden left.'],
      ['another person’s surname follows', 'It was Anna Biden-Mayer.'],
    ])('%s', (_, marked) => expect(remark('en', world, marked)).toBe(marked));
  });

  describe('reads names as registers print them', () => {
    it.each([
      [
        'the surname in capitals and first',
        { a: 'TASBULATOV Abay' },
        '[Abay Tasbulatov|a] spoke. [Tasbulatov|a] left.',
      ],
      ['all in capitals', { a: 'ANTE SANADER' }, '[Ante Sanader|a] spoke. [Sanader|a] left.'],
      ['all in small letters', { a: 'rahim badgis' }, '[Rahim Badgis|a] spoke, rahim badgis did not.'],
      ['with a comma', { a: 'Vernik, Aldo' }, '[Aldo Vernik|a] spoke. [Vernik|a] left.'],
      ['with a courtesy word', { a: 'Mr Aldo Vernik' }, '[Aldo Vernik|a] spoke. Mr. [Vernik|a] left.'],
      ['with a remark', { a: 'Aldo Vernik (Lab)' }, '[Aldo Vernik|a] spoke.'],
      ['a given name alone is no mention', { a: 'Anna' }, 'They saw Anna.'],
      ['a surname that stands first', { a: 'Xi Jinping' }, '[Xi Jinping|a] spoke. [Xi|a] left.'],
      [
        'a given name behind Muhammad',
        { a: 'Muhammad Faizal Vernik', b: 'Mohd Shukri bin Quillon', c: 'Muhammad Tarek Ali' },
        '[Faizal Vernik|a] met [Shukri Quillon|b], Mr [Faizal|a] met [Mohd Shukri|b]. Tarek Ali, Faizal Tessel and a boy, Faizal, came.',
      ],
      [
        'and before the name of a clan',
        { a: 'Mohammed Irfan Khan', c: 'Muhammad Ali Khan' },
        '[Irfan Khan|a] spoke, Mr [Khan|a] did not. Ali Khan and Irfan Shah slept.',
      ],
      [
        'one of Japan behind the surname',
        { a: 'Verniko Kazuhiko' },
        '[Kazuhiko Verniko|a] spoke. [Verniko|a] left.',
      ],
      [
        'one before syllables alone',
        { a: 'Tan Siew Lan', b: 'Baek Do-hyun', c: 'Teo Lombardi' },
        '[Tan Siew Lan|a] met [Baek Do-hyun|b] and [Teo Lombardi|c]. Ms [Tan|a] and [Baek|b] left, Teo stayed.',
      ],
      [
        'one that nobody lists, before joined syllables',
        { a: 'Hsieh Wen-jui', b: 'Trevor Chu-hill' },
        '[Hsieh Wen-jui|a] met [Trevor Chu-hill|b]. [Hsieh|a] thanked him, Trevor slept.\nHsieh Pei-lin came too.',
      ],
      [
        'one before somebody else’s',
        { a: 'Tan Siew Lan' },
        '[Tan Siew Lan|a] spoke. Her driver, Tan Hock Beng, sang. Mr Tan slept.',
      ],
      [
        'a surname that stands first and is a given name',
        { a: 'Kim Jong Un', b: 'Lee Zeldin' },
        '[Kim Jong Un|a] met [Lee Zeldin|b]. [Kim|a] left, Lee stayed.',
      ],
      [
        'a surname before a common given name',
        { a: 'Vernik Viktor' },
        '[Viktor Vernik|a] spoke. [Vernik|a] left.',
      ],
      [
        'two surnames',
        { a: 'Pedro Vernik Quillon' },
        '[Pedro Vernik|a] spoke. [Vernik|a] left. [Vernik Quillon|a] and [Quillon|a] too.',
      ],
      [
        'two given names and two surnames',
        { a: 'Ana Luisa Vernik Quillon' },
        '[Ana Vernik|a] spoke. [Vernik|a] left.',
      ],
      [
        'the first of two surnames is not enough',
        { a: 'Pedro Vernik Quillon' },
        'So President Vernik spoke.',
      ],
      [
        'small words of Spanish, Catalan, Kenyan surnames',
        { a: 'Ana de las Vernik', b: 'Bea de los Holts', c: 'Tevrin arap Sotik', d: 'Wafula wa Quillon' },
        '[Ana de las Vernik|a], [Bea de los Holts|b], [Tevrin arap Sotik|c], [Wafula wa Quillon|d]. ' +
          '[De las Vernik|a] left. Ms [de los Holts|b], Mr [Sotik|c] and Mr [Quillon|d] too. [Arap Sotik|c] smiled.',
      ],
      [
        'the second of two surnames may be a given name',
        { a: 'Inés Vernik Paz', b: 'Nguyen Quill An' },
        '[Inés Vernik Paz|a] spoke. Then [Inés Vernik|a] left, and [Vernik|a] smiled. [Nguyen Quill An|b] did not, nor did Quill.',
      ],
      [
        'the same where the page names nobody in full',
        { a: 'Inés Vernik Paz' },
        'Then Inés Vernik left, and President Vernik smiled.',
      ],
      [
        'the first of two surnames may be a given name',
        { a: 'Ramiro Paz Quillon' },
        '[Ramiro Paz Quillon|a] spoke. Then [Ramiro Paz|a] left.',
      ],
      [
        'half of a joined surname behind the given name',
        { a: 'Myra Vernik-Holt' },
        '[Myra Vernik-Holt|a] spoke. On Easter Monday [Myra Holt|a] left. [Myra Vernik|a] smiled, Holt and Lena Holt did not.',
      ],
      [
        'the same where the page names nobody in full',
        { a: 'Myra Vernik-Holt' },
        'On Easter Monday Myra Holt left.',
      ],
      [
        'two surnames joined by a word',
        { a: 'Ona Vernik i Holt', b: 'Paco Quillon y Sotik' },
        '[Ona Vernik|a] met [Paco Quillon y Sotik|b]. [Vernik|a] left. [Quillon|b] smiled, and [Holt|a] too.',
      ],
      [
        'a nickname between quotation marks',
        { a: 'Robert "Slim" Vernik', b: "Ernst 'The Stoat' Quillon", c: 'Ann “Bob” Holt' },
        '[Robert “Slim” Vernik|a], [Ernst Quillon|b] and [Ann Holt|c]. [Slim|a] left. [The Stoat|b] and ' +
          '[The Stoat Quillon|b] too. The [Quillon|b] plan, [‘Slim’ Vernik|a], [Slim Vernik|a], Bob.',
      ],
      [
        'small words that are prepositions in a text',
        { a: 'Petra op den Vernik', b: 'Kari von und zu Holt' },
        '[Petra op den Vernik|a] met [Kari von und zu Holt|b]. [Op den Vernik|a] left.',
      ],
      ['a phrase has no surname', { a: 'Union members' }, 'The Members left.'],
    ])('%s', (_, names, marked) =>
      expect(remark('en', names as Record<string, string>, marked)).toBe(marked),
    );
  });

  describe('reads names as registers of Ukraine and Russia print them', () => {
    it.each([
      [
        'surname, given name, patronymic, in all orders of a text',
        'Говорили [Тарас Вернюк|a] і [Леся Квілонська|b].\n[Т. І. Вернюк|a] пішов. [Вернюкові|a] дали слово, ' +
          '[Квілонська|b] мовчала.\nСписок: [Вернюк Тарас Ілліч|a], [Квілонська Леся Ігорівна|b].',
      ],
      ['declined', 'Прийшли з [Тарасом Вернюком|a] і [Лесею Ігорівною Квілонською|b].'],
      ['a stranger of that surname', 'Прийшла Олена Вернюк.'],
    ])('%s', (_, marked) =>
      expect(remark('uk', { a: 'Вернюк Тарас Ілліч', b: 'Квілонська Леся Ігорівна' }, marked)).toBe(marked),
    );

    it.each([
      [
        'uk',
        'the given name behind the surname, which alone is anybody’s',
        { a: 'Вернюк Леся' },
        '[Леся Вернюк|a] пішла. Прийшла Леся. Міністерка [Вернюк|a] мовчала, з Лесею говорили.',
      ],
      ['uk', 'a surname behind an office', { a: 'Вернюк Леся' }, 'Прийшла міністерка [Вернюк|a].'],
      [
        'pl',
        'the same in Polish',
        { a: 'Wernik Wojciech' },
        '[Wojciech Wernik|a] odszedł. Brat Wojciecha milczał. Premier [Wernik|a] też.',
      ],
      [
        'en',
        'a patronymic in Latin letters',
        { a: 'Verniuk Taras Bohdanovych' },
        '[Taras Verniuk|a] left. [Verniuk|a] and [T. B. Verniuk|a] stayed. [Taras Bohdanovych Verniuk|a], Bohdanovych.',
      ],
      [
        'ru',
        'initials behind the surname',
        { a: 'Верник Т.И.' },
        '[Т. И. Верник|a] пришёл. [Верник|a] молчал. Олег Верник ушёл.',
      ],
      [
        'nl',
        'a small word that opens the surname',
        { a: 'Van Vernik Pieter' },
        '[Pieter van Vernik|a] ging. [Van Vernik|a] zweeg.',
      ],
      [
        'ru',
        'a small word within it',
        { a: 'Верник де Сант-Квилл Жоан' },
        '[Жоан Верник де Сант-Квилл|a] пришёл. Речь [Верника|a] затянулась.',
      ],
      [
        'it',
        'two surnames behind a small word',
        { a: 'Anna De Vernicis Quillon' },
        '[Anna De Vernicis Quillon|a] tace. [De Vernicis Quillon|a] esce.',
      ],
      [
        'ru',
        'another father’s name',
        { a: 'Верник Олег Петрович' },
        '[Олег Верник|a] и [Олег Петрович Верник|a] пришли. Олег Ильич Верник молчал.',
      ],
    ])('%s: %s', (lang, _, names, marked) =>
      expect(remark(lang, names as Record<string, string>, marked)).toBe(marked),
    );
  });

  describe('tells namesakes apart or leaves them alone', () => {
    it('takes entries of one name for one person and names the first', () => {
      const people = [makePerson('b', 'Aldo Vernik'), makePerson('a', 'Aldo Vernik')];
      expect(markMentions(people, 'So Aldo Vernik spoke. Vernik left.', { lang: 'en' })).toBe(
        'So [Aldo Vernik|a] spoke. [Vernik|a] left.',
      );
    });

    it('takes entries that share a listed full name for one person too', () => {
      const people = [
        makePerson('a', 'Бела Верник', { aliases: [makeAlias('Bela Vernik', { lang: 'und' })] }),
        makePerson('b', 'Bela Vernik', {
          aliases: [makeAlias('Бела Верник'), makeAlias('Bella Vernik', { lang: 'und' })],
        }),
      ];
      const marked = 'So [Bela Vernik|b] spoke. [Vernik|b] left.';
      expect(markMentions(people, unmarked(marked), { lang: 'en' })).toBe(marked);
      expect(markMentions(people, 'Бела Верник', { lang: 'ru' })).toBe('[Бела Верник|a]');
    });

    it('leaves people who share a listed full name and live in two countries alone', () => {
      const people = [
        makePerson('a', 'Бела Верник', {
          aliases: [makeAlias('Bela Vernik', { lang: 'und' })],
          country: 'UA',
        }),
        makePerson('b', 'Bela Vernik', { country: 'US' }),
      ];
      expect(markMentions(people, 'So Bela Vernik spoke.', { lang: 'en' })).toBe('So Bela Vernik spoke.');
    });

    it('leaves people of one name and two countries alone', () => {
      const people = [
        makePerson('a', 'Aldo Vernik', { country: 'GB' }),
        makePerson('b', 'Aldo Vernik', { country: 'CA' }),
      ];
      expect(markMentions(people, 'So Aldo Vernik spoke.', { lang: 'en' })).toBe('So Aldo Vernik spoke.');
    });

    it('leaves a surname of several people alone while none of them is named', () => {
      const people = [makePerson('a', 'Aldo Vernik'), makePerson('b', 'Bela Vernik')];
      expect(markMentions(people, 'So President Vernik spoke.', { lang: 'en' })).toBe(
        'So President Vernik spoke.',
      );
    });
  });
});
