import type { Gender } from './genders';
import { wordSet, wordsWithPrefixes } from './word-set';

// What newspapers in scripts without capitals let people do beside a surname; in Arabic and Hebrew the verb says whether a
// woman or a man does it. Written for this project from everyday news usage.
const verbs = {
  woman: wordsWithPrefixes(
    'وفוש',
    `قالت أكدت أضافت أوضحت ذكرت أعلنت شددت أشارت لفتت صرحت كشفت نفت دعت اعتبرت رأت طالبت حذرت تابعت ختمت نوهت بينت انتقدت
    اتهمت رحبت وعدت علقت ردت كتبت وصفت تقول تؤكد تضيف ترى تعتبر تطالب تحذر تلتقي تزور ترأس ترد تتوقع ولدت توفيت`,
    `אמרה הוסיפה טענה הבהירה ציינה השיבה כתבה דרשה קראה הזהירה הודיעה מסרה הדגישה סיפרה האשימה הבטיחה הסבירה הגיבה ביקרה
    התנצלה התפטרה הכריזה העריכה ביקשה סירבה הציעה פנתה נפגשה מתחה אומרת טוענת מבהירה מסבירה דורשת`,
  ),
  man: wordsWithPrefixes(
    'وفוש',
    `قال أكد أضاف أوضح ذكر أعلن شدد أشار لفت صرح كشف نفى دعا اعتبر رأى طالب حذر تابع ختم نوه بين انتقد اتهم رحب وعد علق رد كتب
    وصف يقول يؤكد يضيف يرى يعتبر يطالب يحذر يلتقي يزور يرأس يرد يتوقع ولد توفي`,
    `אמר הוסיף טען הבהיר ציין השיב כתב דרש קרא הזהיר הודיע מסר הדגיש סיפר האשים הבטיח הסביר הגיב ביקר התנצל התפטר הכריז העריך ביקש סירב הציע פנה נפגש מתח אומר
    טוען מבהיר מסביר דורש`,
  ),
};

// Hindi marks who did something by a small word of its own.
// "לדברי" is as good as a verb: in the words of.
const verbsOfEither = wordSet('گفت افزود تاکید اظهار اعلام خواستار نوشت گفته کہا بتایا نے ने לדברי ולדברי');

/** Whose a folded verb of these is; null for all other words. */
export function genderOfCaselessVerb(folded: string): Gender | null {
  if (!mayBeVerb.test(folded)) return null;
  if (verbs.woman.has(folded)) return 'woman';
  return verbs.man.has(folded) ? 'man' : null;
}

/** True for a folded verb of these. */
export function isCaselessVerb(folded: string): boolean {
  return genderOfCaselessVerb(folded) !== null || (mayBeVerb.test(folded) && verbsOfEither.has(folded));
}

// Asked of words of every language.
const mayBeVerb = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}]/u;
