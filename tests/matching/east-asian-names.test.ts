import { describe } from 'vitest';
import { rows } from './rows';

// Invented people all.

describe('findMentions on Chinese pages that name people in full', () => {
  rows('zh', { wen: '溫以樂', zhu: '朱予安', ma: '馬知夏', brun: '奧利·布朗內' }, [
    [
      'a title of a village, a school, a court',
      '[溫以樂|wen]到了。[溫|wen]鎮長、[溫|wen]校長和[溫|wen]法官說。',
    ],
    ['a word of two characters before a surname', '[朱予安|zhu]到了。他也感謝[朱|zhu]會長出面。'],
    ['half of another’s surname or name', '[馬知夏|ma]到了。司馬局長說，王小馬教授說。'],
    ['a wife and a son', '[奧利·布朗內|brun]到了。布朗內夫人說，小布朗內說，[布朗內|brun]說。'],
    [
      'a clause that says when',
      '[奧利·布朗內|brun]到了。[溫以樂|wen]也到了。[布朗內|brun]去年曾來過。溫去年曾說。',
    ],
    ['a street with a foreign surname', '[奧利·布朗內|brun]到了。布朗內路的店，[布朗內|brun]路過。'],
  ]);
  rows('zh', { che: '车向南', fang: '方以宁', gao: '高若川', gao2: '高志远' }, [
    ['a courtesy and a rank', '[车向南|che]来了。[车|che]小姐说，[车|che]副教授说。'],
    ['who wants an office', '[车向南|che]来了。分析指出，[车|che]要连任不容易。通车要参选项目，车要修。'],
    [
      'who is blamed, and an office of his',
      '[车向南|che]来了。议员痛批[车|che]局长，问[车|che]局长，[车|che]办公室否认。',
    ],
    ['somebody’s wife', '[车向南|che]来了。卖早餐的车太太说，[车|che]女士说。'],
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
    ['a chamber, a hall, a firm', '高若川律师楼，高若川礼堂，高若川律师事务所，高若川实业。'],
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
  rows('zh', { cen: '岑若棠', gan: '甘予安', zeng: '曾以樂' }, [
    [
      'a surname of one character that says something',
      '[岑若棠|cen]到了。「可以嗎？」[岑|cen]又指，路很遠。[甘予安|gan]也到了，[甘|gan]續稱，[岑|cen]認為不遠。',
    ],
    [
      'the same inside a clause, and as a word',
      '[岑若棠|cen]到了。他說岑認為，[甘予安|gan]到了，不甘認為，甘心，甘說。[曾以樂|zeng]到了，曾表示。',
    ],
    ['one whom the page does not name', '「可以嗎？」岑又指，路很遠。'],
    ['the first minister', '院長[岑若棠|cen]到了。[岑|cen]揆下週拜會，[岑|cen]閣揆說。'],
  ]);
  rows('zh', { gao: '高安远', lin: '林可能', li: '李国强', he: '何以明' }, [
    ['words that a name is a piece of', '志气高安远大。[高安远|gao]说，[林可能|lin]说。'],
    ['a wood that may be expected to', '那片天然林可能擴大。里長[林可能|lin]說。'],
    ['a verb that takes the end of a name', '他陪[李国强|li]调研，他和[何以明|he]天天说。'],
    ['an office before it', '馆长[高安远|gao]近日说。'],
  ]);
  rows('zh', { shan: '江山', li: '李林' }, [
    ['a name that is a word', '江山如画，打下江山。'],
    [
      'a name that is a word, with what people have',
      '局长[江山|shan]，[江山|shan]教授，[江山|shan]（55岁）。[江山|shan]表示，他的妻子[江山|shan]。',
    ],
    [
      'a name that is a word, with what is said of people',
      '[江山|shan]现年五十岁，由[江山|shan]担任。\n财政：[江山|shan]\n委员：[李林|li]、[江山|shan]\n景色：湖水、江山\n[江山|shan]是怡保人，爱大好江山，由江山说起。',
    ],
    ['the same before a court', '被告人[江山|shan]不上诉,[江山|shan]被判刑。'],
    [
      'the same in an election',
      '[江山|shan]昨天宣布参选，[江山|shan]今年五十二岁。[江山|shan]1200票，[江山|shan]以1200票胜出。江山昨天下雨，[江山|shan]当选。',
    ],
    ['a name that is none', '与[李林|li]见面。'],
    [
      'a comrade who leaves, speaks and is called by friends',
      '[江山|shan]转任顾问。[江山|shan]同志到了，退休后的[江山|shan]说，爱大好江山，叫他老[江|shan]，叫老[江|shan]就行，叫老江水。',
    ],
    ['somebody of a longer name', '[李林|li]到了，李林娟任处长，李林华表示，[李林|li]也表示。'],
  ]);
  rows('zh', { hasan: '哈桑·凯里', brun: '奥利维·布朗内', sano: '佐和健一' }, [
    [
      'the first part of a foreign name, with the office of its bearer',
      '部长[哈桑·凯里|hasan]到了。[奥利维·布朗内|brun]也到了。[哈桑|hasan]部长说，哈桑先生说，哈桑说，哈桑·阿德南部长说，奥利维部长说。',
    ],
    [
      'a clause that says when',
      '[佐和健一|sano]到了。[佐和|sano]去年曾来过，[佐和|sano]今年宣布参选，佐和去年的计划。',
    ],
  ]);
  rows('zh', { brun: '奥利维·布朗内', tes: '洛娜·泰瑟林' }, [
    [
      'a foreigner whom the page calls by the surname alone',
      '外长[布朗内|brun]（Olivy Brunner）到了。[布朗内|brun]说，[泰瑟林|tes]议员说。\n议员[泰瑟林|tes]访团到了。',
    ],
    ['the same without an office', '布朗内（Olivy Brunner）到了。布朗内说。'],
    ['a town, a wife, a street', '布朗内市长到了。布朗内夫人说，布朗内路。'],
    ['somebody else of the surname', '外长阿里·布朗内到了。外长布朗内说。'],
  ]);
  rows('zh', { brun: '奥利维·布朗内', anna: '安娜·布朗内' }, [
    ['one of two of the surname', '外长布朗内说。'],
  ]);
  rows('zh', { feng: '高峰', jin: '黄金来' }, [
    ['a longer word', '[高峰|feng]说。最高峰很高。'],
    ['an idiom that takes the end of a name', '“黄金来路不明。”[黄金来|jin]说。'],
  ]);
  rows('zh', { brun: '奥利维·布朗内', anna: '安娜·布朗内' }, [
    ['a foreign surname of two equals', '[奥利维·布朗内|brun]说。[安娜·布朗内|anna]说。布朗内说。'],
    [
      'a foreign surname of one and his wife',
      '[奥利维·布朗内|brun]说。\n[奥利维·布朗内|brun]的妻子[安娜·布朗内|anna]到了。\n[布朗内|brun]说。',
    ],
  ]);
});

describe('findMentions on Japanese pages that name people in full', () => {
  rows('ja', { takasu: '高洲文乃', ishi: '石伏要' }, [
    [
      'a trainer, a mayor of a town, a head',
      '[高洲文乃|takasu]が来た。[高洲|takasu]監督、[高洲|takasu]町長、[高洲|takasu]社長。',
    ],
    ['a word of two characters before a surname', '[石伏要|ishi]が来た。現職[石伏|ishi]氏と一騎打ち。'],
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
    [
      'the same in speech',
      '[北畑悠真|kita]選手。母は「[悠真|kita]さんは速い」と。悠真さんは「畑悠真さん」と。',
    ],
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
    [
      'what somebody leads',
      '[杉原朔也|sugi]氏と[北畑悠真|kita]氏。[杉原|sugi]市政が進めた港、[杉原|sugi]県政下で、[北畑|kita]政権は、[北畑|kita]内閣。',
    ],
    ['who speaks', '[杉原朔也|sugi]氏。\n[杉原|sugi]「進めたい」　[杉原|sugi]「急ぐ」'],
    [
      'a foreigner by the surname alone',
      '[ホーエック|lena]外相と会談した。[ホーエック|lena]氏は。\n[ホーエック|lena]は。',
    ],
    ['the same with a courtesy alone, and a town', 'ホーエック氏は。ホーエック市長は。'],
    ['a foreigner’s office', '[レナ・ホーエック|lena]氏。ホーエック事務所は。'],
  ]);
  rows('ja', { sugi: '杉原朔也' }, [
    [
      'who was a deputy',
      '・[杉原|sugi]元副知事の公判\n元副知事の[杉原朔也|sugi]被告は。[杉原|sugi]前副市長も。杉原元町の店。',
    ],
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
    [
      'the same in speech',
      '[杉原みなみ|kana]氏と[北畑ルイ|kata]選手。「[みなみ|kana]さん、[ルイ|kata]くん」と。みなみさんは「みなみの風」と。',
    ],
  ]);
  rows('ja', { taka: '高志乃' }, [
    ['another’s policy and government', '[高志乃|taka]氏。高市政策と高市政権。[高|taka]政権も。'],
  ]);
  rows('ja', { sugi: '杉原朔也', osugi: '大杉律' }, [
    [
      'a minister and a party’s heads by shortened offices',
      '[杉原|sugi]国交相が辞意\n[杉原朔也|sugi]国土交通相(61)は。[杉原|sugi]国対委員長、[杉原|sugi]総務会長、[杉原|sugi]幹事長代行。杉原国の話。',
    ],
    ['a university', '[大杉律|osugi]氏。東都大教授と京大学長は。[大杉|osugi]教授は。'],
  ]);
  rows('ja', { azuma: '東雲也' }, [
    ['another’s longer surname', '[東雲也|azuma]が来た。坂東監督と大東選手。[東|azuma]監督も。'],
  ]);
});

describe('findMentions on Korean pages that name people in full', () => {
  rows('ko', { seon: '선명한', jin: '진정한' }, [
    ['a name that is a word', '선명한 색이다. 진정한 친구다.'],
    [
      'a name that is a word, with what people have',
      '[선명한|seon] 의원은, [선명한|seon](41)은, 감독 [진정한|jin]은, [진정한|jin] 씨가.',
    ],
  ]);
  rows('ko', { namgung: '남궁훈', bak: '박하늘이' }, [
    ['a surname of two syllables', '[남궁훈|namgung] 의원. [남궁|namgung] 의원은, 남 의원은.'],
    [
      'one who is a candidate, elected, named',
      '[남궁훈|namgung] 의원. [남궁|namgung] 후보자가, [남궁|namgung] 당선자는, [남궁|namgung] 지명자의, 남궁 후보자리.',
    ],
    ['a given name of three', '[박하늘이|bak]가 왔다. [박|bak] 사장은, 박하 한 잎.'],
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
  rows('ko', { lee: '이다온', han: '한누리', yoon: '윤가람', jeong: '정도영' }, [
    ['this, one and former', '[이다온|lee]이 왔다. [한누리|han]도 왔다. 이 배우는, 한 의원은.'],
    [
      'a surname that is this or one, with an office held',
      '배우 [이다온|lee]. [한누리|han] 의원. [이|lee] 배우는, [한|han] 의원은, 이 감독은.',
    ],
    [
      'an office behind a firm',
      '[이다온|lee] 한빛운수 사장, [한누리|han] 새 누리 전 대표. [이|lee] 사장은, [한|han] 대표는.',
    ],
    ['a member of the city’s house', '[한누리|han] 시의원. [한|han] 의원은, [한|han] 시의원은.'],
    ['a courtesy written onto it', '[윤가람|yoon]이 왔다. [윤|yoon]씨는, [윤|yoon]씨의. 윤씨네.'],
    [
      'somebody whose given name is hidden',
      '[윤가람|yoon] 의원. 대표 윤모(45) 씨는 왔다. 경찰은 윤씨를.\n윤씨는, [윤|yoon] 의원은.',
    ],
    ['another surname so hidden, and an aunt', '[윤가람|yoon]이 왔다. 박모씨는, 이모는. [윤|yoon]씨는.'],
    [
      'a director, a head, a lawyer',
      '[윤가람|yoon]이 왔다. [윤|yoon] 감독은, [윤|yoon] 국장이, [윤|yoon] 변호사.',
    ],
    [
      'a scholarship, a museum, a prize',
      '정도영 장학금, 정도영 기념관은, 정도영 상을. [정도영|jeong] 상임위원.',
    ],
    [
      'who wrote and took it',
      '글=정도영 사진=한누리\n정도영 기자 lee@blatt.example\n[정도영|jeong] 기자는 갔다.',
    ],
  ]);
});

describe('findMentions on Korean pages that name foreigners in full', () => {
  rows('ko', { tes: '로나 테셀린', bern: '미하엘 반 베르니크' }, [
    [
      'the surname with a title or nothing but a particle',
      '[로나 테셀린|tes] 석유장관이 왔다. "[테셀린|tes] 장관과 만났다"고, 정부는 [테셀린|tes]을, 총리 [테셀린|tes]의.',
    ],
    ['a name of three words', '[미하엘 반 베르니크|bern]가 왔다. 한편 [베르니크|bern]는 갔다.'],
    ['somebody else of the surname', '[로나 테셀린|tes]이 왔다. 오스카 테셀린 장관은, 안나 테셀린은.'],
    ['a longer word, a prize, nobody named', '[로나 테셀린|tes]. 테셀린드는, 정부는 테셀린 재단과.'],
    ['one whom the page does not name', '테셀린 장관이 왔다.'],
  ]);
});

describe('findMentions on Thai pages that name people in full', () => {
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
});
