import { describe } from 'vitest';
import { rows } from './rows';

describe('findMentions in Hebrew, where nothing but the words beside a name tells it from a word', () => {
  const people = {
    george: "ג'ורג' מרקוביצ'",
    tamar: 'תמר שלום',
    dan: 'דן צמח',
    ilan: 'אילן ברנוביץ',
    noga: 'נגה ברנוביץ',
  };
  rows('he', people, [
    ['a geresh inside a word and at its end', "אמר [ג'ורג' מרקוביצ'|george] היום"],
    ['the sign of its own for it', 'אמר [ג׳ורג׳ מרקוביצ׳|george] היום'],
    ['a geresh behind the small word', "[ג'ורג' מרקוביצ'|george] אמר. נפגשו ב[מרקוביצ'|george]."],
    ['a quotation mark that is none', "אמר '[תמר שלום|tamar]' היום"],
    ['somebody else whose given name ends in one', "[דן צמח|dan] הגיע. ג'ורג' צמח אמר."],
    ['a surname that is a word', '[תמר שלום|tamar] הגיעה. שנה של שלום, ושכל צמח יפרח.'],
    ['the same with the small word on it', '[תמר שלום|tamar] הגיעה. יצאו בשלום.'],
    ['the same behind a verb', '[תמר שלום|tamar] הגיעה. הוסיפה [שלום|tamar]: לא.'],
    ['the same before a verb', '[דן צמח|dan] הגיע. [צמח|dan] הדגיש זאת.'],
    ['the same that opens a headline', '[דן צמח|dan] הגיע.\n[צמח|dan]: לא אתפטר'],
    ['the same behind an office', '[תמר שלום|tamar] הגיעה. השרה [שלום|tamar] מתנגדת.'],
    ['the same behind an office of two words', '[דן צמח|dan] הגיע. שר החינוך [צמח|dan] מתנגד.'],
    ['the same in the words of', '[דן צמח|dan] הגיע. לדברי [צמח|dan], אין ברירה.'],
    [
      'the same that opens a sentence before a comma',
      '[דן צמח|dan] הגיע. [צמח|dan], שמונה אתמול, עזב. על גג, צמח, אדמה.',
    ],
    ['an office of the other gender', '[דן צמח|dan] הגיע. השרה צמח מתנגדת.'],
    ['a courtesy word with a small word on it', '[דן צמח|dan] הגיע. נשלח למר [צמח|dan] מכתב.'],
    [
      'the verb of a woman and of a man',
      '[אילן ברנוביץ|ilan] ו[נגה ברנוביץ|noga] הגיעו. אמרה [ברנוביץ|noga]. [ברנוביץ|ilan] הבטיח.',
    ],
    ['a junction and a hotel', '[אילן ברנוביץ|ilan] הגיע. צומת ברנוביץ ומלון ברנוביץ.'],
    ['somebody else’s given name', '[אילן ברנוביץ|ilan] הגיע. רונן ברנוביץ ומירב ברנוביץ.'],
    ['a given name with a small word on it', '[אילן ברנוביץ|ilan] הגיע. נפגשו לרונן ברנוביץ.'],
    ['a photographer of an uncommon given name', '[אילן ברנוביץ|ilan] הגיע.\nצילום: זבולון ברנוביץ'],
  ]);
});

