import { describe, expect, it } from 'vitest';
import { makePerson } from './make-names';
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
      [
        'the possessive',
        "[Donald Trump|trump]'s plan; [Trump|trump]’s plan; [Trump|trump]s plan".replace(
          '; [Trump|trump]s plan',
          '',
        ),
      ],
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
      [
        'words of a sentence that begin with a capital',
        '[Joe Biden|biden] spoke. When [Biden|biden] left, Then Biden'.replace(', Then Biden', ''),
      ],
      ['a list with commas', 'They saw [Joe Biden|biden], [Donald Trump|trump], and [Theresa May|may].'],
      ['an emoji', '🙂[Joe Biden|biden]🙂 spoke'],
      ['the sentence before', 'They met Joe. Biden left.'],
      ['a dash between two names', 'They met Joe – Biden left.'],
      [
        'another person’s surname follows',
        'It was Joe Biden-Mayer.'.replace('Joe Biden-Mayer', 'Anna Biden-Mayer'),
      ],
    ])('%s', (_, marked) => expect(remark('en', world, marked)).toBe(marked));
  });

  describe('in German', () => {
    const people = {
      habeck: 'Robert Habeck',
      merz: 'Friedrich Merz',
      koch: 'Roland Koch',
      lang: 'Ricarda Lang',
      muller: 'Jürgen Müller',
    };
    it.each([
      [
        'the genitive',
        '[Robert Habeck|habeck] sprach. [Habecks|habeck] Plan, Pläne [Robert Habecks|habeck].',
      ],
      ['a noun before the surname', '[Robert Habeck|habeck] sprach. Neues aus dem Hause [Habeck|habeck].'],
      ['an office compound', 'Bundeswirtschaftsminister [Habeck|habeck] sprach.'],
      ['a party compound', 'Der Grünen-Politiker [Habeck|habeck] sprach.'],
      [
        'a compound with the name',
        '[Friedrich Merz|merz] sprach. Die [Merz|merz]-Regierung, der Anti-[Merz|merz]-Kurs.',
      ],
      ['an institute', 'Das Roland-Koch-Institut und das Koch-Institut. [Roland Koch|koch] sprach.'],
      ['a common noun', 'Der Koch kochte lang.'],
      ['a common noun that speaks', 'Der Koch forderte mehr.'],
      ['somebody else of the name', 'Dann sprach Susanne Lang. Lang ging.'],
      ['an umlaut written out', '[Jürgen Müller|muller] und [MUELLER|muller]'],
      ['the photographer', 'Der Saal (Foto: Robert Habeck/dpa)'],
      ['the street', '[Robert Habeck|habeck] sprach. Die Habeck-Straße.'],
    ])('%s', (_, marked) => expect(remark('de', people, marked)).toBe(marked));
  });

  describe('in Romance languages', () => {
    const people = {
      macron: 'Emmanuel Macron',
      gaulle: 'Charles de Gaulle',
      sanchez: 'Pedro Sánchez',
      kenji: 'Kenji Fujimori',
      keiko: 'Keiko Fujimori',
      meloni: 'Giorgia Meloni',
      lula: 'Luiz Inácio Lula da Silva',
    };
    it.each([
      [
        'fr',
        'an elision',
        "le plan d'[Emmanuel Macron|macron] et d’[Emmanuel Macron|macron], qu'[Emmanuel Macron|macron]",
      ],
      [
        'fr',
        'a courtesy word',
        'Puis M. [Macron|macron] et Mme Macron parlent.'.replace(' et Mme Macron', ''),
      ],
      ['fr', 'a street', 'La rue Charles de Gaulle et l’avenue Emmanuel Macron.'],
      ['fr', 'a place behind an office', 'L’avenue du Président Macron. [Emmanuel Macron|macron] parle.'],
      ['fr', 'an airport', 'À l’aéroport Charles-de-Gaulle.'],
      [
        'fr',
        'a particle',
        '[Charles de Gaulle|gaulle] parle. [De Gaulle|gaulle] part, [de Gaulle|gaulle] revient.',
      ],
      ['fr', 'the wife', '[Emmanuel Macron|macron] parle.\nBrigitte Macron aussi.'],
      ['es', 'an office in small letters', 'El exministro [Sánchez|sanchez] niega.'],
      ['es', 'another first surname', 'Habló Pedro Martínez Sánchez.'],
      [
        'es',
        'two of one surname told apart',
        '[Kenji Fujimori|kenji] habló. [Fujimori|kenji] salió.\n[Keiko Fujimori|keiko] entró. [Fujimori|keiko] calló.',
      ],
      [
        'es',
        'two of one surname named at once below',
        'Fujimori habló.\nCon [Kenji Fujimori|kenji] y [Keiko Fujimori|keiko].',
      ],
      ['es', 'a street', 'En la calle Pedro Sánchez.'],
      ['es', 'without the accent', '[Pedro Sanchez|sanchez] habló.'],
      ['it', 'an elision', "Il piano dell'[Emmanuel Macron|macron] di ieri"],
      ['it', 'a courtesy', 'La signora [Meloni|meloni] parla.'],
      ['it', 'a square', 'In piazza Giorgia Meloni.'],
      ['pt', 'a particle', '[Luiz Inácio Lula da Silva|lula] falou. [Lula da Silva|lula] saiu.'],
    ])('%s: %s', (lang, _, marked) => expect(remark(lang, people, marked)).toBe(marked));
  });

  describe('in Cyrillic', () => {
    const people = {
      lavrov: 'Сергей Лавров',
      macron: 'Эмманюэль Макрон',
      zakharova: 'Мария Захарова',
      skripal: 'Сергей Скрипаль',
      shoigu: 'Сергей Шойгу',
      peskov: 'Дмитрий Песков',
      zelensky: 'Владимир Зеленский',
      may: 'Тереза Мэй',
    };
    it.each([
      ['the genitive', 'встреча [Сергея Лаврова|lavrov] и [Эмманюэля Макрона|macron]'],
      ['the dative', 'письмо [Сергею Лаврову|lavrov] и [Эмманюэлю Макрону|macron]'],
      ['the instrumental', 'с [Сергеем Лавровым|lavrov] и [Эмманюэлем Макроном|macron]'],
      ['the prepositional', 'о [Сергее Лаврове|lavrov] и [Эмманюэле Макроне|macron]'],
      [
        'a woman',
        'с [Марией Захаровой|zakharova], для [Марии Захаровой|zakharova], про [Марию Захарову|zakharova]',
      ],
      ['a soft sign', 'с [Сергеем Скрипалем|skripal], для [Сергея Скрипаля|skripal]'],
      ['a name without cases', 'с [Сергеем Шойгу|shoigu]'],
      ['a foreign woman', 'с [Терезой Мэй|may], для [Терезы Мэй|may]'],
      [
        'an adjective surname',
        'с [Владимиром Зеленским|zelensky], для [Владимира Зеленского|zelensky], [Зеленскому|zelensky]',
      ],
      ['an initial', '[С. Лавров|lavrov] сказал. Слова [Лаврова|lavrov].'],
      ['an office in a case', 'с министром [Лавровым|lavrov]'],
      ['somebody else', 'Потом Анна Лаврова сказала. Слова Ивана Лаврова.'],
      ['a longer word', '[Сергей Лавров|lavrov] ушёл. Лавровский лист, лавра.'],
      ['a street', 'на улице Сергея Лаврова'],
      ['the photographer', 'Фото: Дмитрий Песков/ТАСС'],
      ['capitals', '[СЕРГЕЯ ЛАВРОВА|lavrov] ЖДУТ'],
    ])('Russian: %s', (_, marked) => expect(remark('ru', people, marked)).toBe(marked));

    const ukrainian = {
      poroshenko: 'Петро Порошенко',
      lukianenko: "Левко Лук'яненко",
      zelensky: 'Володимир Зеленський',
      tymoshenko: 'Юлія Тимошенко',
      shmyhal: 'Денис Шмигаль',
      savets: 'Олег Савець',
      kotsiuba: 'Ігор Коцюба',
      pistorius: 'Борис Пісторіус',
    };
    it.each([
      [
        '-о',
        '[Петра Порошенка|poroshenko], [Петрові Порошенку|poroshenko], з [Петром Порошенком|poroshenko]',
      ],
      ['a woman in -о', 'з [Юлією Тимошенко|tymoshenko], для [Юлії Тимошенко|tymoshenko]'],
      [
        '-ський',
        '[Володимира Зеленського|zelensky], з [Володимиром Зеленським|zelensky], [Зеленському|zelensky]',
      ],
      ['a soft sign', 'з [Денисом Шмигалем|shmyhal], [Шмигаля|shmyhal]'],
      ['-ець', '[Олега Савця|savets], з [Олегом Савцем|savets]'],
      ['-а', 'з [Ігорем Коцюбою|kotsiuba], [Ігоря Коцюби|kotsiuba]'],
      ['a foreign name', '[Бориса Пісторіуса|pistorius], [Пісторіусові|pistorius]'],
      ['an apostrophe of any kind', '[Левко Лук’яненко|lukianenko], [Левка Лук\u02bcяненка|lukianenko]'],
      ['a street', 'на вулиці Петра Порошенка, площа Порошенка'],
      ['a name of', 'парк ім. Петра Порошенка'],
      ['an office', 'президент [Зеленський|zelensky] сказав'],
      ['a courtesy', 'пан [Порошенко|poroshenko] сказав'],
    ])('Ukrainian: %s', (_, marked) => expect(remark('uk', ukrainian, marked)).toBe(marked));

    it.each([
      ['Bulgarian has no cases', 'bg', { a: 'Тереза Мей' }, 'с [Тереза Мей|a], после [Мей|a]'],
      ['letters of another script than the page’s', 'en', { a: 'Сергей Лавров' }, 'on [Сергея Лаврова|a]'],
    ])('%s', (_, lang, names, marked) => expect(remark(lang, names, marked)).toBe(marked));
  });

  describe('with the case endings of', () => {
    it.each([
      [
        'pl',
        { a: 'Donald Tusk' },
        '[Donalda Tuska|a], [Donaldowi Tuskowi|a], z [Donaldem Tuskiem|a], o [Tusku|a]',
      ],
      [
        'pl',
        { a: 'Andrzej Duda' },
        '[Andrzeja Dudy|a], [Andrzejowi Dudzie|a], z [Andrzejem Dudą|a], [Dudę|a]',
      ],
      [
        'pl',
        { a: 'Jarosław Kaczyński' },
        '[Jarosława Kaczyńskiego|a], [Jarosławowi Kaczyńskiemu|a], z [Kaczyńskim|a]',
      ],
      ['pl', { a: 'Marek Gierek' }, '[Marka Gierka|a], z [Markiem Gierkiem|a]'],
      ['pl', { a: 'Robert Biedroń' }, '[Roberta Biedronia|a], z [Robertem Biedroniem|a]'],
      ['pl', { a: 'Zbigniew Ziobro' }, '[Zbigniewa Ziobry|a], [Zbigniewowi Ziobrze|a]'],
      ['pl', { a: 'Jadwiga Wałęsa' }, 'z [Jadwigą Wałęsą|a], o [Jadwidze Wałęsie|a]'],
      ['cs', { a: 'Petr Pavel' }, '[Petra Pavla|a], [Petrovi Pavlovi|a], s [Petrem Pavlem|a]'],
      ['cs', { a: 'Theresa Mayová' }, '[Theresy Mayové|a], s [Theresou Mayovou|a]'],
      ['cs', { a: 'Andrej Babiš' }, '[Andreje Babiše|a], [Babišovi|a], [Babišova|a] vláda'],
      ['cs', { a: 'Mark Rutte' }, '[Marka Rutteho|a], s [Markem Ruttem|a]'],
      ['cs', { a: 'Tomáš Novotný' }, '[Tomáše Novotného|a], s [Tomášem Novotným|a]'],
      ['cs', { a: 'Cyril Svoboda' }, '[Cyrila Svobody|a], s [Cyrilem Svobodou|a]'],
      ['sk', { a: 'Robert Fico' }, '[Roberta Fica|a], [Robertovi Ficovi|a], s [Robertom Ficom|a]'],
      ['sk', { a: 'Zuzana Čaputová' }, '[Zuzany Čaputovej|a], so [Zuzanou Čaputovou|a]'],
      ['sl', { a: 'Boris Johnson' }, '[Borisa Johnsona|a], z [Borisom Johnsonom|a], [Johnsonova|a] vlada'],
      ['sl', { a: 'Geoffrey Cox' }, '[Geoffreyja Coxa|a], s [Geoffreyjem Coxom|a]'],
      ['sl', { a: 'Theresa May' }, '[Therese May|a], [Thereso May|a], [Mayeva|a] vlada'],
      ['hr', { a: 'Andrej Plenković' }, '[Andreja Plenkovića|a], s [Andrejem Plenkovićem|a]'],
      ['hr', { a: 'Kolinda Grabar' }, '[Kolinde Grabar|a], s [Kolindom Grabar|a]'],
      ['hr', { a: 'Aleksandar Vučić' }, '[Aleksandra Vučića|a], s [Aleksandrom Vučićem|a]'],
      ['fi', { a: 'Petteri Orpo' }, '[Petteri Orpon|a], [Petteri Orpolle|a], [Orpoa|a], [Orpossa|a]'],
      ['fi', { a: 'Riikka Purra' }, '[Riikka Purran|a], [Purralta|a]'],
      ['fi', { a: 'Donald Trump' }, '[Donald Trumpin|a], [Trumpille|a], [Trumpista|a]'],
      ['fi', { a: 'Anna Virtanen' }, '[Anna Virtasen|a], [Virtaselle|a]'],
      [
        'hu',
        { a: 'Viktor Orbán' },
        '[Orbán Viktornak|a], [Orbán Viktorral|a], [Orbánnak|a], [Orbánt|a], [Orbánnal|a]',
      ],
      ['hu', { a: 'Donald Trump' }, '[Donald Trumppal|a], [Trumpot|a]'],
      ['de', { a: 'Olaf Scholz' }, '[Olaf Scholz|a], [Scholz|a]’ Plan'],
      ['nl', { a: 'Mark Rutte' }, '[Mark Rutte|a], [Ruttes|a] plan'],
      ['sv', { a: 'Stefan Löfven' }, '[Stefan Löfvens|a] plan, [Löfvens|a]'],
      ['tr', { a: 'Recep Tayyip Erdoğan' }, '[Recep Tayyip Erdoğan|a]’ın, [ERDOĞAN|a]’A'],
    ])('%s', (lang, names, marked) => expect(remark(lang, names, marked)).toBe(marked));
  });

  it.each([
    ['Polish endings do not count on an English page', 'en', { a: 'Donald Tusk' }, 'They met Donalda Tuska.'],
    [
      'a word that only looks like a case form',
      'ru',
      { a: 'Иван Раб' },
      '[Иван Раб|a] ушёл. Рабство осталось.',
    ],
  ])('%s', (_, lang, names, marked) => expect(remark(lang, names, marked)).toBe(marked));

  describe('in scripts without spaces or capitals', () => {
    it.each([
      ['Chinese', 'zh', { a: '鄭文燦', b: '習近平' }, '副院長[鄭文燦|a]今天表示，[習近平|b]說'],
      ['Chinese journalists', 'zh', { a: '溫貴香' }, '（中央社記者溫貴香台北21日電）（編輯：溫貴香）'],
      [
        'Japanese',
        'ja',
        { a: 'ドナルド・トランプ', b: '石破茂' },
        '[ドナルド・トランプ|a]氏と[石破茂|b]首相',
      ],
      ['a longer Katakana word', 'ja', { a: 'トランプ' }, 'トランプタワーとスーパートランプ'],
      ['Korean with a particle', 'ko', { a: '윤석열' }, '[윤석열|a]은 말했다'],
      ['Thai', 'th', { a: 'แพทองธาร ชินวัตร' }, 'นายกฯ [แพทองธาร ชินวัตร|a]กล่าว'],
      ['Arabic', 'ar', { a: 'محمد بن سلمان' }, 'قال [محمد بن سلمان|a] اليوم'],
      [
        'Arabic with a prefix',
        'ar',
        { a: 'بنيامين نتنياهو' },
        'قال و[بنيامين نتنياهو|a] اليوم، ل[بنيامين نتنياهو|a]',
      ],
      ['Hebrew', 'he', { a: 'בנימין נתניהו' }, 'אמר [בנימין נתניהו|a] היום'],
      ['Hebrew with a prefix', 'he', { a: 'בנימין נתניהו' }, 'אמר ל[בנימין נתניהו|a] ו[נתניהו|a]'],
      [
        'Greek',
        'el',
        { a: 'Κυριάκος Μητσοτάκης' },
        'ο [Κυριάκος Μητσοτάκης|a] και ο [Μητσοτάκης|a], [ΜΗΤΣΟΤΑΚΗΣ|a]',
      ],
      ['Georgian', 'ka', { a: 'სალომე ზურაბიშვილი' }, '[სალომე ზურაბიშვილი|a] ამბობს'],
      ['Hindi', 'hi', { a: 'नरेंद्र मोदी' }, '[नरेंद्र मोदी|a] ने कहा'],
    ])('%s', (_, lang, names, marked) => expect(remark(lang, names, marked)).toBe(marked));
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
      ['a phrase has no surname', { a: 'Union members' }, 'The Members left.'],
    ])('%s', (_, names, marked) =>
      expect(remark('en', names as Record<string, string>, marked)).toBe(marked),
    );
  });

  describe('tells namesakes apart or leaves them alone', () => {
    it('takes entries of one name for one person and names the first', () => {
      const people = [makePerson('b', 'Aldo Vernik'), makePerson('a', 'Aldo Vernik')];
      expect(markMentions(people, 'So Aldo Vernik spoke. Vernik left.', { lang: 'en' })).toBe(
        'So [Aldo Vernik|a] spoke. [Vernik|a] left.',
      );
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
