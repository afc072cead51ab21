import type { PositionKind } from '../../actors/position';
import { cueTable, withParticle, type VerbRow } from './cue-table';
import { formsOf } from './german-verbs';
import { nounCues, words, type Complement, type Grammar, type PronounOf } from './grammar';

// Written for this project from everyday news usage: infinitives, a bar behind the particle that a verb leaves at the end
// of its clause, "mit|teilen". A colon names a word that must stand there, "rechnen:mit", several are parted by bars; a mark
// says that the claim must open clearly, "denken!", or that it considers when it is negated, "aus|schließen~", and
// "sich+" that "sich" must stand beside it.
const verbs: readonly [PositionKind, Complement, string][] = [
  [
    'said',
    'clause',
    `sagen erklären betonen meinen schreiben antworten entgegnen erwidern ergänzen erläutern berichten behaupten bestätigen
    bekräftigen unterstreichen versichern verkünden vermelden melden argumentieren warnen prognostizieren schätzen vermuten
    hoffen glauben beklagen beteuern kommentieren konstatieren resümieren bilanzieren twittern posten erzählen erinnern
    begründen verweisen informieren äußern sich+äußern urteilen schildern offenbaren bemerken! fragen! klagen! monieren spotten! scherzen!
    wiederholen finden! denken! mutmaßen spekulieren! verlautbaren
    bekannt|geben an|geben zu|geben mit|teilen an|kündigen fest|stellen klar|stellen hin|weisen ein|räumen hinzu|fügen
    hervor|heben ein|schätzen aus|gehen aus|führen dar|legen an|deuten an|merken an|fügen ein|wenden zusammen|fassen voraus|sagen
    vorher|sagen aus|sagen nach|fragen entgegen|setzen entgegen|halten bekannt|machen deutlich|machen klar|machen
    lassen:durchblicken|wissen|verlauten|mitteilen|erklären|ausrichten geben:bekannt werden:bekannt
    sein:überzeugt|meinung|ansicht|auffassung|zuversichtlich machen:deutlich|klar|bekannt
    an|bieten jubeln! schwärmen! fluchen! kontern! poltern! höhnen! seufzen! rufen! frotzeln! sticheln! wettern! stöhnen! lachen! witzeln! befinden!
    präzisieren unterstellen aus|rufen zu|geben voran|stellen nach|legen zurück|fragen ein|werfen!
    sich+geben:überzeugt|zuversichtlich|gelassen|optimistisch|enttäuscht|kämpferisch|zufrieden|besorgt|skeptisch|selbstkritisch
    sich+erinnern sich+beschweren sich+freuen! sich+wundern! sich+fragen
    sich+zeigen:überzeugt|zuversichtlich|besorgt|zufrieden|enttäuscht|erfreut|bestürzt|erleichtert|optimistisch|skeptisch`,
  ],
  [
    'said',
    'thing',
    `bezeichnen nennen würdigen beziffern sprechen! sehen! berichten:von rechnen:mit werten sprechen:von beschreiben
    bedauern drohen:mit ein|stufen titulieren charakterisieren`,
  ],
  [
    'demanded',
    'thing',
    `fordern verlangen mahnen:zu auf|fordern auf|rufen appellieren mahnen empfehlen plädieren drängen an|regen vor|schlagen bitten
    ein|fordern beantragen dringen`,
  ],
  ['denied', 'thing', `bestreiten dementieren leugnen zurück|weisen widersprechen`],
  ['pledged', 'clause', `versprechen geloben drohen an|kündigen zu|sichern zu|sagen garantieren schwören`],
  [
    'opposed',
    'thing',
    `kritisieren verurteilen ab|lehnen befürchten bezweifeln bemängeln rügen protestieren warnen:vor tadeln missbilligen
    an|prangern verwerfen beanstanden vor|werfen sich+wenden:gegen sich+stellen:gegen`,
  ],
  [
    'supports',
    'thing',
    `begrüßen loben befürworten rechtfertigen gut|heißen sich+aus|sprechen sich+stellen:hinter sich+ein|setzen`,
  ],
  ['seeks', 'thing', `möchten an|streben beabsichtigen wollen!`],
  ['opposed', 'thing', `aus|schließen~`],
  ['considering', 'thing', `erwägen`],
  ['considering', 'clause', `prüfen überlegen entscheiden~`],
];

