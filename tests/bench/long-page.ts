import { createRandom } from './random';

/** How much text the page holds, in UTF-16 units. */
const textLength = 1_000_000;

/** Paragraphs that stand under one heading, in one language. */
const paragraphsInSection = 40;

/** In so many paragraphs one names somebody of the shipped pack: about as often as in long news. */
const paragraphsPerName = 8;

interface Tongue {
  lang: string;
  openings: string[];
  middles: string[];
  endings: string[];
  names: string[];
}

// Invented, of no article; about fifty letters a sentence.
const tongues: Tongue[] = [
  {
    lang: 'en',
    openings: [
      'The harbour office',
      'A small committee',
      'Nobody at the mill',
      'The evening tram',
      'Her neighbour',
    ],
    middles: ['counted the lamps', 'wrote to the town', 'kept the old clock', 'painted each door'],
    endings: ['before the rain came.', 'and went home late.', 'for a second time.', 'without a word.'],
    names: ['Keir Starmer', 'Emmanuel Macron', 'Lecornu', 'John Healey', 'NATO', 'Marco Rubio'],
  },
  {
    lang: 'uk',
    openings: ['Старий міст', 'Наша сусідка', 'Вечірній трамвай', 'Мала громада', 'Шкільний оркестр'],
    middles: ['повільно чекав гостей', 'полагодив ліхтар', 'співав біля річки', 'рахував човни'],
    endings: ['до самого ранку.', 'без зайвих слів.', 'після тихого дощу.', 'на площі біля млина.'],
    names: ['Кір Стармер', 'Емманюель Макрон', 'Лавров', 'Кремль', 'НАТО', 'Марко Рубіо'],
  },
  {
    lang: 'ru',
    openings: ['Ночной сторож', 'Тихая улица', 'Школьный хор', 'Сосед по даче', 'Старая мельница'],
    middles: ['долго ждал почту', 'считал фонари', 'чинил скамейку', 'пел у реки'],
    endings: ['до первого снега.', 'и никого не разбудил.', 'под мелким дождём.', 'без спешки.'],
    names: ['Лавров', 'Дональд Трамп', 'Макрон', 'Кремль', 'НАТО'],
  },
  {
    lang: 'fr',
    openings: [
      'Le vieux facteur',
      'La petite école',
      'Un voisin pressé',
      'La fanfare du port',
      'Le jardin clos',
    ],
    middles: ['comptait les lampes', 'réparait une barque', 'chantait sous la pluie', 'gardait la clé'],
    endings: ['jusqu’au matin.', 'sans rien dire.', 'près du moulin.', 'pour la fête d’été.'],
    names: ['Emmanuel Macron', 'Sébastien Lecornu', 'Keir Starmer', 'Boris Pistorius'],
  },
  {
    lang: 'de',
    openings: ['Die alte Fähre', 'Ein müder Bäcker', 'Das kleine Orchester', 'Der Nachbar', 'Eine Schülerin'],
    middles: ['zählte die Laternen', 'malte jede Tür', 'wartete am Fluss', 'schrieb einen Brief'],
    endings: ['bis zum Abend.', 'ohne große Worte.', 'neben der Mühle.', 'zum zweiten Mal.'],
    names: ['Boris Pistorius', 'Emmanuel Macron', 'Keir Starmer', 'Lawrow'],
  },
];

/**
 * A news page of a million characters in five languages and two scripts: about 19,000 paragraphs with inline elements, 53,000
 * text nodes, a name in every eighth paragraph. The same bytes every time. `text` is what the paragraphs say, one a line.
 */
export function makeLongPage(): { html: string; text: string } {
  const { next: random, pick } = createRandom(20_250_314);
  const paragraphs: string[] = [];
  const lines: string[] = [];
  let length = 0;
  for (let section = 0; length < textLength; section++) {
    const tongue = tongues[section % tongues.length] as Tongue;
    paragraphs.push(`<section lang="${tongue.lang}">`);
    for (let i = 0; i < paragraphsInSection; i++) {
      const named = random() < 1 / paragraphsPerName;
      const opening = named ? `${pick(tongue.openings)}, ${pick(tongue.names)},` : pick(tongue.openings);
      const middle = pick(tongue.middles);
      const ending = pick(tongue.endings);
      const text = `${opening} ${middle} ${ending}`;
      paragraphs.push(`<p>${withElements({ opening, middle, ending }, random())}</p>`);
      lines.push(text);
      length += text.length + 1;
    }
    paragraphs.push('</section>');
  }
  return { html: pageOf(paragraphs.join('\n')), text: lines.join('\n') };
}

/** Half of the paragraphs are one text node, a quarter two, a quarter three. */
function withElements(
  { opening, middle, ending }: { opening: string; middle: string; ending: string },
  chance: number,
): string {
  if (chance < 0.5) return `${opening} ${middle} ${ending}`;
  if (chance < 0.75) return `<b>${opening}</b> ${middle} ${ending}`;
  return `${opening} <a href="#more"><em>${middle}</em></a> ${ending}`;
}

function pageOf(body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A year in the life of a harbour town</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Example Gazette">
<meta property="article:published_time" content="2025-03-14T08:00:00Z">
</head>
<body><main><article>
<h1>A year in the life of a harbour town</h1>
${body}
</article></main></body>
</html>`;
}