describe('findMentions in Arabic, where nothing but the words beside a name tells it from a word', () => {
  const people = {
    lina: 'لينا حرب',
    wael: 'وائل الوادي',
    hani: 'هاني الزرقاني',
    nada: 'ندى الزرقاني',
    said: 'أنطون صافي',
    amjad: 'أمجد الوزير',
    munir: 'منير الفلاح',
  };
  rows('ar', people, [
    ['a surname that is a word', '[لينا حرب|lina] وصلت. منذ حرب تموز، وهي حرب كلامية.'],
    ['the same behind a verb', '[لينا حرب|lina] وصلت. وأضافت [حرب|lina] أنها ترفض.'],
    ['the same before a verb', '[أنطون صافي|said] وصل. [صافي|said] يردّ على الوزارة.'],
    ['the same behind an office', '[لينا حرب|lina] وصلت. النائبة [حرب|lina] والوزير صالح.'],
    ['the same behind a verb of the other gender', '[لينا حرب|lina] وصلت. قال حرب إنه يرفض.'],
    [
      'the verb of a woman and of a man',
      '[هاني الزرقاني|hani] و[ندى الزرقاني|nada] وصلا. وأوضح [الزرقاني|hani]. تؤكد [الزرقاني|nada].',
    ],
    ['an adjective behind a noun with an article', '[وائل الوادي|wael] وصل. بيع التمر الوادي والجبن الوادي.'],
    ['a noun before an adjective', '[وائل الوادي|wael] وصل. أعلن الحكم في الوادي الغربية.'],
    ['the same behind an office', '[وائل الوادي|wael] وصل. التقى الوزير [الوادي|wael] والسيد [الوادي|wael].'],
    ['a surname that is a word behind "to"', '[منير الفلاح|munir] وصل. الأولوية للفلاح الصغير.'],
    ['a surname that is an office', '[أمجد الوزير|amjad] وصل. أعلن الوزير شبيب ذلك.'],
    ['somebody else’s given name', '[وائل الوادي|wael] وصل. حضر صلاح الوادي ورغدة الوادي.'],
    ['somebody else’s given name with an article', '[وائل الوادي|wael] وصل. حضر المنصف الوادي.'],
    ['"on", which is written like Ali', '[وائل الوادي|wael] وصل. رد على [الوادي|wael].'],
    ['"in favour of", which is written like Saleh', '[وائل الوادي|wael] وصل. صوت لصالح [الوادي|wael].'],
    ['an association and a club', '[وائل الوادي|wael] وصل. جمعية الوادي ونادي الوادي.'],
    ['who wrote the article', 'كتب وائل الوادي | الأربعاء\nوصل [وائل الوادي|wael] أمس.'],
    ['what somebody wrote', '[وائل الوادي|wael] وصل. كتب [الوادي|wael] أنه يرفض.'],
    ['a photographer of an uncommon given name', '[وائل الوادي|wael] وصل.\nتصوير: شبيب الوادي'],
  ]);
});

describe('findMentions in Persian and Hindi, where nothing but the words beside a name tells it from a word', () => {
  rows('fa', { omidi: 'کیارش امیدی' }, [
    ['a surname that is a word', '[کیارش امیدی|omidi] آمد. امیدی به بهبود نیست.'],
    ['the same before a verb', '[کیارش امیدی|omidi] آمد. [امیدی|omidi] افزود: می‌مانیم.'],
    ['somebody else’s given name', '[کیارش امیدی|omidi] آمد. مهناز امیدی گفت.'],
    ['the writer', '[کیارش امیدی|omidi] آمد.\nخبرنگار: شاپور امیدی'],
    ['a street of a martyr', '[کیارش امیدی|omidi] آمد. خیابان شهید امیدی.'],
    ['in the words of', '[کیارش امیدی|omidi] آمد. به گفته [امیدی|omidi] می‌مانیم.'],
    ['a street and a village', '[کیارش امیدی|omidi] آمد. کوچه امیدی و روستای امیدی.'],
  ]);
  rows('ur', { alam: 'راغب عالم' }, [
    ['a surname that is a word', '[راغب عالم|alam] آئے۔ معروف عالم دین آئے۔ [عالم|alam] نے کہا۔'],
    ['somebody else’s given name', '[راغب عالم|alam] آئے۔ کاشف عالم آئے۔'],
  ]);
  rows('hi', { dhanraj: 'धनराज बोरवाल', tejas: 'तेजस सागर' }, [
    ['a market behind the name', '[धनराज बोरवाल|dhanraj] आए। बोरवाल मार्केट से निकले।'],
    ['somebody else’s given name', '[धनराज बोरवाल|dhanraj] आए। सुनील बोरवाल आए।'],
    ['the photographer', '[धनराज बोरवाल|dhanraj] आए।\nफोटो: झुमरू बोरवाल'],
    [
      'a surname that is a word, behind which somebody does something',
      '[तेजस सागर|tejas] आए। [सागर|tejas] ने बताया।',
    ],
    ['the same behind a courtesy word', '[तेजस सागर|tejas] आए। श्री [सागर|tejas] का घर।'],
    ['the same otherwise', '[तेजस सागर|tejas] आए। वहाँ सागर आए।'],
  ]);
});
