import { describe } from 'vitest';
import { rows } from './rows';

describe('words that vouch for a surname alone', () => {
  rows('en', { vernik: 'Aldo Vernik', ford: 'Dora Ford', law: 'Anna Law' }, [
    ['a verb of speech', 'So [Vernik|vernik] told them.'],
    ['as somebody says', 'It is late, as [Vernik|vernik] said.'],
    ['a party and a state', 'They saw [Vernik|vernik] (R-Fla.) there.'],
    ['a party', 'They saw [Vernik|vernik] (Lab) there.'],
    ['other brackets', 'They saw Vernik (54) there.'],
    ['an administration', 'The [Vernik|vernik] administration left.'],
    ['a presidency', 'It was [Vernik|vernik]’s presidency.'],
    ['an office behind a comma', 'They saw [Vernik|vernik], the former French president, there.'],
    ['another person’s office behind a comma', 'They saw Vernik, said President Quillon.'],
    ['once for the whole page', 'They saw [Vernik|vernik] there.\n[Vernik|vernik] said no.'],
    ['a firm that speaks', 'Why, Ford said no.'],
    ['a place that speaks, with an office', 'Why, Minister [Ford|ford] said no.'],
    ['nothing', 'They saw Vernik there.'],
    ['the words of somebody', 'In the words of [Vernik|vernik] it is late.'],
    ['a short word', 'As Law said no.'],
    ['a thing with its article', 'So the Vernik said no.'],
  ]);
  rows('de', { vernik: 'Aldo Vernik', koch: 'Roland Koch' }, [
    ['a quote', '„Wir gehen“, sagte [Vernik|vernik].'],
    ['a verb in the past', 'Dann gingen sie. [Vernik|vernik] betonte das.'],
    ['a noun with its article', 'Der Koch sagte das. „Gut“, sagte der Koch.'],
    ['an adjective', 'Alter Koch, junger Koch betonte nichts, neuer Koch sagte das.'],
    ['a headline', 'Koch fordert mehr Geld'],
    ['a cabinet', 'Das Kabinett [Vernik|vernik] kam.'],
    ['a party', 'Es kam [Vernik|vernik] (SPD).'],
    ['an office behind a comma', 'Es kam [Vernik|vernik], der neue Kanzler.'],
  ]);
  rows('fr', { a: 'Aldo Vernik' }, [
    ['a government', 'Le gouvernement [Vernik|a] part.'],
    ['an office behind a comma', 'Avec [Vernik|a], ancien ministre, ils partent.'],
  ]);
  rows('es', { a: 'Aldo Vernik' }, [['a government', 'El gobierno de [Vernik|a] cae.']]);
  rows('pl', { a: 'Lech Verniak' }, [
    ['an opinion', 'To zdaniem [Verniaka|a] za mało.'],
    ['an opinion on a country', 'To zdaniem [Verniaka|a] Polska wygra.'],
    ['an opinion of somebody with two surnames', 'To zdaniem Verniaka Kwilona za mało.'],
    ['a verb of speech', '[Verniak|a] ostrzegł przed tym.'],
    ['a case form and nothing', 'Widziano tam Verniaka.'],
    ['a ministry in brackets', 'Tak uważa [Verniak|a] (MSZ).'],
    ['a minister of something', 'Wczoraj minister spraw zagranicznych [Verniak|a] milczał.'],
    ['the head of a ministry, in a case', 'Rozmawiano z szefem MSZ [Verniakiem|a].'],
    ['what is no office', 'Wczoraj w sprawie finansów Verniak milczał.'],
  ]);
  rows('cs', { a: 'Jan Vernák' }, [
    ['the words of somebody', 'Podle slov [Vernáka|a] je pozdě.'],
    ['a mayor', 'Starosta [Vernák|a] mlčí.'],
    ['a minister of something', 'S ministrem financí [Vernákem|a] mluvil šéf diplomacie.'],
  ]);
  rows('bg', { a: 'Иван Верников' }, [
    ['a mayor', 'Вчера кмет [Верников|a] мълча.'],
    ['a minister of something', 'Вчера министърът на финансите [Верников|a] мълча.'],
  ]);
  rows('ru', { a: 'Пётр Верник' }, [
    ['the words of somebody', 'По словам [Верника|a], уже поздно.'],
    ['a verb behind a negation', '[Верник|a] не считает это сделкой.'],
    ['a case form and nothing', 'Там видели Верника.'],
    ['a ministry in brackets', 'Там был [Верник|a] (МИД РФ).'],
    ['a minister of something', 'Вчера министр внутренних дел и обороны [Верник|a] молчал.'],
    ['the head of a ministry, in a case', 'Встречались с главой МИД РФ [Верником|a].'],
    ['his wife', 'Вчера жена министра обороны Верник молчала.'],
    ['what is no office', 'Он сказал, что среди прочих дел Верник забыл главное.'],
  ]);
  rows('uk', { a: 'Петро Верник' }, [
    ['a government', 'Уряд [Верника|a] пішов.'],
    [
      'a country between the office and the name',
      '[Петро Верник|a] пішов. Президент Литви [Верник|a] мовчав.',
    ],
    ['a place before the name', '[Петро Верник|a] пішов. Після зустрічі в Чекерс [Верник|a] мовчав.'],
  ]);
  rows('fi', { a: 'Matti Vernonen' }, [['a Finnish verb', '”Ei”, [Vernonen|a] sanoi.']]);
  rows('el', { a: 'Νίκος Βερνίκος' }, [['a Greek verb', '«Όχι», είπε ο [Βερνίκος|a].']]);
  rows('en', { a: 'Petr Vernik' }, [
    ['a place before the name', '[Petr Vernik|a] left. Then in Brussels [Vernik|a] smiled.'],
  ]);
});

