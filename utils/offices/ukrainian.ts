import type { PhraseGrammar } from './phrase-grammar';

// Offices as Ukrainian-language news names them, with their case endings, written for this project. Nothing tells "президент"
// of one country from any president: a bare office is left alone.
const masculine = '(?:а|у|ові|ом|е|і)?';
const minister = `міністр(?:${masculine}|к(?:а|и|у|ою)|ці)`;

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
  bare: null,
};
