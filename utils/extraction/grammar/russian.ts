import type { PositionKind } from '../../actors/position';
import { cueTable } from './cue-table';
import { nounCues, words, type Complement, type Grammar, type PronounOf } from './grammar';
import { rowOf } from './slavic-verbs';

// Written for this project from everyday news usage: the past for men and the present for one, from which the others are
// made. A colon names the word that must follow.
const says = `заявил заявляет сказал говорит отметил отмечает сообщил сообщает добавил добавляет подчеркнул подчеркивает
  подчёркивает объяснил объясняет пояснил поясняет рассказал рассказывает ответил отвечает написал пишет считает считал
  подтвердил подтверждает утверждает утверждал объявил объявляет уточнил уточняет напомнил напоминает признал признает
  признаёт предупредил предупреждает констатировал констатирует предположил предполагает указал указывает заметил замечает
  прокомментировал резюмировал анонсировал надеется ожидает прогнозирует передает передаёт заверил заверяет полагает выразил
  выражает спросил вспомнил вспоминает возразил возражает пожаловался жалуется настаивал настаивает отчитался доложил
  докладывает проинформировал информирует опасается убежден убеждена убеждён убеждены уверен уверена уверены`;
const denies = 'опроверг опровергла опровергли опровергло опровергает отрицает отрицал';

const verbs: readonly [PositionKind, Complement, string, particle?: string][] = [
  ['said', 'thing', says, 'о|об|обо'],
  ['said', 'thing', 'указал указывает намекнул намекает', 'на'],
  ['demanded', 'thing', 'настаивает настаивал', 'на'],
  ['said', 'clause', says],
  [
    'said',
    'thing',
    'назвал называет охарактеризовал описал описывает сравнил сравнивает высмеял прокомментировал',
  ],
  [
    'demanded',
    'thing',
    'призвал призывает требует требовал потребовал попросил просит предложил предлагает поручил порекомендовал рекомендует',
  ],
  ['denied', 'clause', denies],
  ['denied', 'thing', denies],
  ['pledged', 'clause', 'пообещал обещает обещал пригрозил угрожает гарантировал гарантирует поклялся'],
  ['pledged', 'thing', 'пообещал обещает обещал пригрозил поклялся обязался'],
  ['seeks', 'thing', 'хочет хотел хотят планирует намерен намерена намерены добивается'],
  ['seeks', 'thing', 'стремится', 'к'],
  [
    'opposed',
    'thing',
    `осудил осуждает раскритиковал критикует критиковал отверг отвергла отвергли отвергло отвергает обвинил обвиняет обвинял`,
  ],
  ['opposed', 'thing', 'выступил выступает выступал высказался', 'против'],
  ['opposed', 'thing', 'подверг подвергла подвергли', 'критике'],
  [
    'supports',
    'thing',
    'поддержал поддерживает поддерживал приветствовал приветствует одобрил одобряет похвалил',
  ],
  ['supports', 'thing', 'выступил выступает выступал высказался', 'за'],
  ['considering', 'thing', 'рассматривает рассматривал', 'возможность|вариант|идею'],
  ['considering', 'thing', 'размышляет размышлял раздумывает', 'о|об|над'],
  ['considering', 'thing', 'обдумывает обдумывал взвешивает'],
  ['considering', 'clause', 'исключил исключает решил', 'не'],
  ['considering', 'thing', 'исключил исключает', 'не'],
];

