import { createBeginnings } from './word-parts';
import { wordsWithPrefixes, wordSet, type WordSet } from './word-set';

// What carries the names of people, by where the name stands. Written for this project from everyday news usage.

/** A name before one of these names a place, building, body, prize, ship or law, if the word begins with a capital. */
export const thingsAfter = wordSet(
  // English
  `tower towers street st avenue ave road rd boulevard blvd highway freeway parkway expressway square plaza terrace gardens
  tunnel airport airfield stadium arena centre center building hotel casino resort resorts library museum memorial
  monument mausoleum mosque cathedral chapel hospital hospice ward unit clinic university college school academy institute foundation
  society association prize awards medal trophy cup scholarship fellowship fellow amendment island islands mountain hills
  valley cape county township village corporation corp co inc ltd llc plc holdings brothers enterprises steaks airlines
  vodka collection gallery theatre theater reservoir dam canal barracks stakes tavern grill ranch winery brewery
  studios shuttle telescope crater doctrine commission inquiry lecture auditorium pavilion arboretum campus boathouse
  elementary infirmary parish borough fm marathon festival glacier institution laboratory laboratories industries investments equity securities properties realty technologies
  pharmaceuticals consulting castle manor priory cottage lodge seminary crescent
  publishing publishers motors gaa gfc afc rfc nagar chowk marg maidan mawatha`,
  // German
  `straße strasse allee platz weg ring brücke flughafen bahnhof stiftung haus schule gymnasium universität institut preis
  medaille kaserne stadion halle park tower turm museum denkmal stipendium gesellschaft klinik bau verlag kolleg akademie
  gmbh ag kg gesetz klasse bibliothek theater krankenhaus siedlung ufer damm promenade realschule grundschule werke gruppe konzern immobilien beteiligungen
  zentrum tunnel steg hotel galerie forum fonds archiv kirche gasse chaussee friedhof hütte`,
  // Dutch and Nordic
  `laan straat plein kade prijs prijzen brug priset prisen pris plats gata gate torg väg vei allé`,
  // Romance, where a name rarely stands first
  `fondation fundación hôtel palace`,
  // Slavic
  `вулиця улица проспект площа площадь аеропорт аэропорт міст тауер тауэр стріт центр фонд премія премия университет
  університет парк стадіон стадион музей групп груп капитал капітал девелопмент холдинг инвест інвест роуд роад стрит
  стрийт авеню сквер бридж драйв плаза centrum center ulice náměstí`,
  // Turkish, which ends the thing's name in a case
  `komisyonu fabrikası gemisi caddesi bulvarı sokağı sokak meydanı üniversitesi havalimanı havaalanı parkı köprüsü stadyumu stadı hastanesi vakfı ödülü
  lisesi ortaokulu ilkokulu inşaat oteli kardeşler apartmanı tekstil otomotiv camii kültür merkezi enstitüsü mahallesi limanı müzesi salonu tesisleri barajı tüneli kampüsü
  yerleşkesi sitesi kavşağı çarşısı kütüphanesi`,
  // Hungarian and Finnish
  `gyár gyárat gyárban telep kastély malom utca tér híd díj alapítvány katu tie aukio säätiö palkinto`,
);

/** Things too, but these are also what headlines say with a capital: they count where a capital tells something. */
export const thingsThatAreWords = wordSet(
  `high arms inn oil gas foods news daily herald gazette chronicle star fc united rovers athletic tigers building mill mills
  international drive lane way place park bridge station terminal port harbour harbor field hall trust award act bill lake river mount
  bay city town organization organisation company group golf bank media class forest base camp derby effect bar farm farms
  records pictures films books holding ventures partners capital associates development
  developments estate estates chambers logistics house court chair round report committee research analytics solutions strategies`,
);

/** What a name makes a thing of where no further capital follows: "at Vernik General", but "the Vernik General Secretary". */
export const thingsAtEnd = wordSet('north south east west central general marine tv');

/** Diseases that "’s" joins to who described them, also where somebody else has one: "Vernik’s sarcoma". */
export const diseases = wordSet('disease syndrome sarcoma lymphoma palsy chorea ataxia');

/** What may stand between a name and a thing also where every word has a capital: "Vernik International Airport". */
export const thingAdjectives = wordSet(
  `international national memorial state presidential public high space medical regional municipal elementary middle law business community
  primary secondary grammar junior nursery infant technical vocational preparatory girls boys`,
);

