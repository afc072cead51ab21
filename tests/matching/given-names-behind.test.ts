import { describe } from 'vitest';
import { rows } from './rows';

describe('a given name behind the surname', () => {
  rows('uk', { petro: 'Петро Вернік', olha: 'Ольга Вернік' }, [
    ['initials', 'Голосували Савчин, [Вернік О. М.|olha] і [Вернік П.І.|petro]'],
    ['one initial, in a case', 'Слова [Верніка П.|petro] не почули.'],
    ['initials of somebody else', '[Ольга Вернік|olha] мовчить. Голосували Савчин, Вернік Т. М. та інші.'],
    [
      'an initial that may be the next one’s',
      '[Ольга Вернік|olha] мовчить. [Вернік|olha] К. Савчин не чула.',
    ],
    ['the patronymic', 'Слово має [Вернік Петро Іванович|petro], потім [Вернік Ольга Юріївна|olha].'],
    ['the patronymic, in a case', 'Запросили [Верніка Петра Ілліча|petro] і [Вернік Ольгу Юріївну|olha].'],
    ['the patronymic of somebody else', '[Петро Вернік|petro] мовчить. Запросили Верніка Тевріна Ілліча.'],
    ['a capital behind that is none', 'Запросили Вернік Петро Савчина.'],
  ]);
  rows('ru', { verniko: 'Олег Верников', anna: 'Анна Верникова', nikolaevich: 'Ждан Николаевич' }, [
    ['the patronymic of a man, in a case', 'Суд вызвал [Верникова Олега Николаевича|verniko].'],
    ['the patronymic of a woman, in a case', 'Суд вызвал [Верникову Анну Ильиничну|anna].'],
  ]);
  rows('hu', { emese: 'Vernik Emese', balazs: 'Balázs Kinga' }, [
    ['an initial', 'A képen [Vernik E.|emese] és a csapat.'],
    ['an initial of somebody else', '[Vernik Emese|emese] beszél. A képen Vernik T. és a csapat.'],
    ['a given name that is a surname too', 'A képen Vernik Balázs és [Vernik Emese|emese].'],
  ]);
  rows('hu', { jeno: 'Vernik Elemér', anna: 'Vernikné Kocsis Anna' }, [
    ['a rarer one', '[Vernik Elemér|jeno] beszél. [Verniknek|jeno] igaza van.'],
    [
      'a case ending before somebody else',
      '[Vernik Elemér|jeno] beszél. [Vernikkel|jeno] Quillon Tevrin vitázott.',
    ],
    ['a wife', '[Vernik Elemér|jeno] és [Vernikné Kocsis Anna|anna] beszél. [Vernikné|anna] szerint jó.'],
    ['a wife whom nobody has named', '[Vernik Elemér|jeno] beszél. Vernikné hallgat.'],
  ]);
  rows('hu', { donat: 'Vernik-Tarló Donát', lenke: 'Quillon Lenke' }, [
    [
      'a less common one',
      '[Vernik-Tarló Donát|donat] és [Quillon Lenke|lenke] beszél. [Vernik-Tarlónak|donat] és [Quillonnak|lenke] igaza van.',
    ],
  ]);
  rows('hu', { tilda: 'Vernik Tilda', noemi: 'Quillonvári Noémi' }, [
    ['one of eastern lists', '[Vernik Tilda|tilda] beszél. [Verniket|tilda] meg sem hívták.'],
    [
      'one of all lists, behind a surname of a place',
      '[Quillonvári Noémi|noemi] beszél. [Quillonvárit|noemi] meg sem hívták – mondta [Quillonvári|noemi]. Noémit nem.',
    ],
  ]);
  rows('en', { vernik: 'Noémi Vernik', quillon: 'Tilda Quillon' }, [
    [
      'not where it stands in front',
      '[Noémi Vernik|vernik] and [Tilda Quillon|quillon] came. [Vernik|vernik] and [Quillon|quillon] spoke.',
    ],
  ]);
  rows('en', { emma: 'Emma Vernik' }, [
    [
      'not where given names never stand behind',
      '[Emma Vernik|emma] came. They met [Vernik|emma] E. of Dover.',
    ],
  ]);
});