export const russian: Grammar = {
  lang: 'ru',
  claimBegins: 'behind comma',
  hasArticles: false,
  verbMayLead: true,
  nounsLikeVerbs: false,
  bracketsVerbs: false,
  interruptsBy: 'dash',
  cues: cueTable(
    verbs.map(([kind, complement, list, particle]) => rowOf({ kind, complement, list, particle }, 'ru')),
  ),
  nounCues: nounCues({
    said: `заявление заявления заявлению заявлением утверждение утверждения утверждению слова предупреждение предупреждения
      высказывание`,
    demanded: `требование требования требованию требований призыв призывы призыву просьба просьбу предложение предложения`,
    pledged: `обещание обещания угроза угрозы угрозу`,
    opposed: `обвинение обвинения критика критику`,
  }),
  possessives: words('его её ее их'),
  owners: new Set(),
  aims: words('о об относительно'),
  nounLeads: words('о об том тому'),
  nounRelatives: words('будто'),

  carriers: new Set(),
  turners: new Set(),
  agents: new Set(),
  clitics: new Set(),
  adverbEnding: null,
  pronouns: new Map<string, PronounOf>([
    ['он', 'man'],
    ['она', 'woman'],
    ['они', 'many'],
    ['оно', 'thing'],
    ['я', 'own'],
    ['мы', 'own'],
    ['вы', 'own'],
  ]),
  objectPronouns: new Set(),
  complementizers: words('что чтобы'),
  subordinators: words('как что чтобы когда если хотя потому пока где куда почему ли будто поскольку ведь'),
  relatives: words('который которая которое которые которого которой которым которых'),
  coordinators: words('и а но да однако или'),
  prepositions: words(
    `в во на с со из к ко от по перед через при для о об про под над за между без против среди около после согласно ввиду`,
  ),
  determiners: words(
    'этот эта это эти тот та те его её ее их наш наша свой своя все каждый некоторые несколько',
  ),
  auxiliaries: words('был была было были будет будут есть'),
  passives: new Set(),
  reflexives: new Set(),
  modals: words('мог могла могли бы'),
  negations: words('не ни отказался отказалась отказались'),
  emphatics: words('даже также'),
  adverbs: words(
    `также тогда потом ранее раньше позже уже ещё еще снова вновь  сегодня вчера отдельно  недавно
    прямо`,
  ),
  times: words(
    `понедельник понедельника вторник вторника среду среды четверг четверга пятницу пятницы субботу субботы воскресенье
    воскресенья сегодня вчера завтра января февраля марта апреля мая июня июля августа сентября октября ноября декабря утром
    вечером`,
  ),
  accordingTo: [
    ['по', 'словам'],
    ['по', 'мнению'],
    ['по', 'данным'],
    ['по', 'информации'],
    ['по', 'утверждению'],
    ['по', 'оценке'],
    ['по', 'оценкам'],
    ['по', 'версии'],
    ['со', 'слов'],
    ['согласно'],
    ['с', 'точки', 'зрения'],
    ['на', 'взгляд'],
  ],
  sourcePrepositions: new Set(),
  sourceNouns: new Set(),
  accordingToBehind: new Set(),
  emerging: new Set(),
  inViewOf: new Set(),
  thereby: words('мол дескать'),
  hearsay: words('мол дескать якобы'),
  possessors: new Map<string, PronounOf>([
    ['его', 'man'],
    ['её', 'woman'],
    ['ее', 'woman'],
    ['их', 'many'],
  ]),
  soBehind: new Set(),
  occasions: new Set(),
  clauseOpeners: new Set(),
  askedAbout: new Set(),
  contrasts: words('тогда'),
  concessions: words('хотя'),
  purposes: new Set(),
  against: words('против'),
  inFavour: words('за'),
  putTo: new Set(),
  nobodies: words('никто'),
  explainers: new Set(),
  adjunct: null,
  infinitive: /(?:[аеиоуыя]ть(?:ся)?|(?:ве|не)сти|йти)$/,
  hearers: /(?:ам|ям|нию|ству)$/,
  bodiesBehind: words('в во на'),
  many: /(?:ли|ут|ют|ат|ят)$/,
  likeWords: words('как'),
  pointsBack: [
    ['об', 'этом'],
    ['такое', 'заявление'],
    ['соответствующее', 'заявление'],
  ],
  impersonal: new Set(),
  anybody: new Set(),
  citing: words('цитирует цитируют процитировал процитировала'),
  titles: words('названием название'),
  inTheseWords: [
    ['со', 'словами'],
    ['такими', 'словами'],
  ],
  running: new Set(),
  borrowed: new Set(),
  abbreviations: words('г гг ст см им тыс млн млрд руб др стр ул проф акад обл напр #'),
};
