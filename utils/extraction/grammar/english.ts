import type { PositionKind } from '../../actors/position';
import { formsOf } from './english-verbs';
import { nounCues, words, type Complement, type Cue, type Grammar, type PronounOf } from './grammar';

// Written for this project from everyday news usage. A verb may name the word that must follow it, "call:for", and a
// mark says that a claim must open clearly behind it, "find!", that it must stand beside a quotation, `continue"`, that it
// says what something is, "call=", that things do it as often as people, "suggest?", that it considers when it is
// negated, "rule:out~", or that it tells something only while it goes on: "consider+".
const verbs: readonly [PositionKind, Complement, string][] = [
  [
    'said',
    'clause',
    `say add note state announce declare explain write tweet post comment remark observe report argue claim!
    insist assert contend maintain stress emphasize emphasise reiterate repeat underline? underscore? conclude! acknowledge
    admit concede confirm! affirm reaffirm recall reveal disclose suggest? indicate?! hint! signal?! imply?! point:out predict forecast
    estimate reply respond answer! counter retort quip joke muse continue" elaborate clarify warn caution complain
    lament allege testify boast brag vent recount relate proclaim mention reason speculate theorize concur
    ask! exclaim shout yell cry whisper mutter interject opine surmise caution rule! find!
    believe! think! fear! feel! worry! hope! chime:in" shoot:back" fire:back" hit:back" agree! guess! swear! assure! go:on! question!
    attest certify accept:that wonder! reckon! reflect! plead" enthuse" murmur" mumble" shrug" beam" groan" rejoin crow bristle" chuckle" laugh" smile" write:in weigh:in" recommend confide! scoff" snap" sigh" fume" gush" deadpan" intone" begin" read" put:it" marvel! grumble!
    gripe! pronounce! contradict! chant"`,
  ],
  ['said', 'hearer', `tell inform remind assure notify warn caution alert`],
  [
    'said',
    'thing',
    `describe= call= label= brand= dub= characterize= characterise= portray= depict= talk:about speak:of speak:about joke:about complain:about
    boast:about brag:about warn:of warn:about warn:against refer:to liken compare! predict
    cite recount question mock ridicule apologize:for apologise:for lie:about comment:on
    speculate:about mention claim:to estimate voice reiterate tout hail explain
    blame attribute credit point:to" allude:to tease" quote"`,
  ],
  [
    'demanded',
    'thing',
    `demand urge call:for call:on call:upon appeal:to appeal:for press:for push:for ask request implore plead:for insist:on order
    instruct exhort beg challenge plead:with pressure`,
  ],
  ['demanded', 'clause', `demand request propose urge`],
  ['denied', 'thing', `deny dispute refute rebut dismiss disavow contradict disown`],
  ['denied', 'clause', `deny dispute`],
  ['pledged', 'clause', `pledge promise vow guarantee! threaten! offer!`],
  ['pledged', 'thing', `promise pledge vow threaten:to offer:to guarantee`],
  [
    'opposed',
    'thing',
    `criticize criticise oppose reject condemn denounce decry blast slam attack assail deplore rebuke lambaste lambast berate
    object:to accuse bemoan protest rip chide scold chastise excoriate bash deride castigate fault lament complain:of
    hit:back" lash:out hit:out rail:against denigrate disparage disagree:with knock" skewer" trash" savage deride upbraid reprimand admonish scorn`,
  ],
  [
    'supports',
    'thing',
    `support back endorse praise welcome defend applaud commend laud embrace champion favour advocate
    advocate:for side:with agree:with agree:to approve:of echo salute congratulate`,
  ],
  ['seeks', 'thing', `propose recommend hope:to aim:to intend:to aspire:to`],
  ['opposed', 'thing', `rule:out~`],
  ['considering', 'thing', `consider+ weigh+ mull contemplate ponder decide~`],
];