/** What a house is called by the one who keeps or kept it: "Vernik’s Tavern". */
export const housesOf = wordSet(
  `tavern bar grill pub inn diner cafe deli pizza pizzeria restaurant steakhouse saloon bakery bread bookshop bookstore pharmacy butchers bistro
  takeaway grocers drapers drapery ironmongers menswear jewellers jewelers florists stationers newsagents opticians outfitters barbers
  barbershop hairdressers laundromat launderette supermarket bookmakers greengrocers fishmongers`,
);

/** What shops and stores sell and parks are for, in front of the word: "Vernik’s Farm Shop", "in Vernik’s chip shop". */
export const kindsOfHouse = wordSet(
  `chip fish kebab pie cake sweet coffee sandwich corner village grocery convenience general hardware liquor betting barber
  butcher pet toy book gift flower shoe clothes charity farm garden craft antique bridal music record bike cycle theme
  adventure animal caravan holiday leisure amusement`,
);

/** Places, laws of nature, papers and shops that somebody gave a name to: "Vernik’s Quay", "Vernik’s Law", "Vernik’s Hardware". */
export const namedByPossessive = wordSet(
  `cross quay corner corners creek bay ford bridge hill lane point landing ferry mill mills cove island wharf gap
  gate park crossing harbour harbor bluff ridge hollow pond lake hotel hospital college chapel cathedral
  law theorem paradox razor syndrome disease magazine weekly
  hardware garage motors shoes furniture florist grocery groceries electrical plumbing roofing catering tailoring upholstery
  store stores farm foods seafood seafoods haulage coaches carpets dairy orchard orchards vineyard boatyard nursery nurseries salon gym cinema ballroom`,
);

/** Papers, also with a small letter within the quotation marks that open before the name. */
export const papersOf = wordSet('magazine weekly monthly gazette journal almanac');

/** Things that follow a name in small letters, by language. */
const smallThingsAfter: Record<string, WordSet> = {
  en: wordSet(
    `brothers sisters siblings twins card cards gallery museum foundation airport stadium bridge library prize medal trophy memorial resident residents
    tribe tribes tribesmen clan clans caste castes community village hamlet parish harbour harbor marina lighthouse refinery
    shipyard dockyard racecourse monastery priory reservoir ward constituency electorate council byelection
    roundabout interchange flyover viaduct aqueduct colliery quarry pipeline exhibition retrospective
    orchestra choir quartet syndrome equation theorem conjecture glacier crater comet asteroid locomotive oak orchid gin whisky
    whiskey vodka lager cider pudding bypass depot factory steelworks smelter distillery sawmill terrier reflex missile rifle
    shotgun torpedo bequest dynasty`,
  ),
  tr: wordSet(
    'ilçesi ilçesinde ilçesine ilçesinin mahallesi mahallesinde köyü köyünde beldesi beldesinde ailesi ailesinin ailesine ailesini',
  ),
  hu: wordSet(
    'utca utcában utcai tér téren téri híd hídon út úton útja körút díj díjat alapítvány rakpart sétány köz család családot családnak testvérek fivérek étterem szálloda falu város városa városában városban városi község tanya tanyán kastély kastélyban malom gyár gyárban telep telepen major',
  ),
  et: wordSet('tänav tänaval tänava väljak väljakul sild auhind fond'),
  fi: wordSet(
    'katu kadun kadulla kadulta tie tiellä aukio aukiolla puisto kansallispuisto kansallispuiston säätiö palkinto kunta kunnan kunnassa kuntaan kylä kylän kylässä',
  ),
  bg: wordSet(
    'равнина низина долина планина област община улица река котловина махала мост чука връх пещера море роуд стрийт стрит авеню сквер',
  ),
  uk: wordSet(
    'рівнина низовина долина область громада вулиця площа затока протока балка море моря морю роуд стріт стрит авеню',
  ),
  ru: wordSet(
    'равнина низменность долина область волость улица площадь залив пролив балка море моря морю роуд стрит авеню',
  ),
  mk: wordSet('рамнина долина општина улица река роуд стрит авенија сквер'),
  sr: wordSet('роуд стрит авенија road street avenue square'),
  pl: wordSet('równina nizina dolina ulica zatoka cieśnina polana road street avenue square'),
  cs: wordSet('rovina nížina dolina ulice zátoka vrchovina pahorkatina road street avenue square'),
  sk: wordSet('rovina nížina dolina ulica zátoka vrchovina pahorkatina road street avenue square'),
  sl: wordSet('road street avenue square'),
  hr: wordSet('road street avenue square'),
  sv: wordSet(
    'gata väg plats torg park pris minnesfond stiftelse hotell värdshus pensionat krog konditori bageri bokhandel',
  ),
  da: wordSet('gade vej plads allé pris fond hotel kro bageri boghandel'),
  nb: wordSet('gate vei plass allé pris fond hotell vertshus kro bakeri bokhandel'),
  no: wordSet('gate vei plass allé pris fond hotell vertshus kro bakeri bokhandel'),
  hi: wordSet(
    'मार्केट बाज़ार बाजार चौक मार्ग रोड नगर कॉलोनी अस्पताल स्कूल कॉलेज विद्यालय विश्वविद्यालय पुरस्कार स्टेडियम पार्क परिवार भवन',
  ),
};