/** The forms of one of the table's verbs, as a row of cues. */
function rowOf(kind: PositionKind, complement: Complement, entry: string): VerbRow {
  const [verb = '', word] = entry.replace(/^sich\+|[!~]$/g, '').split(':');
  const [base = '', particle] = verb.split('|').toReversed();
  const { finite, participle } = formsOf(base);
  const isTurned = entry.endsWith('~');
  const row: VerbRow = {
    kind,
    complement,
    opens: entry.endsWith('!'),
    reflexive: entry.startsWith('sich+'),
    onlyNegated: isTurned && kind === 'considering',
    ...(isTurned ? { whenNegated: 'considering' } : {}),
  };
  if (word) return { ...row, finite: withParticle(finite, word), participles: `${participle}:${word}` };
  if (!particle) return { ...row, finite: finite.join(' '), participles: participle };
  // "teilte … mit", and at the end of a clause "mitteilte".
  const joined = finite.map((form) => particle + form).join(' ');
  return {
    ...row,
    finite: `${withParticle(finite, particle)} ${joined}`,
    participles: particle + participle,
  };
}

export const german: Grammar = {
  lang: 'de',
  claimBegins: 'behind comma',
  hasArticles: true,
  verbMayLead: true,
  nounsLikeVerbs: false,
  bracketsVerbs: true,
  interruptsBy: null,
  cues: cueTable(
    verbs.flatMap(([kind, complement, entries]) =>
      entries
        .trim()
        .split(/\s+/)
        .map((entry) => rowOf(kind, complement, entry)),
    ),
  ),
  nounCues: nounCues({
    said: `aussage aussagen behauptung behauptungen erklärung ankündigung einschätzung warnung feststellung äußerung hinweis
      darstellung`,
    demanded: `forderung forderungen appell aufruf bitte vorschlag empfehlung antrag`,
    denied: `dementi`,
    pledged: `versprechen zusage zusicherung drohung`,
    opposed: `vorwurf vorwürfe kritik`,
  }),
  possessives: words('sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren'),
  owners: words('des der von vom eines einer seines ihres dieses dieser'),
  aims: words('nach'),
  nounLeads: new Set(),
  nounRelatives: words('wonach'),

  carriers: new Set(),
  turners: new Set(),
  agents: new Set(),
  clitics: new Set(),
  adverbEnding: null,
  pronouns: new Map<string, PronounOf>([
    ['er', 'man'],
    ['sie', 'woman'],
    ['es', 'thing'],
    ['man', 'thing'],
    ['jemand', 'thing'],
    ['ich', 'own'],
    ['wir', 'own'],
    ['dieser', 'man'],
    ['diese', 'woman'],
  ]),
  objectPronouns: new Set(),
  complementizers: words('dass daß'),
  subordinators:
    words(`dass daß weil obwohl während wenn falls nachdem bevor bis seit damit wie wo warum ob als sodass sobald
    indem nachdem da worauf wobei was wer`),
  relatives: words('welche welcher welches'),
  coordinators: words('und aber oder sondern doch sowie denn'),
  prepositions:
    words(`in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen gegenüber ohne um durch für bis
    seit während wegen trotz laut zwischen hinter neben angesichts aufgrund anlässlich innerhalb außerhalb gemäß entgegen
    statt dank per ab`),
  determiners:
    words(`der die das den dem des ein eine einen einem einer eines dieser diese dieses kein keine mehrere viele
    einige alle beide sein seine seiner ihr ihre ihrer unser unsere`),
  auxiliaries: words(`hat haben hatte hatten habe ist sind war waren wird werden wurde wurden sei seien`),
  passives: words('wird werden wurde wurden worden'),
  reflexives: new Set(),
  modals: words('könnte könnten würde würden sollte sollten dürfte'),
  negations: words('nicht nie niemals kein keine weder kaum'),
  emphatics: words('auch selbst sogar nur'),
  adverbs:
    words(`zwar nämlich freilich indes indessen vielmehr überdies mithin allein gar eigentlich offenbar angeblich mehrfach wörtlich
    auch zudem außerdem dann jedoch hingegen allerdings bereits noch nun jetzt schon so dabei dazu daher deshalb
    daraufhin dagegen weiter ferner zuvor später ebenfalls gestern heute morgen inzwischen mittlerweile erneut immer zugleich
    gleichzeitig erst hier dort vielleicht trotzdem dennoch somit ebenso bisher bislang anschließend abschließend letztlich
    hinaus darunter dahinter daneben davor danach darin daraus daran damals vorab zuletzt lediglich knapp trocken energisch unmissverständlich sinngemäß darüber beispielsweise etwa insbesondere unter ausdrücklich scharf deutlich damit darauf davon zunächst schließlich wiederum unterdessen hierzu`),
  times:
    words(`montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend
    donnerstagabend freitagabend gestern heute morgen januar februar märz april mai juni juli august september oktober november
    dezember abend vormittag nachmittag woche`),
  accordingTo: [['aus', 'sicht'], ['laut']],
  sourcePrepositions: words('nach'),
  sourceNouns:
    words(`angaben angabe ansicht auffassung meinung einschätzung auskunft worten informationen erkenntnissen
    darstellung analyse bericht berichten meldung meldungen studie studien aussage aussagen umfrage berechnungen schätzungen
    schätzung medienberichten medienangaben agenturberichten polizeiangaben`),
  accordingToBehind: words('zufolge'),
  emerging: words('hervorgeht hervorging verlautet verlautete'),
  inViewOf: words('für'),
  thereby: words('demnach'),
  possessors: new Map<string, PronounOf>([
    ['seinen', 'man'],
    ['seiner', 'man'],
    ['ihren', 'woman'],
    ['ihrer', 'woman'],
  ]),
  pointsBack: [['das'], ['dies'], ['darüber']],
  impersonal: words('es'),
  anybody: words('man'),
  citing: words('zitiert zitieren zitierte zitierten'),
  titles: words('titel titels titelt untertitel'),
  inTheseWords: [
    ['mit', 'den', 'worten'],
    ['mit', 'diesen', 'worten'],
    ['wie', 'folgt', 'zitiert'],
  ],
  running: words('heißt hieß'),
  soBehind: words('so'),
  occasions: new Set(),
  clauseOpeners: new Set(),
  askedAbout: new Set(),
  contrasts: words('während'),
  concessions: words('obwohl'),
  purposes: new Set(),
  against: words('gegen'),
  inFavour: words('für'),
  putTo: new Set(),
  nobodies: words('niemand keiner keine'),
  explainers: new Set(),
  adjunct: /(?:ig|lich|weise|maßen)$/,
  obliques: words('den dem einem einen diesem diesen seinem seinen ihrem ihren jedem jeden'),
  likeWords: words('wie'),
  borrowed:
    words(`sei seien habe müsse solle könne werde dürfe wolle gebe gehe komme bleibe stehe liege drohe brauche gehöre
    handle handele lasse führe sehe zeige bestehe halte finde mache nehme bringe wisse fehle gelte bedürfe trage
    möge müssten verfüge bekomme erhalte biete schaffe setze spiele arbeite erwarte unterstütze verliere gewinne
    fließe entstehe bestünde ergebe gebühre diene reiche treffe ziehe beginne dauere koste lebe leide drücke wirke
    erfolge scheine betrage laufe falle werfe`),
  abbreviations:
    words(`# z d h u a bzw ca nr st dr prof abs str mio mrd evtl ggf inkl usw etc vgl gest geb jan feb apr jun jul aug
    sep okt nov dez hr fr mr mrs sog`),
};