/** Forms that are as often nouns. */
const nouns = words(
  `claims claim reports report demands demand calls call notes note comments comment remarks remark states state
  requests request orders order promises promise pledges pledge vows vow offers offer answers answer counters quotes
  estimates estimate forecast forecasts signals signal hints hint posts post attacks attack protests protest supports support backs
  back praise challenge challenges cries cry labels brands fears fear worries hopes hope faults fault fears thoughts
  credits credit shows show feels wants guess figures figure puts rules rule repeat questions question addresses address details detail
  outlines champion champions favor favors blame blasts blast rebuke reason reasons mocks jokes joke echoes echo
  object objects tells relates finds find cautions swears goes casts cast bashes bash thanks voices voice press commits
  lays dispute disputes ridicule predict details quote quotes guarantee`,
);

/** The forms of all verbs; of one form's readings those of one complement count once, as first listed. */
function cueTable(): ReadonlyMap<string, readonly Cue[]> {
  const table = new Map<string, Cue[]>();
  for (const [written, cue] of verbs.flatMap(([kind, complement, list]) => cuesOf(kind, complement, list))) {
    const known = table.get(written) ?? [];
    if (known.some((other) => isSameReading(other, cue))) continue;
    table.set(written, [...known, nouns.has(written) ? { ...cue, noun: true } : cue]);
  }
  return table;
}

function isSameReading(one: Cue, other: Cue): boolean {
  return one.complement === other.complement && String(one.particles) === String(other.particles);
}