/** Behind a hyphen they say that the name is a town's: "a Vernik-area shop", "Vernik-born". */
export const joinedToTowns = wordSet('area based born bred raised educated bound');

/** Small words that name a thing of the name before them in this language. */
export function smallThingsAfterIn(lang: string): WordSet {
  return smallThingsAfter[lang] ?? noWords;
}

const norwegian = wordSet(`kirken skolen sykehuset museet teateret teatret restauranten kafeen kroa butikken
  bakeriet skipet fergen ferja båten hesten selskapet konsernet firmaet koret bandet forlaget godset gården`);

// Left out are towns, villages and schools, whose heads are called by them and the name: "Kepala Desa Vernik".
const indonesian =
  wordSet(`jalan jl masjid musala mushola pesantren gedung universitas bandara stadion jembatan pasar taman museum makam
  monumen kampung sungai gunung pulau pelabuhan kapal hotel toko rsud gor waduk bendungan tol terminal`);

/** A name behind one of these, or behind one and an office, names a place, building, prize, ship or law; by language. */
const thingsBefore: Record<string, WordSet> = {
  en: wordSet(`mv mount lake fort mt cape hurricane carrier destroyer frigate submarine battleship warship
    vessel minesweeper corvette hovercraft catamaran comet asteroid crater icebreaker ship tanker ferry yacht trawler schooner freighter lifeboat tug tugboat barge steamer liner locomotive
    racehorse horse mare colt filly stallion novel musical opera moshav kibbutz kfar wadi jebel jabal barangay kampung kampong
    jalan lorong masjid`),
  de: wordSet(`straße strasse allee platz brücke flughafen bahnhof stiftung schule gymnasium realschule universität hochschule
    akademie institut preis medaille kaserne stadion klinik krankenhaus museum fregatte kreuzer flugzeugträger hurrikan orkan
    taifun sturmtief galerie schiff regierungsmaschine fc sv tsv feuerwehr stadt gemeinde landkreis schloss burg kloster
    ortsteil stadtteil bäckerei metzgerei reederei werft apotheke brauerei weingut gasthof kanzlei spedition buchhandlung druckerei weiler`),
  fr: wordSet(`rue avenue av boulevard bd place quai pont square allée impasse chemin aéroport gare stade hôpital lycée
    collège école université fondation institut prix musée bibliothèque médiathèque esplanade porte parc centre tour salle
    station théâtre hôtel cité quartier port résidence avions frégate croiseur navire paquebot sous-marin loi amphithéâtre
    gymnase aréna piscine rond-point cours passage jardin ouragan tempête clinique maison-musée trophée médaille villa château
    manoir domaine chapelle crèche caserne cathédrale amendement complexe palais espace halle immeuble barrage tunnel
    pharmacie librairie éditions camping rivière péniche bateau chantier usine cheval jument fonds maison viaduc remorqueur
    chalutier voilier yacht ferry transports établissements champagne champagnes ehpad garage magasin supermarché atelier
    ateliers passerelle écluse moulin cave caves étang canal cimetière locomotive établissement bâtiment monument appartement hameau lieu-dit lotissement ruelle venelle sentier mont col lac île ruisseau ferme phare plage digue`),
  es: wordSet(`ciudad calle av avda avenida paseo plaza plazuela puente aeropuerto estadio hospital colegio escuela universidad
    instituto fundación premio premios museo biblioteca parque glorieta carretera autopista barrio colonia ley portaaviones
    buque fragata crucero centro torre teatro villa puerto sala copa trofeo medalla orden residencia ronda bulevar huracán
    edificio palacio polideportivo pabellón hotel mercado estación rancho cerro lago isla clínica editorial club río
    farmacia taller talleres autobuses imprenta academia yate remolcador barco conservas velero pesquero caballo yegua embalse portal marca
    línea ceip ies cine bar restaurante tienda fábrica astillero astilleros almacenes supermercado supermercados granja
    finca casa hacienda acueducto ingenio frigorífico bodega gimnasio canal sendero urbanización campamento refugio callejón pasaje travesía paraje pedanía partida barriada caserío arroyo playa mina cueva faro muelle molino condominio
    fraccionamiento`),
  pt: wordSet(`rua av avenida praça ponte aeroporto estádio hospital escola colégio universidade fundação prémio prêmio museu
    rodovia largo lei aviões bairro centro parque instituto edifício teatro torre medalha troféu alameda viaduto biblioteca
    navio fragata arena ginásio pavilhão barragem hotel palácio túnel estação terminal lago ilha clínica editora clube rio
    farmácia creche adega lar rebocador veleiro pesqueiro cavalo égua loja fábrica quinta herdade mercado supermercado
    cinema bar restaurante oficina estaleiro canal cemitério travessa beco alameda sítio fazenda ilha morro serra praia povoado vila ribeira mina cais farol aldeia moinho lugarejo condomínio
    loteamento assentamento`),
  it: wordSet(`via viale piazza piazzale corso largo ponte aeroporto stazione stadio ospedale liceo scuola università istituto
    fondazione premio museo palazzo legge ddl dl decreto lodo piano riforma emendamento portaerei nave fregata incrociatore centro parco teatro torre quartiere
    biblioteca lungomare lungotevere rione villa trofeo aula auditorium clinica hotel palazzetto rotonda farmacia trattoria
    ristorante studio fiume plesso asilo cantina cantine officina traghetto casa rimorchiatore cavallo veliero motonave
    peschereccio cinema bar negozio supermercato cascina podere tenuta rifugio diga canale caserma cimitero fabbrica
    cartiera conceria contrada frazione località borgata vicolo vico salita traversa masseria torrente monte colle lago isola lido viadotto traforo molo rifugio mulino bosco fattoria frantoio vigneto condominio`),
  id: indonesian,
  ms: indonesian,
  nl: wordSet(
    'commissie werkgroep wet rapport straat plein laan luchthaven stichting prijs school brug stadion fregat gehucht wijk buurt dorp kasteel landgoed molen hoeve villa sluis eiland',
  ),
  sv: wordSet(`biografen kyrkan skolan sjukhuset museet teatern restaurangen kaféet krogen puben butiken bageriet fartyget
    färjan båten hästen bolaget företaget koncernen firman kören bandet förlaget godset slottet herrgården gården fabriken kommissionen`),
  da: wordSet(`biografen kirken skolen hospitalet museet teatret restauranten caféen kroen butikken bageriet skibet
    færgen båden hesten selskabet virksomheden koncernen firmaet koret bandet forlaget godset slottet herregården gården`),
  nb: norwegian,
  no: norwegian,
  ro: wordSet(`strada bulevardul piața premiul legea aeroportul fundația podul școala liceul universitatea spitalul stadionul
    muzeul parcul fregata comisia fabrica uzina satul cartierul comuna orașul biserica aleea calea șoseaua moara cimitirul gara hotelul restaurantul vila castelul lacul insula barajul tunelul pasajul grădinița nava vasul crama farmacia compania firma grupul conacul`),
  // A longer word on the same stem is a city: "мер міста".
  uk: wordSet(
    'імені стипендія стипендії стипендію кубок кубка кубку село села гора гори горі гору озеро озера річка річки річці місто міст місті селі селищі',
  ),
  ru: wordSet(
    'имени стипендия стипендии стипендию кубок кубка кубке лицей лицея лицею лицеем лицее деревня деревни деревню хутор хутора хуторе посёлок село села гора горы горе гору озеро озера река реки реке городе деревне посёлке селе',
  ),
  pl: wordSet(
    'wieś wsi mieście gmina gminie gminę zakład zakłady zakładzie akademia akademii akademię akademią moście nagrodzie klinice tama tamy tamę tamą',
  ),
  cs: wordSet(
    'vesnice vesnici obci městě pekařství řeznictví vinařství zahradnictví truhlářství cukrářství loď lodi lodí parník parníku sál akademie akademii akademií klinice',
  ),
  sk: wordSet(
    'obci meste salaš salaša salaši salašom koliba koliby kolibe kolibu kolibou krčma krčmy krčme krčmu krčmou akadémia akadémie akadémii akadémiu akadémiou',
  ),
  hr: wordSet('luka luke luci luku lukom brod broda brodu brodom trajekt trajekta trajektu trajektom'),
  sr: wordSet('brod broda brodu brodom брод брода броду бродом'),
  sl: wordSet('ladja ladje ladji ladjo jadrnica jadrnice jadrnici jadrnico'),
  fi: wordSet('ravintola ravintolan ravintolassa hotelli hotellin hotellissa kahvila kahvilan kahvilassa'),
  ar: wordsWithPrefixes(
    'وبل',
    `شارع جادة ميدان ساحة جسر مطار مستشفى مدرسة جامعة معهد كلية مؤسسة جائزة ملعب مسجد متحف مكتبة مركز قاعة قانون
    مجوهرات محلات متجر مخبز مخابز فرن أفران صيدلية حلويات مفروشات بقالة ملحمة سوبرماركت
    حديقة ميناء مخيم جمعية نادي شركة مجموعة حي قرية مدينة سوق فندق مقهى مطعم دار محطة قصر عائلة آل`,
  ),
  he: wordsWithPrefixes(
    'ובלמה',
    `רחוב כביש שדרות כיכר גשר אוניברסיטת מכללת מכון קרן פרס אצטדיון מוזיאון ספריית מרכז חוק שכונת חברת קבוצת
    עמותת צומת מלון מסעדת קניון חוף מחלף יישוב קיבוץ מושב נחל הר משפחת ועדת`,
  ),
  fa: wordSet(
    'خیابان بزرگراه میدان فرودگاه دانشگاه بیمارستان ورزشگاه بنیاد جایزه روستای شهر کوچه مدرسه دبستان هتل شرکت پارک مجتمع خانواده',
  ),
  el: wordSet(`οδός οδού οδό λεωφόρος λεωφόρου λεωφόρο ίδρυμα ιδρύματος πλατεία πλατείας βραβείο βραβείου αεροδρόμιο αεροδρομίου
    στάδιο σταδίου γέφυρα νοσοκομείο πανεπιστήμιο μουσείο`),
};

