import { createRandom } from './random';

export type BenchLanguage = 'en' | 'uk' | 'fr';

/** What one language's texts and names are made of. */
export interface WordTables {
  /** Real small words, the most frequent first. */
  small: readonly string[];
  /** Invented words in the shapes of the language, the most frequent first. */
  content: readonly string[];
  /** Invented places and bodies: capitalised, the most frequent first. */
  places: readonly string[];
}

interface Syllables {
  onsets: string[];
  vowels: string[];
  codas: string[];
  endings: string[];
  small: string;
}

const contentWordCount = 9000;
const placeCount = 500;

const syllables: Record<BenchLanguage, Syllables> = {
  en: {
    onsets: list(
      'b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w wh',
    ),
    vowels: list('a a a e e e i i o o u ea ee ai ou oa'),
    codas: list('b ck d ft g l ll m n n nd ng nt p r r rd rk rt s ss st t t th x'),
    endings: list('er ing ed tion ment ness ly al ic ity ance able s s es ism ist age'),
    small: `the of and to a in that for is on with as was by at from be it are this an have has not which or but had were
      their its they will been he his who would more one about after than also there can said when into out up other some
      could new over she her we two may first last such only what so if no most our these him between under while where
      against before because through during since until them should must much many any all both each then now`,
  },
  fr: {
    onsets: list('b br c ch cl cr d dr f fl fr g gr j l m n p pl pr qu r s t tr v'),
    vowels: list('a a e e i i o u é è ou ai au oi eu an en on in'),
    codas: list('c l m n r r s t t x ge che que lle tte sse'),
    endings: list('er é ée és tion ment eur euse ique able age isme iste ance eux elle ait aient s'),
    small: `de la le et les des en un du une que est pour qui a dans par plus pas au sur ne se ce il sont avec son aux cette
      été mais comme on ses ont ou nous sa était elle deux leur ces même bien entre aussi après sans peut tout fait être
      dont encore contre selon depuis sous lors très avoir ils y avant si où non trois pendant toujours lui notre quand`,
  },
  uk: {
    onsets: list('б бр в вл г гр д др ж з зв к кл кр л м н п пл пр р с ск сл ст стр т тр х ц ч ш'),
    vowels: list('а а а о о о е е и и і і у я ю є ї'),
    codas: list('в д ж з й к л м н н р р с ск ст т х ч ш ль нь'),
    endings: list('ти ння ість ого ому ами ах ий а е ів ський ського ською ли ло ємо ють ати ові у ом'),
    small: `і в на що з не у та до як за про від це для по є але його через які також може під час після або був була між
      який їх буде при вони вже було щодо можуть має ще тому він якщо тільки більше лише проти всі коли перед де ці з-за
      вона ми нас наш чи без так цього цієї цей ця можна треба сам саме навіть адже того тим був би над понад дуже`,
  },
};

const made = new Map<BenchLanguage, WordTables>();

/** The same words every time; made once a process. */
export function wordTablesOf(lang: BenchLanguage): WordTables {
  const known = made.get(lang);
  if (known) return known;
  const table = syllables[lang];
  const invent = createInventor(lang);
  const tables: WordTables = {
    small: list(table.small),
    content: invent(contentWordCount, 1),
    places: invent(placeCount, 2).map(capitalised),
  };
  made.set(lang, tables);
  return tables;
}

/** Invented surnames in the shapes of a language, no two alike, capitalised. `endings` close the word. */
export function inventSurnames(lang: BenchLanguage, count: number, endings: readonly string[]): string[] {
  const { onsets, vowels, codas } = syllables[lang];
  const random = createRandom(7 + lang.charCodeAt(0));
  const found = new Set<string>();
  while (found.size < count) {
    const second = random.next() < 0.6 ? random.pick(onsets) + random.pick(vowels) : '';
    const stem = random.pick(onsets) + random.pick(vowels) + second + random.pick(codas);
    found.add(capitalised(stem + random.pick(endings)));
  }
  return [...found];
}

function createInventor(lang: BenchLanguage): (count: number, syllableCount: number) => string[] {
  const { onsets, vowels, codas, endings } = syllables[lang];
  const random = createRandom(lang.charCodeAt(1));
  return (count, fewest) => {
    const found = new Set<string>();
    while (found.size < count) {
      const length = fewest + (random.next() < 0.55 ? 0 : 1);
      let word = '';
      for (let i = 0; i < length; i++) word += random.pick(onsets) + random.pick(vowels);
      word += random.pick(codas);
      found.add(random.next() < 0.45 ? word + random.pick(endings) : word);
    }
    return [...found];
  };
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
