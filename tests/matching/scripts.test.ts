import { describe } from 'vitest';
import { rows } from './rows';

describe('findMentions in Chinese', () => {
  const people = {
    zheng: '鄭文燦',
    xi: '習近平',
    wang: '王毅',
    trump: '唐納德·川普',
    lai: '賴清德',
    ma: '馬英九',
    zhu: '朱立倫',
  };
  rows('zh', people, [
    ['a name in running text', '副院長[鄭文燦|zheng]今天表示，[習近平|xi]說'],
    ['a name of two characters', '外長[王毅|wang]表示'],
    ['a name between quotation marks', '「[賴清德|lai]」與《[習近平|xi]》'],
    ['a foreign name with its dot', '總統[唐納德·川普|trump]、[唐納德•川普|trump]、[唐納德・川普|trump]'],
    ['half a foreign name behind a dot', '伊凡卡·川普說'],
    ['a foreign surname once named', '[唐納德·川普|trump]到了。[川普|trump]說，與[川普|trump]會面。'],
    ['a foreign surname, nobody named', '川普說。'],
    ['somebody else’s foreign name', '[唐納德·川普|trump]到了。伊凡卡·川普說。'],
    ['a thing with a foreign surname', '[唐納德·川普|trump]到了。川普大廈、川普集團。'],
    ['the journalist', '（中央社記者鄭文燦台北21日電）（編輯：鄭文燦）'],
    ['Latin letters around it', 'WTO總幹事與[王毅|wang]在APEC'],
    ['a surname alone', '習說，賴說'],
    [
      'a surname with an office once named',
      '[習近平|xi]到了。[習|xi]主席說，[賴清德|lai]也到了，[賴|lai]總統說。',
    ],
    ['a surname with an office, nobody named', '習主席說，王部長說。'],
    ['a surname with another’s office', '[馬英九|ma]到了。馬路上。'],
  ]);
  rows('zh-CN', { xi: '习近平', li: '李强' }, [
    ['simplified characters', '国家主席[习近平|xi]和总理[李强|li]'],
    ['a name over a space of layout', '主席[习近平|xi] 总理'],
  ]);
});

describe('findMentions in Japanese', () => {
  const people = {
    trump: 'ドナルド・トランプ',
    ishiba: '石破茂',
    abe: '安倍 晋三',
    kishida: '岸田文雄',
    takaichi: '高市早苗',
    putin: 'プーチン',
  };
  rows('ja', people, [
    ['a name in Katakana', '[ドナルド・トランプ|trump]氏と[石破茂|ishiba]首相'],
    [
      'a name in Katakana with a space or a sign for its dot',
      '[ドナルド トランプ|trump]氏、[ドナルド＝トランプ|trump]氏',
    ],
    [
      'a foreign surname once named',
      '[ドナルド・トランプ|trump]氏は到着した。[トランプ|trump]大統領は、[トランプ|trump]氏は。',
    ],
    [
      'a foreign surname in a longer Katakana word',
      '[ドナルド・トランプ|trump]氏は到着した。トランプタワーとトランプ財団とイヴァンカ・トランプ氏。',
    ],
    ['a longer Katakana word', 'プーチンタワーとスーパープーチン'],
    ['a particle behind it', '[岸田文雄|kishida]は、[石破茂|ishiba]が、[高市早苗|takaichi]の'],
    ['a space in the list', '[安倍晋三|abe]元首相、[安倍 晋三|abe]元首相'],
    ['a space in the text', '[石破 茂|ishiba]首相、[石破　茂|ishiba]首相'],
    [
      'a surname with a title once named',
      '[石破茂|ishiba]首相は到着した。[石破|ishiba]首相は、[石破|ishiba]氏は。',
    ],
    ['a surname that the list parts', '[安倍晋三|abe]元首相。[安倍|abe]氏は。'],
    ['a surname with a title, nobody named', '石破氏は到着した。'],
    ['a surname without a title', '[石破茂|ishiba]首相。石破町に。'],
    ['the photographer', '撮影 石破茂'],
  ]);
});