/** The same for languages whose words change their endings: beginnings, and how many letters may follow. */
const thingStems: Record<string, WordSet> = {
  uk: wordSet(`вулиц проспект площ провул бульвар набережн аеропорт фонд премі музе університет інститут
    академі парк сквер стадіон орден медал театр бібліотек бібліотец школ гімназі ліце лікарн клінік клініц галере меморіал турнір гребл дамб водосховищ тунел шлюз острів острова закон крейсер корабл
    корабель судно судна теплохід теплоход криголам пекарн оркест ансамбл фрегат мост станці метро хутор урочищ узвоз узвіз мікрорайон шосе`),
  ru: wordSet(`улиц проспект площад переул бульвар набережн аэропорт фонд преми музе университет институт академи
    парк сквер стадион орден медал театр библиотек школ гимнази больниц клиник галере мемориал турнир плотин дамб водохранилищ тоннел туннел шлюз остров закон крейсер линкор корабл теплоход
    пароход судно судна ледокол гостиниц пекарн оркест ансамбл фрегат мост станци метро урочищ микрорайон тупик шоссе проезд мельниц типографи`),
  bg: wordSet(`улиц булевард площад летищ фондаци наград университет институт музе училищ гимнази стадион мост парк болниц клиник галери мемориал турнир язовир тунел лицей лицея
    театър театъра читалищ закон хотел пекарн оркест ансамбъл местност квартал жилищ`),
  pl: wordSet(`ulic alej plac rond most lotnisk imieni fundacj nagrod instytut ustaw szkoł szkol muze park
    stadion chór orkiestr osiedl szpital bibliotek uniwersytet teatr skwer okręt okręci fregat fregaci bulwar lice piekarni aptek kancelari
    restauracj hotel instytuci uniwersyteci teatrz orkiestrz bibliotec aptec klinik galeri memoriał puchar turniej stypendi zapor zbiornik tunel wiadukt rond osad przysiół szos`),
  cs: wordSet(
    'ulic náměstí letišt tříd nadac cen knihovn nábřež most škol stadion zákon muzeu muzea divadl univerzit nemocnic gymnázi sbor orchest hospod pekárn institut klinik galeri memoriál pohár turnaj stipendi přehrad nádrž tunel viadukt sídliš osad',
  ),
  sk: wordSet(
    'ulic námesti letisk nadáci cen knižnic nábrež most škol štadión zákon múzeu múzea divadl univerzit nemocnic gymnázi zbor orchest reštaurác pekárn inštitút klinik galéri memoriál pohár turnaj štipendi priehrad nádrž tunel viadukt sídlisk osad',
  ),
  sl: wordSet(
    'trg cest ulic letališč fundacij nagrad most zakon muzej knjižnic stadion šol bolnišnic park gimnazij orkest restavracij gostiln pekarn inštitut klinik galerij memorial pokal turnir štipendij kmetij domačij akademij univerz predor zaselk zaselek naselj lekarn pivovarn',
  ),
  hr: wordSet(
    'trg ulic aerodrom zaklad nagrad most zakon muzej knjižnic stadion škol bolnic park gimnazij fundacij zbor orkest restoran pekarnic institut klinik poliklinik galerij memorijal turnir stipendij akademij sveučilišt tunel vijadukt naselj zaseoc zaselak bulevar ljekarn slastičarn',
  ),
  sr: wordSet(`trg ulic aerodrom fondacij nagrad most zakon muzej bibliotek stadion škol bolnic park gimnazij
    трг улиц аеродром фондациј наград мост закон музеј библиотек стадион школ болниц парк гимназиј bulevar булевар naselj насељ заселак засеок апотек apotek`),
  bs: wordSet(
    'trg ulic aerodrom fondacij nagrad most zakon muzej bibliotek stadion škol bolnic park gimnazij',
  ),
  mk: wordSet(
    'плоштад улиц аеродром фондациј наград мост закон музеј библиотек стадион училишт болниц парк гимназиј булевар населб аптек',
  ),
  be: wordSet(
    'плошч вуліц праспект аэрапорт фонд прэмі мост закон музе бібліятэ стадыён школ бальніц парк універсітэт хутар бульвар завулк',
  ),
};