function cuesOf(kind: PositionKind, complement: Complement, list: string): [string, Cue][] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((entry): [string, Cue][] => {
      const [, written = '', marks = ''] = /^(.*?)([?!"=~+]*)$/.exec(entry)!;
      const [base = '', particle] = written.split(':');
      const { present, past, participle, ing } = formsOf(base);
      const cue: Omit<Cue, 'form'> = { kind, complement };
      if (particle) cue.particles = [particle];
      if (marks.includes('!')) cue.opens = true;
      if (marks.includes('"')) cue.quotes = true;
      if (marks.includes('=')) cue.names = true;
      if (marks.includes('?')) cue.byThings = true;
      if (marks.includes('~')) cue.whenNegated = 'considering';
      if (marks.includes('~') && kind === 'considering') cue.onlyNegated = true;
      if (marks.includes('+')) return [[ing, { ...cue, form: 'leaning', onlyWithHelp: true }]];
      return [
        [present, { ...cue, form: 'finite' }],
        [past, { ...cue, form: 'finite' }],
        ...(participle === past
          ? []
          : [[participle, { ...cue, form: 'participle' }] satisfies [string, Cue]]),
        [base, { ...cue, form: 'base' }],
        [ing, { ...cue, form: 'leaning' }],
      ];
    });
}

export const english: Grammar = {
  lang: 'en',
  claimBegins: 'behind cue',
  hasArticles: true,
  verbMayLead: false,
  nounsLikeVerbs: true,
  bracketsVerbs: false,
  interruptsBy: null,
  cues: cueTable(),
  nounCues: nounCues({
    said: `claim claims statement statements assertion assertions suggestion suggestions remark remarks comment comments
      warning warnings argument arguments allegation allegations announcement prediction admission contention view belief
      acknowledgment acknowledgement conclusion declaration observation insistence assurance assurances description`,
    demanded: `demand demands call calls request requests appeal appeals proposal proposals recommendation`,
    denied: `denial denials`,
    pledged: `promise promises pledge pledges vow vows threat threats offer commitment`,
    opposed: `criticism objection objections opposition rejection accusation accusations attack attacks complaint complaints`,
    supports: `support endorsement praise defense defence`,
  }),
  possessives: words('his her their its'),
  owners: words('by from'),
  aims: words('to for'),
  nounLeads: new Set(),
  nounRelatives: new Set(),
  carriers: words(
    'by while after before when statement tweet letter post message email speech memo report note article op-ed',
  ),
  turners: words('off down away aside'),
  agents: words('by as'),
  clitics: new Set(),
  adverbEnding: 'ly',
  pronouns: pronounsWithVerbs(),
  objectPronouns: words('him them me us'),
  complementizers: words('that'),
  subordinators: words(
    `that because although though while whereas if unless until since when whenever after before as how why where whether
    than so once what`,
  ),
  relatives: words('who which whom whose'),
  coordinators: words('and but or yet nor'),
  prepositions: words(
    `in on at by for from to with without of about against among between during through over under after before since
    until into onto upon within across despite like via per near outside inside amid following regarding toward towards
    alongside because as behind beyond than along asked unlike given`,
  ),
  determiners:
    words(`the a an this that these those his her its their my our your some many most several both all no
    another other any each every one two three four five six seven eight nine ten few more`),
  auxiliaries:
    words(`has have had is are was were be been being did does do will would 'd 've 's hasn't haven't hadn't didn't
    doesn't don't wasn't isn't`),
  passives: words(`is are was were be been being`),
  reflexives: new Set(),
  modals: words(`may might could should must can would shall ought to cannot can't won't wouldn't`),
  familiars: words('familiar close briefed involved aware'),
  habits: words('used'),
  negations:
    words(`not never didn't doesn't don't hasn't haven't hadn't wasn't isn't cannot can't won't wouldn't neither nor
    refused refuses refusing declined declines declining without failed fails failing stopped`),
  emphatics: words('even also only'),
  adverbs:
    words(`also later then now still yet often always once again already just recently even only further first
    earlier yesterday today soon since instead too ever thus meanwhile repeatedly long last so went back simply both himself aloud afterwards thereafter meanwhile nevertheless nonetheless however otherwise
    herself themselves itself all reportedly publicly more`),
  times:
    words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight morning afternoon evening
    night week month year weekend january february march april may june july august september october november december
    moments minutes hours days weeks months years earlier later recently last this next ago`),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'estimation', 'of'],
    ['in', 'the', 'eyes', 'of'],
  ],
  accordingToBehind: new Set(),
  sourcePrepositions: new Set(),
  sourceNouns: new Set(),
  emerging: new Set(),
  inViewOf: words('for'),
  thereby: new Set(),
  possessors: new Map<string, PronounOf>([
    ['his', 'man'],
    ['her', 'woman'],
  ]),
  pointsBack: [],
  impersonal: words('it'),
  anybody: new Set(),
  citing: words('quote quotes quoted quoting cite cites cited citing'),
  titles: words('title titled entitled subtitle subtitled'),
  inTheseWords: [
    ['with', 'the', 'words'],
    ['with', 'these', 'words'],
  ],
  running: new Set(),
  soBehind: new Set(),
  occasions: words('when as while after'),
  clauseOpeners: words('there the a an some many most several no these those every each'),
  askedAbout: words('what which whom how everything anything something than'),
  contrasts: words('while but although though whereas as after'),
  concessions: words('although though despite whereas'),
  purposes: words('to'),
  against: words('against'),
  inFavour: words('for of'),
  putTo: words('asked pressed questioned challenged told'),
  nobodies: words('nobody none neither no'),
  explainers: words('a an'),
  adjunct: /(?:ing|ly|ed)$/,
  likeWords: words('as'),
  borrowed: new Set(),
  abbreviations:
    words(`mr mrs ms dr prof gen sen sens rep reps gov lt col sgt capt maj adm rev hon st mt ft jr sr vs
    inc corp co ltd jan feb aug sept oct nov dec fla calif conn mass va vt wis ill ind mich minn ariz ala ark colo del
    ga kan ky la md miss mo mont neb nev okla ore pa tenn tex wash wyo messrs no dept assn bros i-vt d-n.y
    e.g i.e`),
};

/** "he", and "he's", "he'd", "he'll" beside it. */
function pronounsWithVerbs(): ReadonlyMap<string, PronounOf> {
  const plain: [string, PronounOf][] = [
    ['he', 'man'],
    ['she', 'woman'],
    ['it', 'thing'],
    ['they', 'many'],
    ['i', 'own'],
    ['we', 'own'],
    ['you', 'own'],
  ];
  const endings = ['', "'s", "'d", "'ll", "'re", "'ve", "'m"];
  return new Map(
    plain.flatMap(([word, of]) => endings.map((ending): [string, PronounOf] => [word + ending, of])),
  );
}
