import { wordSet } from './word-set';

// Common given names in scripts without capitals, written for this project: before a surname one of these alone tells
// that a name begins.
const givenNames = wordSet(
  `محمد أحمد علي حسن حسين محمود عبدالله عمر خالد سعيد سامي سمير كريم طارق يوسف إبراهيم إسماعيل مصطفى ياسر ناصر فيصل سلمان فهد
  سلطان بندر تركي نواف ماجد وليد هشام جمال كمال عادل عماد رامي زياد نبيل فادي جورج ميشال جوزيف بشار ماهر رفيق سعد نجيب حسان
  مروان غسان فؤاد رياض أنور أمين أيمن أشرف حازم حاتم هاني وائل رضا عباس مهدي هادي فاطمة عائشة مريم زينب سارة ليلى سلمى هند
  نورا رانيا دينا أسماء خديجة سعاد نادية سميرة منى هدى ريم لينا إيمان أميرة سهى هالة`,
  `דנה שרה רבקה רחל לאה מרים תמר נועה מיכל יעל רונית אורלי ציפי גילה מירי איילת ענת שירה מאיה ורד לימור קרן יואב בנימין דוד
  יוסף משה אברהם יצחק יעקב שמעון יאיר נפתלי אביגדור גדעון בני גבי אריה דני אבי אלי עמיר עומר איתמר בצלאל ישראל חיים אהוד
  אריאל שאול ניר רון גיל אורי עמית ליאור אסף ערן גיא יוני רועי אבנר אמיר תומר נדב אלון שלמה מאיר אליעזר`,
);

/** True for a folded word in Arabic or Hebrew letters that is a common given name. */
export function isCaselessGivenName(word: string): boolean {
  return givenNames.has(word);
}