describe('findMentions in Korean', () => {
  const people = {
    yoon: '윤석열',
    lee: '이재명',
    kim: '김정은',
    jun: '이준석',
    trump: '도널드 트럼프',
    han: '한동훈',
  };
  rows('ko', people, [
    ['a particle', '[윤석열|yoon]은 말했다. [이재명|lee]이 왔다. [이준석|jun]을 봤다.'],
    ['longer particles', '[윤석열|yoon]에게, [이재명|lee]에서는, [한동훈|han]까지도, [김정은|kim]으로부터'],
    ['an office behind a space', '[윤석열|yoon] 대통령은, [이재명|lee] 대표가'],
    ['an office glued on', '[윤석열|yoon]대통령은, [이재명|lee]씨가, [김정은|kim]측'],
    ['a foreign name', '[도널드 트럼프|trump]는, [도널드트럼프|trump]가'],
    ['a part of a longer word', '신이준석은 책이다. 김정은행은 은행이다.'],
    ['a surname with an office once named', '[윤석열|yoon] 대통령은 왔다. [윤|yoon] 대통령은 갔다.'],
    ['a surname with an office, nobody named', '윤 대통령은 갔다.'],
    ['a surname without an office', '[이재명|lee] 대표가 왔다. 이 사람은 갔다.'],
  ]);
});

describe('findMentions in Thai and its neighbours', () => {
  rows('th', { paet: 'แพทองธาร ชินวัตร', prayut: 'ประยุทธ์ จันทร์โอชา' }, [
    ['a name in running text', 'นายกฯ [แพทองธาร ชินวัตร|paet]กล่าว'],
    ['a courtesy word glued on', 'นางสาว[แพทองธาร ชินวัตร|paet] และพล.อ.[ประยุทธ์ จันทร์โอชา|prayut]กล่าว'],
    ['a zero-width space', '[แพทองธาร\u200b ชินวัตร|paet]'],
    ['somebody else', 'นายทักษิณ ชินวัตร'],
  ]);
  rows('lo', { a: 'ທອງລຸນ ສີສຸລິດ' }, [['Lao', 'ທ່ານ [ທອງລຸນ ສີສຸລິດ|a]ກ່າວ']]);
  rows('km', { a: 'ហ៊ុន សែន' }, [['Khmer', 'លោក [ហ៊ុន សែន|a]បាន']]);
  rows('my', { a: 'အောင်ဆန်းစုကြည်' }, [['Burmese', 'ဒေါ်[အောင်ဆန်းစုကြည်|a]က']]);
});

describe('findMentions in Arabic, Persian and Urdu', () => {
  const people = {
    mbs: 'محمد بن سلمان',
    bibi: 'بنيامين نتنياهو',
    sisi: 'عبد الفتاح السيسي',
    assad: 'بشار الأسد',
    raisi: 'إبراهيم رئيسي',
    aoun: 'جوزيف عون',
  };
  rows('ar', people, [
    ['a name in running text', 'قال [محمد بن سلمان|mbs] اليوم'],
    ['and', 'قال و[بنيامين نتنياهو|bibi] اليوم'],
    ['to, with, as', 'ل[بنيامين نتنياهو|bibi] وب[بشار الأسد|assad] وك[محمد بن سلمان|mbs]'],
    ['and to', 'ول[بنيامين نتنياهو|bibi]'],
    ['an article in the name', '[عبد الفتاح السيسي|sisi] قال. [السيسي|sisi] ذهب.'],
    ['a preposition before the article', '[عبد الفتاح السيسي|sisi] قال. و[السيسي|sisi] ذهب.'],
    ['a preposition that takes the article’s alif', '[عبد الفتاح السيسي|sisi] قال. قيل [للسيسي|sisi].'],
    ['things with a name', '[بشار الأسد|assad] قال. شارع الأسد وجامعة الأسد ومكتبة الأسد.'],
    ['shops', '[بشار الأسد|assad] قال. «مجوهرات الأسد» ومحلات الأسد وفرن الأسد.'],
    ['somebody else’s given name', '[بشار الأسد|assad] قال. سامي الأسد ذهب.'],
    ['another hamza', '[ابراهيم رئيسي|raisi] و[بشار الاسد|assad]'],
    ['vowel marks', '[مُحَمَّد بن سلمان|mbs]'],
    ['a stretched letter', '[محمـــد بن سلمان|mbs]'],
    ['a comma and a question mark', '[محمد بن سلمان|mbs]، [بشار الأسد|assad]؟'],
    ['part of a longer word', 'السيسيون، نتنياهوية'],
    ['somebody else', 'قال يائير نتنياهو'],
  ]);
  rows('fa', { raisi: 'ابراهیم رئیسی', rouhani: 'حسن روحانی' }, [
    ['Persian letters', '[ابراهیم رئیسی|raisi] گفت. [حسن روحانی|rouhani] رفت.'],
    ['Arabic letters for Persian ones', '[ابراهيم رئيسي|raisi] گفت'],
    ['a zero-width non-joiner behind it', '[حسن روحانی|rouhani]\u200c،'],
  ]);
  rows('ur', { sharif: 'شہباز شریف' }, [['Urdu', 'وزیر اعظم [شہباز شریف|sharif] نے کہا']]);
});