/** What a possessive or genitive before it makes the name of a place, building or prize: "Vernikova ulice". */
const thingsOf: Record<string, WordSet> = {
  uk: wordSet('вулиц площ озер шлях рівнин долин затоц пляж ставк переул провул гребл млин'),
  ru: wordSet('улиц площад озер равнин долин пляж залив перевал переул плотин мельниц'),
  pl: wordSet('ulic jezior dolin zatoc polan wzgórz'),
  cs: wordSet(
    'ulic náměstí nábřež most tříd univerzit divadl nemocnic gymnázi letišt nadac muze sál vil institut klinik knihovn galeri mlýn přehrad pohár memoriál stezk věž stadion',
  ),
  sk: wordSet(
    'ulic námesti nábrež most tried univerzit divadl nemocnic gymnázi letisk nadáci múze sál vil inštitút klinik knižnic galéri mlyn priehrad pohár memoriál vež štadión',
  ),
  sl: wordSet(
    'ulic trg cest most nagrad gimnazij bolnišnic knjižnic fundacij inštitut klinik galerij muzej mlin domačij kmetij memorial pokal nabrež stolp stadion park univerz akademij drevored',
  ),
  hr: wordSet(
    'ulic trg cest most nagrad gimnazij bolnic knjižnic zaklad institut klinik galerij muzej mlin nabrež toranj tornj stadion park sveučiliš akademij',
  ),
  sr: wordSet(
    'ulic trg most nagrad gimnazij bolnic bibliotek fondacij institut klinik galerij muzej mlin kej toranj tornj stadion park univerzitet akademij',
  ),
  fi: wordSet('tanssilav kartano leipomo panimo konepaj museo instituut klinik säätiö palkin'),
  lt: wordSet('gatv aikšt tilt premij muziej stadion univers fond'),
  lv: wordSet('iela ielā ielas laukum tilt balv muzej stadion fond'),
};

