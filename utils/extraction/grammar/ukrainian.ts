import type { PositionKind } from '../../actors/position';
import { cueTable } from './cue-table';
import { nounCues, words, type Complement, type Grammar, type PronounOf } from './grammar';
import { rowOf } from './slavic-verbs';

// Written for this project from everyday news usage: the past for men and the present for one, from which the others are
// made. A colon names the word that must follow.
const says = `заявив заявляє сказав каже говорить зазначив зазначає повідомив повідомляє додав додає підкреслив підкреслює
  наголосив наголошує пояснив пояснює розповів розповідає відповів відповідає написав пише вважає вважав підтвердив
  підтверджує стверджує стверджував оголосив оголошує уточнив уточнює нагадав нагадує визнав визнає попередив попереджає
  констатував констатує припустив припускає висловив висловлює зауважив зауважує поінформував проінформував інформує
  прокоментував резюмував анонсував сподівається очікує прогнозує передає запевнив запевняє вказав вказує акцентував запитав
  спитав пригадав згадав поскаржився скаржиться відзначив відзначає переконаний переконана переконані упевнений
  упевнена впевнений впевнена`;
// They go with a quotation, or a claim that opens clearly.
const reacts = `жартує пожартував іронізує обурюється обурився дивується здивувався нарікає зізнається зізнався ділиться поділився зітхає сміється усміхається парирує відповідав розмірковує запевняв переконує підсумував підсумовує відрізав радіє передрікає підозрює припускав вигукнув вигукує продовжив продовжує повторив повторює кинув оцінив оцінює розповідав пригадує згадує скаржився побоюється хвилюється турбується шкодує застеріг застерігає`;
const denies = 'заперечив заперечує спростував спростовує';

const verbs: readonly [PositionKind, Complement, string, particle?: string, opens?: 'opens'][] = [
  ['said', 'thing', says, 'про'],
  ['said', 'thing', 'наголосив наголошує акцентував вказав вказує натякнув натякає', 'на'],
  ['demanded', 'thing', 'наполягає наполягав', 'на'],
  ['said', 'clause', `${says} наполягає`],
  ['said', 'clause', reacts, undefined, 'opens'],
  ['said', 'thing', 'назвав називає охарактеризував описав описує порівняв порівнює висміяв прокоментував'],
  [
    'demanded',
    'thing',
    `закликав закликає вимагає вимагав зажадав попросив просить запропонував пропонує доручив рекомендує порекомендував`,
  ],
  ['denied', 'clause', denies],
  ['denied', 'thing', denies],
  ['pledged', 'clause', 'пообіцяв обіцяє обіцяв пригрозив погрожує гарантував гарантує поклявся'],
  ['pledged', 'thing', "пообіцяв обіцяє обіцяв пригрозив поклявся зобов'язався"],
  ['seeks', 'thing', 'прагне прагнув хоче хотів планує планував домагається'],
  ['seeks', 'thing', 'має мають', 'намір'],
  [
    'opposed',
    'thing',
    'засудив засуджує розкритикував критикує критикував відкинув відкидає звинуватив звинувачує',
  ],
  ['opposed', 'thing', 'виступив виступає виступав висловився', 'проти'],
  ['opposed', 'thing', 'піддав', 'критиці'],
  ['supports', 'thing', 'підтримав підтримує підтримував привітав схвалив схвалює похвалив'],
  ['supports', 'thing', 'виступив виступає виступав висловився', 'за'],
  ['considering', 'thing', 'розглядає розглядав', 'можливість|варіант|ідею'],
  ['considering', 'thing', 'розмірковує розмірковував міркує', 'над|про'],
  ['considering', 'thing', 'обмірковує обмірковував зважує'],
  ['considering', 'clause', 'виключив виключає вирішив', 'не'],
  ['considering', 'thing', 'виключив виключає', 'не'],
];

