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
    [
      'a title of a village, a school, a court',
      '[賴清德|lai]到了。[賴|lai]鎮長、[賴|lai]校長和[賴|lai]法官說。',
    ],
    ['a word of two characters before a surname', '[朱立倫|zhu]到了。他也感謝[朱|zhu]會長出面。'],
    ['half of another’s surname or name', '[馬英九|ma]到了。司馬局長說，王小馬教授說。'],
    ['a wife and a son', '[唐納德·川普|trump]到了。川普夫人說，小川普說，[川普|trump]說。'],
    ['a street with a foreign surname', '[唐納德·川普|trump]到了。川普路的店，[川普|trump]路過。'],
  ]);
  rows('zh-CN', { xi: '习近平', li: '李强' }, [
    ['simplified characters', '国家主席[习近平|xi]和总理[李强|li]'],
    ['a name over a space of layout', '主席[习近平|xi] 总理'],
  ]);
  rows('zh', { che: '车向南', fang: '方以宁', gao: '高若川', gao2: '高志远' }, [
    ['a courtesy and a rank', '[车向南|che]来了。[车|che]小姐说，[车|che]副教授说。'],
    ['a word that reaches into a title', '[车向南|che]来了，车主任意停放。[高若川|gao]说，高校长期缺钱。'],
    ['two of one surname', '[高若川|gao]说。[高志远|gao2]说。高先生说，高局长说，高教授说。'],
    [
      'whom the office belongs to',
      '局长[高若川|gao]说。教授[高志远|gao2]说。[高|gao]局长说，[高|gao2]教授说。',
    ],
    [
      'an acquaintance who speaks',
      '[高若川|gao]来了。“真好。”老[高|gao]说。小[高|gao]也笑。老高原，古老高墙。',
    ],
    ['a prize, a street, a museum', '高若川奖学金，高若川路，高若川纪念馆，高若川小学的学生。'],
    ['what only begins like a thing', '[高若川|gao]路过，[高若川|gao]奖励他，[高若川|gao]大学毕业。'],
    ['who wrote and took it', '高若川/文 图/高志远'],
    ['whose office a verb tells', '局长[高若川|gao]说。[高志远|gao2]是馆长，[高|gao2]馆长说。'],
    ['an office that neither has', '局长[高若川|gao]说。\n[高若川|gao]和弟弟[高志远|gao2]到了。\n高律师说。'],
    [
      'a wife of the same surname',
      '[高若川|gao]说。\n[高若川|gao]和妻子[高志远|gao2]到了。\n[高|gao]局长说，高女士说。',
    ],
    ['a word that ends in a surname', '[方以宁|fang]来了。地方法官说，[方|fang]教授说。'],
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
    [
      'a trainer, a mayor of a town, a head',
      '[高市早苗|takaichi]が来た。[高市|takaichi]監督、[高市|takaichi]町長、[高市|takaichi]社長。',
    ],
    ['a word of two characters before a surname', '[石破茂|ishiba]が来た。現職[石破|ishiba]氏と一騎打ち。'],
    ['the photographer', '撮影 石破茂'],
  ]);
  rows('zh', { gao: '高安远', lin: '林可望', li: '李国强', he: '何以明' }, [
    ['words that a name is a piece of', '志气高安远大。[高安远|gao]说，[林可望|lin]说。'],
    ['a wood that may be expected to', '那片天然林可望擴大。里長[林可望|lin]說。'],
    ['a verb that takes the end of a name', '他陪[李国强|li]调研，他和[何以明|he]天天说。'],
    ['an office before it', '馆长[高安远|gao]近日说。'],
  ]);
  rows('zh', { feng: '高峰', li: '李林' }, [
    ['a name that is a word', '早高峰时段，攀上高峰。'],
    [
      'a name that is a word, with what people have',
      '局长[高峰|feng]，[高峰|feng]教授，[高峰|feng]（55岁）。[高峰|feng]表示，他的妻子[高峰|feng]。',
    ],
    ['a name that is none', '与[李林|li]见面。'],
  ]);
  rows('zh', { brun: '奥利维·布朗内', anna: '安娜·布朗内' }, [
    ['a foreign surname of two equals', '[奥利维·布朗内|brun]说。[安娜·布朗内|anna]说。布朗内说。'],
    [
      'a foreign surname of one and his wife',
      '[奥利维·布朗内|brun]说。\n[奥利维·布朗内|brun]的妻子[安娜·布朗内|anna]到了。\n[布朗内|brun]说。',
    ],
  ]);
  rows('ja', { sugi: '杉原朔也', sae: '杉原紗江', ren: '杉原蓮太' }, [
    ['two of one surname', '[杉原朔也|sugi]氏。[杉原紗江|sae]氏。杉原氏は。'],
    [
      'whom the office belongs to',
      '[杉原朔也|sugi]監督(61)と[杉原紗江|sae](さえ)選手。[杉原|sugi]監督は。[杉原|sae]選手は。',
    ],
    [
      'a daughter of the same surname',
      '[杉原朔也|sugi]氏。\n[杉原朔也|sugi]氏の長女で医師の[杉原紗江|sae]さん。\n[杉原|sugi]氏は。',
    ],
  ]);
  rows('ja', { sugi: '杉原朔也', sae: '杉原紗江', kita: '北畑悠真' }, [
    [
      'given names of two of one surname',
      '[杉原朔也|sugi]氏と[杉原紗江|sae]氏。[朔也|sugi]氏は「[紗江|sae]さん」と。',
    ],
    ['a given name without a courtesy', '[杉原朔也|sugi]氏と[杉原紗江|sae]氏。紗江は。'],
    ['somebody else’s given name', '[杉原朔也|sugi]氏と[杉原紗江|sae]氏。川上紗江さんは。'],
    ['a given name of one alone of the surname', '[北畑悠真|kita]選手。悠真さんは。'],
  ]);
  rows('ja', { sugi: '杉原朔也', kita: '北畑悠真', lena: 'レナ・ホーエック' }, [
    ['a prize and a museum', '杉原朔也賞と杉原朔也記念館。'],
    [
      'an athlete without a title',
      '[杉原朔也|sugi]選手(18)と[北畑悠真|kita]監督。[杉原|sugi]は3位。「[杉原|sugi]が速い」。北畑は。町の杉原は。',
    ],
    [
      'a candidate, a member, a captain',
      '[杉原朔也|sugi]氏。[杉原|sugi]候補、[杉原|sugi]県議、[杉原|sugi]主将、[杉原|sugi]君、[杉原|sugi]コーチ。',
    ],
    [
      'two with one courtesy',
      '[杉原朔也|sugi]氏と[北畑悠真|kita]氏。[杉原|sugi]、[北畑|kita]両氏は。杉原、北畑は。',
    ],
    ['who speaks', '[杉原朔也|sugi]氏。\n[杉原|sugi]「進めたい」　[杉原|sugi]「急ぐ」'],
    ['a foreigner’s office', '[レナ・ホーエック|lena]氏。ホーエック事務所は。'],
  ]);
  rows('ja', { kana: '杉原みなみ', kata: '北畑ルイ', sae: '杉原紗江' }, [
    [
      'a given name in Kana beside a namesake’s',
      '[杉原みなみ|kana]氏と[杉原紗江|sae]氏。「[みなみ|kana]さん、いみなみさん。',
    ],
    [
      'given names in Kana',
      '[杉原みなみ|kana]氏と[北畑ルイ|kata]選手。[杉原|kana]氏は、[北畑|kata]選手は、杉氏は。',
    ],
  ]);
  rows('ja', { azuma: '東雲也' }, [
    ['another’s longer surname', '[東雲也|azuma]が来た。坂東監督と大東選手。[東|azuma]監督も。'],
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
  rows('ko', { seon: '선명한', han: '한강' }, [
    ['a name that is a word', '선명한 색이다. 한강은 넓다.'],
    [
      'a name that is a word, with what people have',
      '[선명한|seon] 의원은, [선명한|seon](41)은, 감독 [한강|han]은, [한강|han] 씨가.',
    ],
  ]);
  rows('ko', { namgung: '남궁훈', bak: '박새로이' }, [
    ['a surname of two syllables', '[남궁훈|namgung] 의원. [남궁|namgung] 의원은, 남 의원은.'],
    ['a given name of three', '[박새로이|bak]가 왔다. [박|bak] 사장은, 박새 한 마리.'],
  ]);
  rows('ko', { gong: '공나래', gong2: '공서윤' }, [
    ['two of one surname', '[공나래|gong]가 왔다. [공서윤|gong2]도 왔다. 공 의원은.'],
    [
      'whom the office belongs to',
      '[공나래|gong] 의원과 [공서윤|gong2] 변호사. [공|gong] 의원은, [공|gong2] 변호사는.',
    ],
    [
      'a sister of the same surname',
      '[공나래|gong]가 왔다.\n[공나래|gong]의 여동생인 [공서윤|gong2]도.\n[공|gong] 씨는.',
    ],
  ]);
  rows('ko', people, [
    ['this, one and former', '[이재명|lee]이 왔다. [한동훈|han]도 왔다. 이 배우는, 한 의원은.'],
    [
      'a surname that is this or one, with an office held',
      '배우 [이재명|lee]. [한동훈|han] 의원. [이|lee] 배우는, [한|han] 의원은, 이 감독은.',
    ],
    [
      'an office behind a firm',
      '[이재명|lee] 한빛운수 사장, [한동훈|han] 새 누리 전 대표. [이|lee] 사장은, [한|han] 대표는.',
    ],
    ['a member of the city’s house', '[한동훈|han] 시의원. [한|han] 의원은, [한|han] 시의원은.'],
    ['a courtesy written onto it', '[윤석열|yoon]이 왔다. [윤|yoon]씨는, [윤|yoon]씨의. 윤모씨는, 윤씨네.'],
    [
      'a director, a head, a lawyer',
      '[윤석열|yoon]이 왔다. [윤|yoon] 감독은, [윤|yoon] 국장이, [윤|yoon] 변호사.',
    ],
    [
      'a scholarship, a museum, a prize',
      '이준석 장학금, 이준석 기념관은, 이준석 상을. [이준석|jun] 상임위원.',
    ],
    [
      'who wrote and took it',
      '글=이준석 사진=한동훈\n이준석 기자 lee@blatt.example\n[이준석|jun] 기자는 갔다.',
    ],
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
  rows('th', { chai: 'ชัย วัฒนากุล', duang: 'ดวงดาว วัฒนากุล', duang2: 'ดวงดาว ทองใบ' }, [
    ['a given name behind a courtesy', 'นาย[ชัย วัฒนากุล|chai] มาถึง นาย[ชัย|chai] กล่าวว่า'],
    [
      'a given name that a verb is written onto',
      'นาย[ชัย วัฒนากุล|chai] มาถึง นาย[ชัย|chai]กล่าวว่า ของนาย[ชัย|chai]',
    ],
    [
      'a small word that is written onto it',
      'นาย[ชัย วัฒนากุล|chai] มาถึง นาย[ชัย|chai]ต้องตอบ นาย[ชัย|chai]และคนอื่น',
    ],
    ['a rank and a doctor', 'พล.อ.[ชัย วัฒนากุล|chai] มาถึง พล.อ.[ชัย|chai] ระบุ ดร.[ชัย|chai] และคนอื่น'],
    ['somebody else’s given name', 'นาย[ชัย วัฒนากุล|chai] มาถึง นายชัย บุญมา กล่าว นายวันชัย กล่าว นายชัยวัฒน์ กล่าว'],
    ['a word', 'นาย[ชัย วัฒนากุล|chai] มาถึง ได้ชัยชนะ ขอบคุณชัย กล่าว'],
    ['a given name, nobody named', 'นายชัย กล่าวว่า'],
    ['a street, a school, a fund', 'ถนนชัย วัฒนากุล โรงเรียนชัย วัฒนากุล มูลนิธิชัย วัฒนากุล'],
    ['who wrote and took it', 'เรื่อง: ชัย วัฒนากุล ภาพ: ดวงดาว ทองใบ'],
    ['a headline’s quotation marks', '"[ชัย|chai]" ลงพื้นที่\nนาย[ชัย วัฒนากุล|chai] มาถึง\nเพลง "ชัย" ดัง'],
    ['two of one given name', 'นาง[ดวงดาว วัฒนากุล|duang] และนาง[ดวงดาว ทองใบ|duang2] มาถึง นางดวงดาว กล่าวว่า'],
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
