import { describe } from 'vitest';
import { rows } from './rows';

describe('initials', () => {
  const people = {
    trump: 'Donald Trump',
    biden: 'Joe Biden',
    bush: 'George W. Bush',
    jfk: 'John Fitzgerald Kennedy',
    leyen: 'Ursula von der Leyen',
  };
  rows('en', people, [
    ['of the given name', '[D. Trump|trump] spoke.'],
    ['without a space', '[D.Trump|trump] spoke.'],
    ['with a no-break space', '[D.\u00a0Trump|trump] spoke.'],
    ['without a full stop', '[D Trump|trump] spoke.'],
    ['of a middle name', '[Donald J. Trump|trump] spoke.'],
    ['of a middle name, without a space', '[Donald J.Trump|trump] spoke.'],
    ['of both names', '[D. J. Trump|trump], [D.J. Trump|trump], [D.J.Trump|trump]'],
    ['in capitals', '[D. TRUMP|trump] SPOKE'],
    ['before a particle', '[U. von der Leyen|leyen] spoke.'],
    ['the listed middle initial left out', '[George Bush|bush], [G. Bush|bush]'],
    [
      'the listed middle initial',
      '[George W. Bush|bush], [G. W. Bush|bush], [G.W. Bush|bush], [George W Bush|bush]',
    ],
    ['the middle name left out', '[John Kennedy|jfk], [John F. Kennedy|jfk], [J. F. Kennedy|jfk]'],
    ['initials of the whole name once named', '[John F. Kennedy|jfk] came. [JFK|jfk] left.'],
    ['initials of the whole name alone', 'So JFK left.'],
    ['another letter', 'E. Trump and R. Biden spoke.'],
    ['another middle letter', 'George H. W. Bush and George X. Bush spoke.'],
    ['without full stops', 'Then [GW Bush|bush] spoke, DC Trump did not.'],
    ['one more letter in front', 'Then E. J. Biden spoke.'],
    [
      'another letter, in results',
      '[Joe Biden|biden] won.\nDover: R Biden (Lab) 12,014; [J Biden|biden] (Con) 11,870',
    ],
    [
      'an article, where a sentence begins',
      '[Joe Biden|biden] won. A [Biden|biden] plan? I [Biden|biden] can read.',
    ],
    ['the letter of a list', '“A. Trump’s plan, B. Biden’s plan”'],
    ['the end of a sentence', 'It was plan D. Trumpet.'],
  ]);
  rows(
    'ru',
    {
      biden: 'Джо Байден',
      trump: 'Дональд Трамп',
      lavrov: 'Сергей Лавров',
      putin: 'Владимир Владимирович Путин',
      yushchenko: 'Юрий Ющенко',
    },
    [
      ['a digraph', '[Дж. Байден|biden] сказал.'],
      ['a digraph, without a space', '[Дж.Байден|biden] сказал.'],
      ['one letter', '[Д. Трамп|trump], [Д.Трамп|trump]'],
      ['in a case', 'слова [С. Лаврова|lavrov], с [С. Лавровым|lavrov]'],
      ['with the patronymic', '[В. В. Путин|putin], [В.В. Путин|putin], [В.В.Путина|putin]'],
      ['a patronymic that is not listed', '[С. В. Лавров|lavrov], [С.В.Лавров|lavrov]'],
      ['a vowel of two sounds', '[Ю. Ющенко|yushchenko]'],
      ['another letter', 'А. Лавров и М. Трамп'],
    ],
  );
  rows('uk', { hrytsenko: 'Анатолій Гриценко', yatsenyuk: 'Арсеній Яценюк', shmyhal: 'Денис Шмигаль' }, [
    ['one letter', '[А. Гриценко|hrytsenko], [А.Гриценко|hrytsenko]'],
    ['in a case', 'для [Д. Шмигаля|shmyhal], з [А. Яценюком|yatsenyuk]'],
    ['another letter', 'В. Гриценко, О. Шмигаль'],
  ]);
  rows('pl', { tusk: 'Donald Tusk', chrzan: 'Krzysztof Chrzan' }, [
    ['one letter', '[D. Tusk|tusk], [D. Tuska|tusk], [K. Chrzan|chrzan]'],
  ]);
  rows('fr', { melenchon: 'Jean-Luc Mélenchon' }, [
    [
      'of a double given name',
      '[J.-L. Mélenchon|melenchon], [J. Mélenchon|melenchon], [J.L. Mélenchon|melenchon]',
    ],
  ]);
  rows('sv', { vernik: 'Per-Olof Vernik' }, [
    ['of a double given name without full stops', 'Nej, säger [P-O Vernik|vernik]. Det gör L-O Vernik inte.'],
  ]);
  rows('el', { mits: 'Κυριάκος Μητσοτάκης', tsipras: 'Αλέξης Τσίπρας' }, [
    ['one letter', 'ο [Κ. Μητσοτάκης|mits] και ο [Αλ. Τσίπρας|tsipras]'],
  ]);
});

describe('an initial that is an article', () => {
  rows('en', { arjun: 'Arjun Vernik', ilse: 'Ilse Quillon' }, [
    [
      'behind an office',
      'Councillor [A Vernik|arjun] said no, and Mr [A Vernik|arjun] left.\nThen [Arjun Vernik|arjun] came.',
    ],
    ['an article', 'A [Vernik|arjun] plan is a plan.\nThen [Arjun Vernik|arjun] came.'],
    ['of somebody else', 'Councillor A Quillon said no.\nThen [Ilse Quillon|ilse] came.'],
  ]);
});