export const ukrainian: Grammar = {
  lang: 'uk',
  claimBegins: 'behind comma',
  hasArticles: false,
  verbMayLead: true,
  nounsLikeVerbs: false,
  bracketsVerbs: false,
  interruptsBy: 'dash',
  cues: cueTable(
    verbs.map(([kind, complement, list, particle, opens]) =>
      rowOf({ kind, complement, list, particle, opens: opens === 'opens' }, 'uk'),
    ),
  ),
  nounCues: nounCues({
    said: `заява заяви заяву заяві заявою твердження слова попередження висловлювання`,
    demanded: `вимога вимоги вимогу вимозі вимог заклик заклики закликом прохання пропозиція пропозицію пропозиції`,
    pledged: `обіцянка обіцянки обіцянку погроза погрози погрозу`,
    opposed: `звинувачення критика критику`,
  }),
  possessives: words('його її їх їхня їхню їхні'),
  owners: new Set(),
  aims: words('про щодо стосовно'),
  nounLeads: words('про те тому'),
  nounRelatives: words('ніби нібито'),

  carriers: new Set(),
  turners: new Set(),
  agents: new Set(),
  clitics: new Set(),
  adverbEnding: null,
  pronouns: new Map<string, PronounOf>([
    ['він', 'man'],
    ['вона', 'woman'],
    ['вони', 'many'],
    ['воно', 'thing'],
    ['я', 'own'],
    ['ми', 'own'],
    ['ви', 'own'],
  ]),
  objectPronouns: new Set(),
  complementizers: words('що щоб'),
  subordinators: words('як що щоб коли якщо хоча тому бо поки де куди чому чи ніби оскільки адже після'),
  relatives: words('який яка яке які якого якої яким якою котрий котра'),
  coordinators: words('і й та але а проте однак або'),
  prepositions: words(
    `у в на з із зі до від по перед через при для про під над за між без щодо проти під час внаслідок серед біля після згідно
    стосовно відповідно`,
  ),
  determiners: words(
    'цей ця це ці той та те ті його її їх їхній їхня наш наша свій своя усі всі кожен деякі кілька',
  ),
  auxiliaries: words('був була було були буде будуть є'),
  passives: new Set(),
  reflexives: new Set(),
  modals: words('міг могла могли б'),
  negations: words('не ні ані відмовився відмовилась відмовилася відмовилися'),
  emphatics: words('навіть також'),
  adverbs: words(
    `також тоді потім натомість навпаки зате втім однак відтак нарешті тепер теж нещодавно напередодні раніше пізніше вже ще знову водночас  зокрема сьогодні вчора учора окремо 
    нещодавно прямо`,
  ),
  times: words(
    `понеділок понеділка вівторок вівторка середу середи четвер четверга п'ятницю п'ятниці суботу суботи неділю неділі сьогодні
    вчора учора завтра січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня ранку увечері`,
  ),
  accordingTo: [
    ['за', 'словами'],
    ['на', 'думку'],
    ['за', 'даними'],
    ['за', 'інформацією'],
    ['за', 'твердженням'],
    ['за', 'оцінкою'],
    ['за', 'оцінками'],
    ['на', 'переконання'],
    ['згідно', 'з'],
    ['зі', 'слів'],
    ['за', 'висновками'],
    ['на', 'погляд'],
  ],
  sourcePrepositions: new Set(),
  sourceNouns: new Set(),
  accordingToBehind: new Set(),
  emerging: new Set(),
  inViewOf: new Set(),
  thereby: words('мовляв'),
  hearsay: words('мовляв нібито буцімто'),
  possessors: new Map<string, PronounOf>([
    ['його', 'man'],
    ['її', 'woman'],
    ['їхніми', 'many'],
  ]),
  soBehind: new Set(),
  occasions: new Set(),
  clauseOpeners: new Set(),
  askedAbout: new Set(),
  contrasts: words('тоді'),
  concessions: words('хоча'),
  purposes: new Set(),
  against: words('проти'),
  inFavour: words('за'),
  putTo: new Set(),
  nobodies: words('ніхто'),
  explainers: new Set(),
  adjunct: null,
  infinitive: /ти(?:ся|сь)?$/,
  hearers: /(?:ам|ям|ню|ству)$/,
  bodiesBehind: words('у в на'),
  many: /(?:ли|уть|ють|ать|ять)$/,
  likeWords: words('як'),
  pointsBack: [
    ['про', 'це'],
    ['таку', 'заяву'],
    ['відповідну', 'заяву'],
  ],
  impersonal: new Set(),
  anybody: new Set(),
  citing: words('цитує цитують процитував процитувала'),
  titles: words('назвою назва'),
  inTheseWords: [
    ['зі', 'словами'],
    ['такими', 'словами'],
  ],
  running: words(
    'йдеться написано сказано зазначається повідомляється наголошується стверджується вказується підкреслюється',
  ),
  borrowed: new Set(),
  abbreviations: words('м р рр ст див ім пан тис млн млрд грн ін стор вул проф акад гр обл напр #'),
};
