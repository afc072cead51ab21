import type { PositionKind } from '../../actors/position';
import { withParticle, type VerbRow } from './cue-table';
import type { Complement } from './grammar';

/** The forms of Russian and Ukrainian verbs that tell, made from two: "заявил", "заявляет". */
interface VerbForms {
  finite: string[];
  /** Forms that lean on another clause: "заявив", "заявляя". */
  leaning: string[];
}

interface VerbList {
  kind: PositionKind;
  complement: Complement;
  /** The past for men and the present for one; a word that is neither stands for itself. */
  list: string;
  /** True where a claim must open clearly behind them: "смеётся". */
  opens?: boolean;
  /** Words that must follow, parted by bars; "не" for verbs that tell something only behind it: "не исключил". */
  particle: string | undefined;
}

/** A list of verbs in all their forms, as a row of cues. */
export function rowOf(
  { kind, complement, list, particle, opens = false }: VerbList,
  lang: 'ru' | 'uk',
): VerbRow {
  const { finite, leaning } = formsOf(list, lang);
  if (particle === 'не') {
    return { kind, complement, finite: finite.join(' '), onlyNegated: true, whenNegated: kind };
  }
  const written = (forms: string[]) => (particle ? withParticle(forms, particle) : forms.join(' '));
  return { kind, complement, opens, finite: written(finite), leaning: written(leaning) };
}

function formsOf(list: string, lang: 'ru' | 'uk'): VerbForms {
  const forms = list
    .trim()
    .split(/\s+/)
    .map((word) => (lang === 'ru' ? russian(word) : ukrainian(word)));
  return { finite: forms.flatMap(({ finite }) => finite), leaning: forms.flatMap(({ leaning }) => leaning) };
}

function russian(word: string): VerbForms {
  const past = /^(.+[аеиоуыяё])л(ся)?$/.exec(word);
  if (past) {
    const [, stem = '', itself] = past;
    const ends = itself ? ['лся', 'лась', 'лись', 'лось'] : ['л', 'ла', 'ли', 'ло'];
    return { finite: ends.map((end) => stem + end), leaning: [stem + (itself ? 'вшись' : 'в')] };
  }
  const present = /^(.+?)([её]т|ит)(ся)?$/.exec(word);
  if (!present) return { finite: [word], leaning: [] };
  const [, stem = '', ending, itself = ''] = present;
  const isSoft = ending === 'ит';
  const many =
    stem + (isSoft ? (/[жчшщ]$/.test(stem) ? 'ат' : 'ят') : /[жчшщ]$/.test(stem) ? 'ут' : 'ют') + itself;
  const leaning = stem + (/[жчшщ]$/.test(stem) ? 'а' : 'я') + (itself ? 'сь' : '');
  return { finite: [word, many, ...russianPastOf(stem, ending ?? '', itself)], leaning: [leaning] };
}

/** "вспоминал" for "вспоминает", "говорил" for "говорит"; none where the rule does not hold, as for "пишет". */
function russianPastOf(stem: string, ending: string, itself: string): string[] {
  const past = pastStem(stem, { and: 'у', into: 'ова', isSoft: ending === 'ит', vowels: /[ая]$/ });
  if (past === null) return [];
  const ends = itself ? ['лся', 'лась', 'лись', 'лось'] : ['л', 'ла', 'ли', 'ло'];
  return ends.map((end) => past + end);
}

/** The same for Ukrainian: "згадував" for "згадує". */
function ukrainianPastOf(stem: string, ending: string, itself: string): string[] {
  const past = pastStem(stem, { and: 'у', into: 'ува', isSoft: ending === 'ить', vowels: /[ая]$/ });
  return past === null ? [] : ['в', 'ла', 'ли', 'ло'].map((end) => past + end + itself);
}

interface PastRule {
  /** The vowel before the ending that is another one in the past. */
  and: string;
  into: string;
  isSoft: boolean;
  /** Vowels that stay. */
  vowels: RegExp;
}

function pastStem(stem: string, { and, into, isSoft, vowels }: PastRule): string | null {
  if (isSoft) return `${stem}и`;
  if (vowels.test(stem)) return stem;
  return stem.endsWith(and) ? stem.slice(0, -1) + into : null;
}

function ukrainian(word: string): VerbForms {
  const past = /^(.+[аеиіоуяї])в(ся)?$/.exec(word);
  if (past) {
    const [, stem = '', itself = ''] = past;
    const finite = [word, ...['ла', 'ли', 'ло'].map((end) => stem + end + itself)];
    return { finite, leaning: [`${stem}вши${itself ? 'сь' : ''}`] };
  }
  const present = /^(.+?)(є|е|ить|їть)(ться)?$/.exec(word);
  if (!present) return { finite: [word], leaning: [] };
  const [, stem = '', ending = '', itself = ''] = present;
  const vowel = { є: 'ю', е: 'у', ить: /[жчшщ]$/.test(stem) ? 'а' : 'я', їть: 'ї' }[ending] ?? 'ю';
  return {
    finite: [word, `${stem}${vowel}ть${itself ? 'ся' : ''}`, ...ukrainianPastOf(stem, ending, itself ?? '')],
    leaning: [`${stem}${vowel}чи${itself ? 'сь' : ''}`],
  };
}
