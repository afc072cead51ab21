import type { PhraseGrammar } from './phrase-grammar';

// Offices as Ukrainian-language news names them, with their case endings, written for this project. No article tells a certain
// president from any: what stands around a bare one does.
const masculine = '(?:а|у|ові|ом|е|і)?';
const minister = `міністр(?:${masculine}|к(?:а|и|у|ою)|ці)`;

/** Where a clause may have its subject: conjunctions, particles and times before it. */
const openings =
  "(?:і|й|та|а|але|що|коли|якщо|бо|адже|проте|однак|втім|також|теж|це|тоді|раніше|пізніше|згодом|потім|учора|вчора|сьогодні|напередодні|водночас|(?:у|в) (?:понеділок|вівторок|середу|четвер|п['’ʼ]ятницю|суботу|неділю)|за (?:словами|даними|дорученням|ініціативою|участю))";
const prepositions = '(?:з|із|зі|до|від|для|про|проти|без|перед|через|попри|крім|щодо|після|навколо)';

/** Stems of verbs in the past, which agree with an office: "сказав", "сказала". */
const pastOfSaying =
  'сказа|заяви|повідоми|наголоси|підкресли|зазначи|дода|поясни|відпові|розпові|написа|запевни|попереди|визна|переконува|наказа|доручи|запропонува';
const pastOfDoing =
  'заклика|підписа|призначи|звільни|прове|прові|прибу|виступи|назва|відкину|підтрима|засуди|подякува|привіта|внес|накла|зустрі|обговори|відмови|погоди|поїха|прилеті|планува|хоті|ма|бу|ста';
const saysNow = 'каже|говорить|заявляє|додає|пояснює|вважає|наголошує|пише';

/** What an office follows, above all behind a quotation. */
const tellers = `(?:(?:${pastOfSaying})(?:в|ла)|${saysNow})`;

/** What may stand behind a bare office. A noun there would tell whose it is: "президент клубу". */
const deeds = `(?:(?:${pastOfSaying}|${pastOfDoing})(?:в|ла)(?:ся)?|вніс|міг|могла|${saysNow}|має|може|мусить|хоче|планує|закликає|є|не|також|уже|вже|ще|раніше|тоді|учора|вчора|сьогодні)`;

/** Words that make it one of several: "наш президент", "новий канцлер". */
const determiners =
  '(?:наш|ваш|мій|твій|свій|цей|той|такий|наша|ваша|моя|своя|їхня|ця|та|така|інша|нова|\\p{L}*(?:ий|ій|ого|ому|им|ім|их|ої|ою|ськ[ау]|цьк[ау]|зьк[ау]))';

export const ukrainian: PhraseGrammar = {
  hint: /президент|прем|міністр|канцлер|мзс|держсек/i,
  offices: [
    { kind: 'prime-minister', words: `прем['’ʼ]єр(?:${masculine}-міністр)?${masculine}` },
    {
      kind: 'foreign-minister',
      words: `${minister}\\s+закордонних\\s+справ|(?:глав(?:а|и|і|у|ою)|очільни(?:к|ка|ку|кові|ком|ця|ці|цю|цею))\\s+МЗС`,
    },
    { kind: 'foreign-minister', words: 'держсекретар(?:я|ю|ем|еві)?', only: 'US' },
    { kind: 'defence-minister', words: `${minister}\\s+оборони` },
    { kind: 'interior-minister', words: `${minister}\\s+внутрішніх\\s+справ` },
    { kind: 'finance-minister', words: `${minister}\\s+фінансів` },
    { kind: 'chancellor', words: `канцлер(?:${masculine}|к(?:а|и|у|ою)|ці)` },
    { kind: 'president', words: `президент(?:${masculine}|к(?:а|и|у|ою)|ці)` },
  ],
  before: [{ by: 'adjective', between: '\\s+' }],
  after: [{ by: 'name', between: '\\s+' }],
  refusedBefore:
    '(?:колишн\\p{L}+|екс|майбутн\\p{L}+|віце|новообран\\p{L}+|обран\\p{L}+|тодішн\\p{L}+|наступн\\p{L}+|перш\\p{L}+|попередн\\p{L}+|останн\\p{L}+|самопроголошен\\p{L}+|заступни\\p{L}+|кожн\\p{L}+|жодн\\p{L}+|будь-як\\p{L}+|в\\.\\s?о\\.|ста\\p{L}+\\s|буд\\p{L}+\\s|бути\\s|обра\\p{L}+\\s|призначи\\p{L}+\\s|посад\\p{L}+\\s|пост\\p{L}{0,3}\\s|вибор\\p{L}+\\s|як\\s|офіс\\p{L}*|адміністраці\\p{L}+)[\\s-]*',
  refusedBeforeArticle: null,
  refusedAfter: '(?:-)',
  refusedBehindTie: '(?:-)',
  tiesAreCapital: false,
  article: null,
  bare: {
    before: `(?:^|^\\s*[—–-]\\s+|[.,;:!?…(«"“„]\\s*|[,.!?…»”"]\\s*[—–-]\\s+|(?<!\\p{L})(?:${openings}|${prepositions}|${tellers})\\s+)`,
    after: `(?:[.,;:!?…)»”]|\\s+[—–]\\s|\\s*$|\\s+(?:${deeds})(?!\\p{L}))`,
    untold: `(?<!\\p{L})(?!(?:${determiners})\\s)\\p{L}+\\s+`,
  },
};
