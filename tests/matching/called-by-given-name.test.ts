import { describe } from 'vitest';
import { rows } from './rows';

describe('a given name where people are called by theirs', () => {
  const page = 'The MPs [Faizal Vernik|faizal] and [Priya Quillon|priya] asked.\n';
  rows('en', { faizal: 'Faizal Vernik', priya: 'Priya Quillon', thomas: 'Thomas Toralin' }, [
    [
      'a courtesy',
      `${page}Mr [Faizal|faizal] spoke in reply to Ms [Priya|priya], and Mr [Faizal|faizal]’s plea failed.`,
    ],
    ['an office', `${page}Minister [Faizal|faizal] left. Prime Minister [Priya|priya] stayed.`],
    ['somebody of the other gender', `${page}Mr Priya spoke, and Ms Faizal did.`],
    [
      'no title',
      `${page}[Faizal|faizal] left. The plea of [Faizal|faizal] was heard, talks with [Priya|priya] failed.`,
    ],
    ['a neighbour', `${page}A shopkeeper named Faizal left, so did his neighbour Priya.`],
    ['somebody’s son', `${page}His son, Faizal, left.`],
    ['a thing called so', `${page}The Faizal Bridge is shut, and so is the old bridge of Faizal.`],
    ['a name of the west without a title', `[Thomas Toralin|thomas] came.\nThe plea of Thomas was heard.`],
    ['a prince', `${page}Prince Faizal left.\nMr Faizal spoke.`],
    ['somebody else of two names', `${page}Mr Faizal Osman came.\nMr Faizal left, Ms [Priya|priya] stayed.`],
    ['somebody whose father’s name it is', `${page}The trader Azlan Faizal came.\nMr Faizal left.`],
    [
      'a title of two words',
      `${page}Datuk Seri [Faizal|faizal] spoke, and Tan Sri [Faizal|faizal] left.\n[Faizal|faizal] was asked.`,
    ],
    ['a name out of devotion', `${page}So Muhammad Faizal came.\nMr [Faizal|faizal] left.`],
    [
      'a word before it, where a sentence begins',
      `${page}Yesterday [Faizal|faizal] came.\nMr [Faizal|faizal] left.`,
    ],
    ['a name that is a surname in the west', '[Thomas Toralin|thomas] came.\nMr Thomas left.'],
  ]);
  const named = 'Ketua [Harlan Vernikusuma|harlan] datang bersama anggota [Nilawati Quillon|nila].\n';
  rows('id', { harlan: 'Harlan Vernikusuma', nila: 'Nilawati Quillon' }, [
    [
      'who says something in Indonesian',
      `${named}"Benar," kata [Harlan|harlan] di kantornya. Menurut [Nilawati|nila], itu salah. [Harlan|harlan] menyoroti stok beras, ujar [Nilawati|nila].`,
    ],
    [
      'a headline of it',
      `[Harlan|harlan] Bantah Isu Pengunduran Diri, [Nilawati|nila]: Itu Hak Rakyat\n[Harlan|harlan] Kritik Menteri Soal Beras\n${named}`,
    ],
    [
      'by whom it was told, and who does something behind a time',
      `${named}Hal itu disampaikan [Harlan|harlan] dalam rapat. Seusai rapat, [Nilawati|nila] enggan menjawab.`,
    ],
    ['a list of towns', `${named}Rapat di Harlan, lalu ke Nilawati. Ke Medan, Harlan dan Solo.`],
    [
      'a courtesy and an office of it',
      `${named}Tidak ada nama Pak [Harlan|harlan]. Menteri [Nilawati|nila] pergi.`,
    ],
    [
      'somebody else of the given name, whom no list knows',
      `${named}Pedagang Nilawati Tessel pergi. "Ya," kata Nilawati. Kata [Harlan|harlan].`,
    ],
    ['one whom the page does not name', '"Benar," kata Harlan. Harlan Bantah Isu'],
    [
      'a mosque and a street',
      `${named}Di Masjid Al-Harlan, dekat Masjid Vernikusuma, Jalan Quillon dan Jl. Quillon.`,
    ],
    ['who wrote it', `${named}Reporter: Dora Vernikusuma | Editor: Rina Quillon\nPenulis: Rina Quillon`],
  ]);
  rows('de', { v: 'Aldo Vernik' }, [
    ['words that are verbs elsewhere', 'Die Rede von [Aldo Vernik|v] stieß auf Kritik. Aldo schwieg.'],
  ]);
});

describe('a given name behind an office', () => {
  const page =
    'Dover Mayor [Thomas Toralin|thomas] met Sheriff [Priya Quillon|priya] and [Aldo Vernik|aldo].\n';
  rows('en', { thomas: 'Thomas Toralin', priya: 'Priya Quillon', aldo: 'Aldo Vernik' }, [
    [
      'of who holds it',
      `${page}“Mayor [Thomas|thomas] got lucky,” they said. A letter to Mayor [Thomas|thomas] came.`,
    ],
    ['of who holds another', `${page}“Sheriff Thomas got lucky,” they said. A letter to Mayor Aldo came.`],
    ['of somebody else', `${page}The plumber Thomas Osman left. A letter to Mayor Thomas came.`],
    ['before a name', `${page}A letter to Mayor Thomas Osman came.`],
    ['on a street', `${page}They live in Mayor Thomas Street.`],
  ]);
});

describe('a given name with a father’s', () => {
  const page = 'The MPs [Azlan Tevrin Vernik|azlan] and [Tahmina Quillon|tahmina] asked.\n';
  rows('en', { azlan: 'Azlan Tevrin bin Vernik', tahmina: 'Tahmina Quillon', salman: 'Tevrel bin Vernik' }, [
    ['without “son of”', `${page}So did [Azlan Tevrin|azlan].\n[Azlan|azlan]: No polls this year`],
    ['in a caption', `${page}Helping hand: [Azlan|azlan] (left) and [Tahmina|tahmina] (right)`],
    ['of one given name alone', `${page}So did Tevrel Vernik, a baker.`],
    [
      'of others',
      `${page}A villager named Azlan came, and his wife Tahmina.\nAzlan Osman: No polls this year`,
    ],
  ]);
});