describe('a headline', () => {
  rows('uk', { a: 'Петро Верник' }, [['with a colon and a quote', '[Верник|a]: «Ми йдемо»\nБільше немає.']]);
  rows('en', { a: 'Aldo Vernik' }, [
    ['with a colon and a quote', '[Vernik|a]: “We go”'],
    ['with a colon alone', 'Vernik: a new shop'],
  ]);
  rows('en', { a: 'Aldo Vernik', b: 'Dora Quillon', ford: 'Dora Ford' }, [
    ['with a colon, where the page names somebody', '[Vernik|a]: no more of it\n[Dora Quillon|b] left.'],
    ['of a table', 'Vernik: 45 %\n[Dora Quillon|b] left.'],
    ['with a colon further on', 'They met Vernik: no more of it\n[Dora Quillon|b] left.'],
    ['of a firm', 'Ford: no more of it\n[Dora Quillon|b] left.'],
    ['that vouches for no other', '[Vernik|a]: no more\nThey saw Vernik there.\n[Dora Quillon|b] left.'],
  ]);
  rows('fr', { a: 'Aldo Vernik', b: 'Dora Quillon', r: 'Louis Renault' }, [
    ['with a view', 'Pour [Vernik|a], c’est fini\n[Dora Quillon|b] part.'],
    ['with a view, nobody named', 'Pour Vernik, c’est fini'],
    ['with a firm’s view', 'Pour Renault, c’est fini\n[Dora Quillon|b] part.'],
  ]);
});

describe('company', () => {
  const names = { a: 'Aldo Vernik', q: 'Dora Quillon', w: 'Anna Washington' };
  rows('en', names, [
    ['somebody named in full', 'They saw [Aldo Vernik|a] and [Quillon|q] there.'],
    ['behind the surname', 'They saw [Quillon|q], [Aldo Vernik|a] and others.'],
    ['somebody whom an office vouches for', 'They saw Minister [Vernik|a] and [Quillon|q] there.'],
    ['nobody', 'They saw Quillon and others there.'],
    ['two of whom nobody knows', 'They saw Quillon and Vernik there.'],
    ['a place', 'They saw [Aldo Vernik|a] and Washington there.'],
    [
      'a place behind a comma',
      '[Aldo Vernik|a], Quillon\nTopics: the vote, [Aldo Vernik|a], Quillon, budget',
    ],
    ['a list', 'They saw [Aldo Vernik|a], [Quillon|q], Ella Holt and Tessel.'],
    ['further away', 'They saw [Aldo Vernik|a] and then Quillon there.'],
    [
      'before another name',
      'They watched [Aldo Vernik|a] and Quillon Zefferin there.\nThen Quillon left them.',
    ],
  ]);
  rows('de', names, [['German', 'Dann kamen [Aldo Vernik|a] und [Quillon|q].']]);
  rows('uk', { a: 'Петро Верник', b: 'Ігор Коцюба' }, [
    ['Ukrainian', 'Тоді прийшли [Петро Верник|a] та [Коцюба|b].'],
  ]);
});