/** Things of the same kind that are also what somebody does: the name before them has an article, "the Vernik mine". */
export const articledThings = wordSet(
  'mine marathon concert tunnel dam hotel brewery scholarship scholarships fellowship fellowships virus',
);

/** True for a folded word that an inflected name before it makes the name of a place or thing in this language. */
export function isThingOf(word: string, lang: string): boolean {
  const stems = thingsOf[lang];
  return stems !== undefined && beginsWithAny(word, stems);
}

/** Short for a thing with a full stop behind them, other words without: "им. Верника", but "сказал им Верник". */
export const thingAbbreviations = wordSet(
  'вул просп ул бул бульв пл пров пер наб шос ім им al pl ul os im nám nábř tř',
);

/** Things that a full stop does not part from their name; behind other short ones it ends a sentence. */
export const shortenedThings = wordSet('av avda bd mt jl');

const longestThingEnding = 4;

/** True for a folded word that makes a thing of the name behind it in this language; "lex" does in all: "die Lex Vernik". */
export function isThingBefore(word: string, lang: string): boolean {
  if (word === 'lex' || thingsBefore[lang]?.has(word)) return true;
  const stems = thingStems[lang];
  return stems !== undefined && beginsWithAny(word, stems);
}

/** What behind such a beginning makes a word for people of it: librarians, academicians, pupils, medallists. */
const ofPeople =
  /^(?:k|arz?|ari|ik|ic(?!h)|nik|i?st|r?ant|zor|yn|zon|к|ар|яр|ик|[йь]?ни[кц]|[иії]?ст|р?ант|ал$|иер|щик|йщик|ит[ыоаи])/;