describe('findMentions in Hebrew', () => {
  const people = { bibi: 'בנימין נתניהו', lapid: 'יאיר לפיד', benGvir: 'איתמר בן-גביר', gantz: 'בני גנץ' };
  rows('he', people, [
    ['a name in running text', 'אמר [בנימין נתניהו|bibi] היום'],
    ['to, and', 'אמר ל[בנימין נתניהו|bibi] ו[נתניהו|bibi]'],
    [
      'that, from, in, as',
      'ש[בנימין נתניהו|bibi], מ[יאיר לפיד|lapid], ב[בני גנץ|gantz], כ[בנימין נתניהו|bibi]',
    ],
    ['two of them', 'וש[בנימין נתניהו|bibi], ול[יאיר לפיד|lapid]'],
    ['a hyphen of the script', '[איתמר בן־גביר|benGvir], [איתמר בן גביר|benGvir]'],
    ['a hyphen behind the small word', 'ל-[בנימין נתניהו|bibi]'],
    ['a maqaf behind the small word', 'ל־[בנימין נתניהו|bibi]'],
    ['points', '[בִּנְיָמִין נְתַנְיָהוּ|bibi]'],
    ['somebody else', 'אמר יאיר נתניהו'],
    ['somebody else’s common given name', '[יאיר לפיד|lapid] הגיע. דנה לפיד אמרה.'],
    ['things with a name', '[יאיר לפיד|lapid] הגיע. ברחוב לפיד וקרן לפיד.'],
  ]);
});

describe('findMentions in Greek', () => {
  const people = { mits: 'Κυριάκος Μητσοτάκης', tsipras: 'Αλέξης Τσίπρας', zoe: 'Ζωή Κωνσταντοπούλου' };
  rows('el', people, [
    ['the nominative', 'ο [Κυριάκος Μητσοτάκης|mits] και ο [Μητσοτάκης|mits]'],
    ['capitals without accents', '[ΚΥΡΙΑΚΟΣ ΜΗΤΣΟΤΑΚΗΣ|mits], [ΜΗΤΣΟΤΑΚΗ|mits]'],
    [
      'the genitive and accusative',
      'του [Κυριάκου Μητσοτάκη|mits], στον [Αλέξη Τσίπρα|tsipras], τον [Τσίπρα|tsipras]',
    ],
    ['a woman', 'της [Ζωής Κωνσταντοπούλου|zoe]'],
    ['an office', 'ο πρωθυπουργός [Μητσοτάκης|mits], του προέδρου [Τσίπρα|tsipras]'],
    ['somebody else', 'ο Κωνσταντίνος Μητσοτάκης'],
  ]);
});

describe('findMentions in other scripts', () => {
  rows('ka', { a: 'სალომე ზურაბიშვილი' }, [
    ['Georgian', '[სალომე ზურაბიშვილი|a] ამბობს'],
    ['Georgian capitals', '[ᲡᲐᲚᲝᲛᲔ ᲖᲣᲠᲐᲑᲘᲨᲕᲘᲚᲘ|a]'],
  ]);
  rows('hy', { a: 'Նիկոլ Փաշինյան' }, [
    ['Armenian', '[Նիկոլ Փաշինյան|a] ասել է'],
    ['Armenian capitals', '[ՆԻԿՈԼ ՓԱՇԻՆՅԱՆ|a]'],
  ]);
  rows('hi', { a: 'नरेंद्र मोदी' }, [
    ['Hindi', '[नरेंद्र मोदी|a] ने कहा'],
    ['Hindi before a danda', '[नरेंद्र मोदी|a]।'],
    ['part of a longer Hindi word', 'नरेंद्र मोदीनगर'],
  ]);
  rows('bn', { a: 'শেখ হাসিনা' }, [['Bengali', 'প্রধানমন্ত্রী [শেখ হাসিনা|a] বলেন']]);
  rows('ta', { a: 'மு. க. ஸ்டாலின்' }, [['Tamil', 'முதல்வர் [மு. க. ஸ்டாலின்|a] கூறினார்']]);
  rows('am', { a: 'ዐቢይ አህመድ' }, [['Amharic', 'ጠቅላይ ሚኒስትር [ዐቢይ አህመድ|a] ተናገሩ']]);
});
