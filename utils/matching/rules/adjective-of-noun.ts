import { startsSentence, wordAfter } from '../text/surroundings';
import { functionWordsIn } from '../words/function-words';
import { isHeadlineVerb } from '../words/headline-verbs';
import { isOffice } from '../words/offices';
import { isSpeechVerb } from '../words/speech-verbs';
import { wordSet } from '../words/word-set';

/**
 * True when a surname that is an adjective opens a sentence and the word behind it ends as a noun that agrees with it: "Мягкая
 * посадка", "Trpký konec"; but "Мягкая сказала", "Trpký odešel", "Мягкий доволен". No surname in "-ский" and the like: too many
 * people bear one.
 */
export function isAdjectiveOfNoun(
  text: string,
  { start, end }: { start: number; end: number },
  lang: string,
): boolean {
  const agreeing = nounsBehind[lang];
  if (agreeing === undefined || !startsSentence(text, start)) return false;
  const after = wordAfter(text, end);
  if (after?.joiner !== 'space' || after.startsCapital || after.kind !== 'word') return false;
  const noun = text.slice(after.start, after.end).toLowerCase();
  if (noun.length < shortestNoun) return false;
  const adjective = text.slice(start, end).toLowerCase();
  if (!agreeing.some(([form, nouns]) => form.test(adjective) && nouns.test(noun))) return false;
  if (functionWordsIn(lang).has(after.folded) || noNouns.has(after.folded)) return false;
  return !isOffice(after.folded, lang) && !isSpeechVerb(after.folded) && !isHeadlineVerb(after.folded);
}

/** Shorter words are rather small ones. */
const shortestNoun = 4;

/** Adjectives of one gender, and how nouns of it end that neither verbs nor what is said of people end in. */
const nounsBehind: Record<string, readonly (readonly [adjective: RegExp, noun: RegExp])[]> = {
  ru: [
    [
      /(?<![сц]к)(?:ый|ой|ий)$/u,
      /(?:[бгджзкпрсфхцчшщй]|[длр]ь|ень|[оиуы]н|[кн]т|[^даеё]ст)(?<!мог|лёг|лег|нёс|нес|вёз|вез|рос|пас|мер|гиб|чез|стиг|верг|бег|пёр|тёр|полз|сох|тих|греб)$/u,
    ],
    [/(?<![сц]к)ая$/u, /(?:[бгджзкмпрстфхцчшщ]а|ина|ёта|[ие]я)$/u],
  ],
  uk: [
    [
      /(?<!ськ|цьк)[иі]й$/u,
      /[бгджзкнпрстфхцчшщлй](?<!ник|вик|тік|пік|міг|ліг|ніс|віз|ріс|мер|біг|сяг|стиг|верг|гріб)$/u,
    ],
  ],
  pl: [[/(?<![sc]k|dzk)[yi]$/u, /(?:[bdfghkprstwzźż]|[^ą]c)$/u]],
  cs: [
    [/(?<![sc]k)[ýí]$/u, /[bcčdďfghkmprřsšvzž]$/u],
    [/(?<!ov|[sc]k)á$/u, /[^l]a$/u],
  ],
  sk: [
    [/(?<![sc]k)(?:ý|[áéíóú]\p{Ll}{1,3}y)$/u, /[bcčdďfghkmprsšvzž]$/u],
    [/(?<!ov|[sc]k)á$/u, /[^l]a$/u],
  ],
};

/** Adverbs and what is said of people that end so. */
const noNouns = wordSet(
  `сейчас вдруг вновь теперь опять очень здесь лишь наконец назад вперёд снова сразу вчера завтра всегда иногда тогда сперва
  рад рада похож похожа хорош хороша плох плоха молод молода одинок близок далёк тих тиха строг строга щедр добр добра мудр хитр
  один даст ест съест вслед вдоль столь жаль всех всей зимой весной порой стеной
  зараз тепер раптом разом назад вперед винен певен згоден повинен всіх усіх своїх якраз щораз поряд поруч вслід услід отож
  dziś teraz zaraz znów wciąż jednak powinien winien pewien gotów wart zdrów wczoraj wprost zresztą naraz także tymczasem zatem wśród spośród wzdłuż oprócz wbrew zamiast natychmiast nieraz
  hned včas navíc zatím potom zkrátka včera zítra doma dneska znova naposled nejdřív dřív spíš večer najednou sotva rovnou ihned taktéž opět zpět zase
  hneď teraz naraz zajtra doma znova spolu iba znovu opäť späť vraj vzápätí`,
);
