import type { PositionKind } from '../../actors/position';
import { cueTable } from './cue-table';
import { words, type Complement, type Grammar, type PronounOf } from './grammar';

// Written for this project from everyday news usage: what stands by itself, then behind a bar what needs "hat" or "hatte".
// A colon names the particle that a verb leaves at the end of its clause: "gab … bekannt".
const verbs: readonly [PositionKind, Complement, string][] = [
  [
    'said',
    'clause',
    `sagt sagte sagten sagen | gesagt
    erklärt erklärte erklärten erklären | erklärt
    betont betonte betonten betonen | betont
    meint meinte meinten | gemeint
    schreibt schrieb schrieben schreiben | geschrieben
    antwortet antwortete antworteten | geantwortet
    entgegnet entgegnete | entgegnet
    erwidert erwiderte | erwidert
    ergänzt ergänzte ergänzten | ergänzt
    erläutert erläuterte erläuterten | erläutert
    berichtet berichtete berichteten berichten | berichtet
    behauptet behauptete behaupteten behaupten | behauptet
    bestätigt bestätigte bestätigten bestätigen | bestätigt
    bekräftigt bekräftigte bekräftigten | bekräftigt
    unterstreicht unterstrich unterstrichen | unterstrichen
    versichert versicherte versicherten | versichert
    verkündet verkündete verkündeten | verkündet
    vermeldet vermeldete meldet meldete meldeten melden | vermeldet gemeldet
    argumentiert argumentierte argumentierten | argumentiert
    warnt warnte warnten warnen | gewarnt
    prognostiziert prognostizierte | prognostiziert
    schätzt schätzte schätzten | geschätzt
    vermutet vermutete vermuteten | vermutet
    hofft hoffte hofften hoffen | gehofft
    glaubt glaubte glaubten glauben | geglaubt
    beklagt beklagte beklagten | beklagt
    beteuert beteuerte beteuerten | beteuert
    kommentiert kommentierte kommentierten | kommentiert
    konstatiert konstatierte resümiert resümierte | konstatiert
    twittert twitterte | getwittert
    erzählt erzählte | erzählt
    erinnert erinnerte | erinnert
    begründet begründete begründeten | begründet
    verweist verwies verwiesen | verwiesen
    informiert informierte | informiert
    äußert äußerte äußerten | geäußert
    gibt:bekannt gab:bekannt gaben:bekannt geben:bekannt | bekanntgegeben bekanntgemacht
    gibt:an gab:an gaben:an geben:an | angegeben
    gibt:zu gab:zu gaben:zu | zugegeben
    teilt:mit teilte:mit teilten:mit | mitgeteilt
    kündigt:an kündigte:an kündigten:an | angekündigt
    stellt:fest stellte:fest stellten:fest stellt:klar stellte:klar | festgestellt klargestellt
    weist:hin wies:hin wiesen:hin | hingewiesen
    räumt:ein räumte:ein räumten:ein | eingeräumt
    fügt:hinzu fügte:hinzu fügten:hinzu | hinzugefügt
    hebt:hervor hob:hervor hoben:hervor | hervorgehoben
    schätzt:ein schätzte:ein | eingeschätzt
    geht:aus ging:aus gingen:aus gehen:aus | ausgegangen
    führt:aus führte:aus | ausgeführt
    legt:dar legte:dar | dargelegt
    deutet:an deutete:an | angedeutet
    mitteilt mitteilte mitteilten bekanntgab ankündigte feststellte hinzufügte hinwies betonte einräumte angab`,
  ],
  [
    'said',
    'thing',
    `bezeichnet bezeichnete bezeichneten bezeichnen | bezeichnet
    nennt nannte nannten nennen | genannt
    würdigt würdigte würdigten | gewürdigt
    beziffert bezifferte bezifferten | beziffert
    spricht! sprach! sprachen!
    sieht! sah! sahen! sehen!
    berichtet:von berichtete:von berichteten:von berichten:von
    rechnet:mit rechnete:mit rechnen:mit
    wertet wertete werten | gewertet
    spricht:von sprach:von sprachen:von sprechen:von
    beschreibt beschrieb beschrieben | beschrieben
    bedauert bedauerte bedauerten | bedauert
    droht:mit drohte:mit
    wirft:vor warf:vor warfen:vor | vorgeworfen`,
  ],
  [
    'demanded',
    'thing',
    `fordert forderte forderten fordern | gefordert
    verlangt verlangte verlangten verlangen | verlangt
    fordert:auf forderte:auf forderten:auf | aufgefordert
    ruft:auf rief:auf riefen:auf rufen:auf | aufgerufen
    appelliert appellierte appellierten | appelliert
    mahnt mahnte mahnten | gemahnt
    empfiehlt empfahl empfahlen | empfohlen
    plädiert plädierte plädierten | plädiert
    drängt drängte drängten | gedrängt
    regt:an regte:an | angeregt
    schlägt:vor schlug:vor schlugen:vor | vorgeschlagen
    spricht:aus sprach:aus sprachen:aus | ausgesprochen`,
  ],
  [
    'denied',
    'thing',
    `bestreitet bestritt bestritten bestreiten | bestritten
    dementiert dementierte dementierten | dementiert
    leugnet leugnete | geleugnet
    weist:zurück wies:zurück wiesen:zurück | zurückgewiesen`,
  ],
  [
    'pledged',
    'clause',
    `verspricht versprach versprachen | versprochen
    gelobt gelobte | gelobt
    droht drohte drohten | gedroht
    kündigt:an kündigte:an
    sichert:zu sicherte:zu sicherten:zu | zugesichert
    sagt:zu sagte:zu | zugesagt`,
  ],
  [
    'opposed',
    'thing',
    `kritisiert kritisierte kritisierten kritisieren | kritisiert
    verurteilt verurteilte verurteilten verurteilen | verurteilt
    lehnt:ab lehnte:ab lehnten:ab lehnen:ab | abgelehnt
    befürchtet befürchtete befürchteten | befürchtet
    bezweifelt bezweifelte bezweifelten | bezweifelt
    bemängelt bemängelte rügt rügte | bemängelt gerügt
    protestiert protestierte protestierten | protestiert
    warnt:vor warnte:vor warnten:vor warnen:vor`,
  ],
  [
    'supports',
    'thing',
    `begrüßt begrüßte begrüßten begrüßen | begrüßt
    lobt lobte lobten loben | gelobt
    befürwortet befürwortete befürworteten | befürwortet
    rechtfertigt rechtfertigte | gerechtfertigt`,
  ],
  ['seeks', 'thing', `möchte möchten strebt:an strebte:an`],
];