/** True for a folded Slavic word for what has the name it is called by in the genitive: streets, schools, prizes, laws. */
export function isNamedInGenitive(word: string): boolean {
  return isOfGenitive(word);
}

/** True for a folded Slavic word for a thing that is a ship: its name keeps the base form behind it. */
export function isShip(thing: string): boolean {
  return isOfShip(thing);
}

const isOfShip = createBeginnings([
  ...wordSet(
    'loď lodi lodí parník ladj jadrnic brod trajekt okręt okręc fregat брод корабл корабел теплох пароход судно судна фрегат крейсер линкор ледокол криголам',
  ),
]);

const isOfGenitive = createBeginnings([
  ...wordSet(
    `вулиц улиц площ школ театр музе інститут институт університет университет лікарн больниц парк закон премі преми бібліотек библиотек
    гімназі гимнази академі академи фонд клінік клиник плотин гребл дамб водосховищ водохранилищ станці станци галере турнір турнир меморіал мемориал
    ulic plac szkol szkoł teatr muze instytut instytuci uniwersytet uniwersyteci szpital park ustaw nagrod bibliote klini galeri turniej memoria zapor
    skol škol namesti náměstí divadl univerzit nemocnic zakon zákon knihovn gymnazi trg bolnic bolnišnic nagrad gimnazij institut inštitut přehrad priehrad sveučilišt turnaj`,
  ),
]);

function beginsWithAny(word: string, stems: WordSet): boolean {
  for (let length = word.length; length >= Math.max(3, word.length - longestThingEnding); length--) {
    if (stems.has(word.slice(0, length)) && !ofPeople.test(word.slice(length))) return true;
  }
  return false;
}

/**
 * What navies and research fleets put before a ship's name, as printed: "ROKS Vernik". Left out are those that are also
 * initials, ranks or bodies (JS, ENS, RFA).
 */
export const shipPrefixes: WordSet = new Set(
  `HMS USS HMAS RMS HMCS HMNZS HMPNGS HNLMS HrMs ZrMs HNoMS KNM HDMS HSwMS FGS INS PNS SLNS TCG ROKS ROCS JDS KRI BRP HTMS ADV USNS USCGC USAV
  CCGS RRS LÉ ORP NRP BAP NNS GNS`.split(/\s+/),
);

/** Things before a name in English that are words unless they begin with a capital: "Camp Vernik". */
export const capitalThingsBefore = wordSet(
  `camp port hotel villa storm operation place hurricane typhoon bank radio hmp
  construcciones autocares muebles promociones excavaciones suministros constructions meubles autocars
  voyages ambulances costruzioni autolinee construções móveis viagens conjunto conjuntos residencial residence`,
);

/** Streets and squares that "of" joins to their name: "la calle de Vernik". */
export const streetsOf = wordSet(
  `calle avenida plaza plazuela paseo glorieta carretera rue avenue place boulevard quai via viale piazza corso rua praça
  largo barrio calles carrer plaça marginal favela morro praia playa plage spiaggia île isla ilha quartier bairro`,
);

/** Places that "of" joins to their name: "the city of Vernik". */
export const placesOf = wordSet(
  `mayor residents electorate riding hometown birthplace outskirts suburb suburbs hamlet city town towns village villages county university bank state
  province municipality district parish
  bürgermeister bürgermeisterin maire mairie habitants alcalde alcaldesa vecinos sindaco abitanti prefeito moradores
  ciudad localidad municipio distrito provincia colonia pueblo ville commune village cidade município comune città`,
);

/** Orders, circles, estates and country, with a capital, that "of" joins to what they are named after: "la Orden de Vernik". */
export const ordersOf = wordSet(
  `order knights treaty battle friends orden caballeros tratado batalla amigos ordre chevaliers traité bataille amis ordine
  cavalieri trattato battaglia amici ordem cavaleiros batalha orde ridders verdrag slag vrienden
  virgen señora cristo ermita santuario hermandad cofradía virgem senhora madonna confraternita confraria
  quinta herdade solar pazo cortijo campo campos valle sierra comarca ribera vega tierra páramo`,
);

/** Commissions, by language: what one found out long ago goes on to be called by the name of who led it. */
const commissions: Record<string, RegExp> = {
  de: /^\p{L}*kommission$/u,
  fr: /^commissions?$/,
  es: /^comisi[oó]n(?:es)?$/,
  pt: /^comiss(?:[aã]o|[oõ]es)$/,
  it: /^commission[ei]$/,
  uk: /^комісі(?:я|ї|ю|єю)$/,
  ru: /^комисси(?:я|и|ю|ей)$/,
  be: /^камісі(?:я|і|ю|яй)$/,
  pl: /^komisj(?:a|i|ę|ą)$/,
  cs: /^komis[eí]$/,
  sk: /^komisi(?:a|e|i|u|ou)$/,
  sl: /^komisij(?:a|e|i|o)$/,
  hr: /^(?:komisij(?:a|e|i|u|om)|povjerenstv(?:o|a|u|om))$/,
  sr: /^(?:komisij(?:a|e|i|u|om)|комисиј(?:а|е|и|у|ом))$/,
};

/** What a hyphen joins to the name of who led one, and papers to that of who wrote them: "Vernik-Kommission", "Vernik-Papier". */
export const commissionsBehind = wordSet(
  'papier papiers papiere papieren kommission kommissionen kommissionens kommisjonen bizottság bizottságot bizottsága bizottságnak',
);

/** True for a folded word for a commission in this language. */
export function isCommission(word: string, lang: string): boolean {
  return commissions[lang]?.test(word) ?? false;
}

/** What is "called" or "named" something, by language: "a town called Vernik". */
const calledThings: Record<string, WordSet> = {
  en: wordSet(
    `town village hamlet city suburb place island river lake hill street ship boat ferry yacht horse dog cat bear company firm app
    band album song film movie play restaurant pub bar cafe hotel storm hurricane product brand model drug operation`,
  ),
  de: wordSet(
    'ort dorf stadt insel fluss see schiff boot pferd hund katze firma band film lokal kneipe sturm',
  ),
  fr: wordSet(
    'ville village hameau île rivière bateau cheval chien chat société groupe film restaurant bar tempête',
  ),
  es: wordSet(
    'ciudad pueblo aldea isla río barco caballo perro gato empresa grupo película restaurante bar tormenta',
  ),
  it: wordSet('città paese borgo isola fiume nave cavallo cane gatto azienda gruppo film ristorante bar'),
  pt: wordSet('cidade vila aldeia ilha rio navio cavalo cão gato empresa banda filme restaurante bar'),
};

/** True for a folded word for a place, thing or animal that goes by a name in this language. */
export function isCalledThing(word: string, lang: string): boolean {
  return calledThings[lang]?.has(word) ?? false;
}

const noWords: WordSet = new Set();