export const german: Grammar = {
  lang: 'de',
  claimBegins: 'behind comma',
  hasArticles: true,
  verbMayLead: true,
  nounsLikeVerbs: false,
  bracketsVerbs: true,
  interruptsBy: null,
  cues: cueTable(
    verbs.flatMap(([kind, complement, lines]) =>
      lines.split('\n').map((line) => {
        const [finite = '', participles = ''] = line.split('|');
        return { kind, complement, finite, participles };
      }),
    ),
  ),
  nounCues: new Map(),
  carriers: new Set(),
  agents: new Set(),
  clitics: new Set(),
  adverbEnding: null,
  pronouns: new Map<string, PronounOf>([
    ['er', 'man'],
    ['sie', 'woman'],
    ['es', 'thing'],
    ['man', 'thing'],
    ['ich', 'own'],
    ['wir', 'own'],
    ['ihr', 'own'],
    ['dieser', 'man'],
    ['diese', 'woman'],
  ]),
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
  modals: words('könnte könnten würde würden sollte sollten dürfte'),
  negations: words('nicht nie niemals kein keine weder kaum'),
  emphatics: words('auch selbst sogar nur'),
  adverbs:
    words(`auch zudem außerdem dann jedoch hingegen allerdings bereits noch nun jetzt schon so dabei dazu daher deshalb
    daraufhin dagegen weiter ferner zuvor später ebenfalls gestern heute morgen inzwischen mittlerweile erneut immer zugleich
    gleichzeitig erst hier dort vielleicht trotzdem dennoch somit ebenso bisher bislang anschließend abschließend letztlich
    hinaus darüber beispielsweise etwa insbesondere unter ausdrücklich scharf deutlich damit darauf davon zunächst schließlich wiederum unterdessen hierzu`),
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
  thereby: words('demnach'),
  pointsBack: [['das'], ['dies'], ['darüber']],
  impersonal: words('es'),
  running: words('heißt hieß'),
  soBehind: words('so'),
  occasions: new Set(),
  clauseOpeners: new Set(),
  askedAbout: new Set(),
  contrasts: words('während'),
  concessions: words('obwohl'),
  purposes: new Set(),
  nobodies: words('niemand keiner keine'),
  explainers: new Set(),
  adjunct: /(?:ig|lich|weise|maßen)$/,
  likeWords: words('wie'),
  borrowed:
    words(`sei seien habe müsse solle könne werde dürfe wolle gebe gehe komme bleibe stehe liege drohe brauche gehöre
    handle lasse führe sehe zeige bestehe halte finde mache nehme bringe wisse fehle gelte bedürfe trage`),
  abbreviations:
    words(`# z d h u a bzw ca nr st dr prof abs str mio mrd evtl ggf inkl usw etc vgl gest geb jan feb apr jun jul aug
    sep okt nov dez hr fr mr mrs sog`),
};
