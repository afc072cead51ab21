import { createBeginnings, createEndings } from './word-parts';
import { wordsWithPrefixes, wordSet, type WordSet } from './word-set';

// Offices, ranks and courtesy words before a surname: "President Zelensky", "exministro Giuffra", "пан Шевченко". They
// introduce a person by surname, and they are no given name. Written for this project from everyday news usage.

const wholeWords = wordSet(
  // English
  `president vice-president sens reps govs gens messrs minister secretary chancellor premier pm mp mep msp speaker senator sen representative rep
  congressman congresswoman governor gov mayor leader chief chair chairman chairwoman chairperson director commissioner
  ambassador envoy general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral adm marshal
  commander judge justice attorney prosecutor sheriff councillor cllr coun councilman councilwoman deputy delegate lord lady
  sir dame shri smt sardar maulana alhaji alhaja hajia mallam datuk dato otunba baron baroness king queen prince princess pope cardinal archbishop bishop reverend rev father sheikh emir
  sultan ayatollah imam rabbi professor prof doctor dr mr mrs ms miss mister madam madame comrade spokesman spokeswoman
  spokesperson candidate nominee incumbent taoiseach tanaiste chairmen ministers presidents senators president-elect
  democrat republican tory lawmaker state counsel treasurer whip premiership czar officer agent detective inspector
  administrator strategist adviser advisor aide dictator tsar frontrunner front-runner challenger negotiator diplomat warlord
  brig alderman alderwoman councilmember assemblyman assemblywoman superintendent comptroller brigadier backbencher
  strongman ministers governors lawmakers`,
  // Romance
  `président présidente ministre premier chancelier chancelière député députée sénateur sénatrice maire gouverneur
  secrétaire porte-parole ambassadeur juge général colonel mme mlle monsieur madame chef cheffe eurodéputé eurodéputée commissaire préfet préfète conseiller conseillère procureur procureure rapporteur rapporteure adjoint adjointe patron patronne candidat ministres
  presidente ministro ministra canciller diputado diputada senador senadora alcalde alcaldesa gobernador gobernadora
  secretario secretaria portavoz embajador embajadora juez jueza fiscal general coronel señor señora sr sra
  presidenta vicepresidente vicepresidenta concejala doctora mandatario mandataria jefe jefa consejero consejera concejal procurador
  procuradora magistrado magistrada dirigente opositor opositora eurodiputado eurodiputada comisario comisaria intendente
  congresista legislador legisladora candidato candidata exlegislador lideresa líder vocero
  premier cancelliere deputato senatore senatrice sindaco sindaca governatore segretario segretaria portavoce
  ambasciatore vicepremier presidentessa governatrice commissario eurodeputato eurodeputata
  giudice generale onorevole signor signora dottor dottoressa professoressa ministri deputata assessore assessora consigliere consigliera
  capogruppo governatrice sottosegretario sottosegretaria prefetto questore procuratore procuratrice
  primeiro-ministro deputado deputada prefeito governador secretário embaixador juiz vereador vereadora desembargador procurador chanceler chefe relator
  presidenta prefeita governadora senhor senhora doutor doutora juíza eurodeputada embaixadora autarca desembargadora conselheira`,
  // Germanic
  `herr frau herrn präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin senator
  abgeordnete abgeordneter abgeordneten vorsitzende vorsitzender vorsitzenden sprecher sprecherin chef chefin richter
  richterin botschafter botschafterin staatssekretär staatssekretärin landrat politiker politikerin kandidat kandidatin
  oberst dr prof genosse parteichef amtsinhaber machthaber diktator autokrat herausforderer amtskollege amtskollegin kollege kollegin unterhändler
  stadtrat kreisrat gemeinderat fraktionsvize dezernent dezernentin kämmerer kämmerin beigeordneter bischof kardinal
  minister-president premier burgemeester kamerlid staatssecretaris wethouder voorzitter fractievoorzitter meneer mevrouw
  rektor rektorn rektorin statsminister statsråd finansminister utrikesminister utenriksminister talman ordförande partiledare
  generaal europarlementariër landshövding landshövdingen borgmästare borgmästaren gruppledare partisekreterare statssekreterare oppositionsråd språkrör kommunalråd kommunalrådet borgarråd borgarrådet riksdagsledamot riksdagsledamoten statsrådet statsministern`,
  // Dutch and Turkish
  `leider leidster partijleider fractieleider lijsttrekker vicepremier demissionair kamervoorzitter raadslid gedeputeerde commissaris
  sayın cumhurbaşkanı başbakan bakan bakanı lideri başkanı başkan milletvekili sözcüsü genelbaşkan valisi`,
  // Romanian, Greek, Baltic, Finnic, Hungarian
  `președintele președintelui președinta premierul premierului ministrul ministrului ministrei deputatul deputatului senatorul
  senatorului primarul primarului domnul domnului doamna doamnei
  πρόεδρος προέδρου πρόεδρο πρωθυπουργός πρωθυπουργού πρωθυπουργό υπουργός υπουργού υπουργό βουλευτής βουλευτή κύριος κύριο
  κυρία κυρίας καγκελάριος καγκελάριο καγκελαρίου
  premjeras premjero premjerui premjerą premjeru premjerė ministras ministro ministrui ministrą ministru ministrė kancleris
  kanclerio kancleriui kanclerį ponas pono ponia ponios
  premjers premjera premjeram premjeru ministrs ministram kanclers kanclera kungs kundze
  esimees linnapea riigikogulane härra proua
  valtiovarainministeri puolustusministeri pääsihteeri puheenjohtaja kansanedustajat pormestari
  köztársaságielnök külügyminiszter államfő kormányfő kancellár polgármester`,
  // Slavic and others, words whose stem below would be too short
  `лорд лорда лорду лордом леди принц принца принцу принцем
  пан пана пану паном пані г-н г-жа господин господина господину господином госпожа госпожи госпожу тов товариш мер мера меру мером
  аким акима акиму акимом хоким хокима мэр мэра мэру мэром глава главы главе главой глави главі главу голова голови голову посол посла послу послом князь
  pan pana panu panem pani panią paní pán gospod gospa gospodin gospođa poseł posła posłanka posłanki szef szefa szefem szefowi szefowa lider
  lidera wójt šéf šéfa šéfem šéfovi vodja vodje kmet poslanec poslanci úr asszony elnök miniszterelnök miniszter képviselő
  starosta starosty starostovi starostu starostou starostka starostky
  presidentti pääministeri ministeri ulkoministeri puhemies kansleri kansanedustaja`,
);

// Beginnings of words that case endings follow.
const stems = [
  ...wordSet(
    `диктатор омбудсмен дипломат спецпредстав спецпосланник постпред очільни мандатар
    президент прем'єр міністр міністерк канцлер депутат нардеп сенатор губернатор спікер секретар генерал полковник адмірал лідер
    очільни керівни голов представни речни кандидат прокурор суддя судд
    премьер министр канцлер спикер секретар адмирал лидер председател руководител представител пресс-секретар
    премиер министър посланик кмет говорител
    премијер министар министер претседател канцелар градоначелни прэзідэнт прэм'ер дэпутат старшын
    prezydent premier ministr minister kanclerz senator marszał przewodnicząc wicepremier burmistrz rzeczni
    kandydat posłan sekretarz generał
    prezident premiér kancléř kancelár poslan předsed predsed hejtman primátor mluvč hovorc senátor kandidát
    predsedni predsjedni gradonačelni guvernér guverner gubernator wojewod premijer kancler zastupni župan poslanc ministric poslank državn veleposlani
    ministark ambasador tužitelj tužila sutkinj savetnic portparol odborni glasnogovorni povjereni komesar eurozastupni dožupan
    sodnic tožilk evroposlan komisark svetnic prvakinj
    místopředsed velvyslan soudkyn europoslan eurokomisař zastupitel podpredsed veľvyslan sudkyň hovorkyň eurokomisár
    europosł eurodeputowan komisarz prokurator liderk
    министарк посланиц амбасадор гувернер портпарол одборни тужила тужите
    посолк комісарк єврокомісар радниц посланичк съдийк евродепутат еврокомисар омбудсман`,
  ),
];

// German and Scandinavian compounds end in the office: "Bundeskanzler", "Grünen-Politikerin".
const endings = [
  ...wordSet(
    `minister ministerin kanzler kanzlerin präsident präsidentin politiker politikerin chef chefin vorsitzender vorsitzende
    vorsitzenden sprecher sprecherin kandidat kandidatin sekretär sekretärin abgeordneter abgeordnete abgeordneten
    führer führerin meister meisterin minister-president statsminister ministeren kommissar kommissarin rätin beauftragter
    beauftragte botschafter botschafterin experte expertin gouverneur senator senatorin richter richterin rat`,
  ),
].filter((ending) => ending.length > 3);

const beginsWithStem = createBeginnings(stems);
const endsInOffice = createEndings(endings, 3);

const openings = ['ex', 'vice', 'vize', 'вице', 'віце', 'екс', 'экс', 'wice', 'vice'];

const isHeadStem = createBeginnings([
  ...wordSet(
    `директор ректор декан начальни завідувач заступни засновни власни заведующ заместител основател заместни управител
    director directeur directric direttor direttric diretor coordinador gerente rector recteur rettor reitor
    dyrektor rektor dziekan naczelni kierowni zastępc prezes założyciel ředitel děkan náměstk náměste náčelní riaditeľ dekan direktor
    ravnatelj ravnatel načelni zamjeni osnivač zakladatel
    владел совладел собственни собствени хозяин хозяй учредител бенефициар бенефіціар співвласни власниц
    właściciel współwłaściciel majitel spolumajitel vlasni suvlasni lastni solastni
    капитан капітан капетан командир штурман боцман kapitan kapitán kapetan komandir dowódc velitel veliteľ poveljnik zapovjednik`,
  ),
]);

/** True for a folded word for who governs a country or was elected there: "the governor of Virginia", "кметът на София". */
export function isOfficeOfPlace(word: string): boolean {
  return isOfficeOfTown(word) || beginsWithOfficeOfCountry(withoutOpening(word));
}

const beginsWithOfficeOfCountry = createBeginnings([
  ...wordSet(
    'president présiden premier minister member representative ambassador embajador bishop archbishop obispo президент премиер посланик голова',
  ),
]);

/** True for a folded word for who governs a town or part of a country, or was elected there. */
export function isOfficeOfTown(word: string): boolean {
  return beginsWithOfficeOfTown(withoutOpening(word));
}

const beginsWithOfficeOfTown = createBeginnings([
  ...wordSet(
    `mayor governor senator congressm congressw
    maire député sénat gouverneur préfet
    alcald gobernador diputad senador intendent
    prefeit governador deputad autarca vereador
    sindac deputat governator
    bürgermeister oberbürgermeister landrat abgeordnet burgemeester kommunalråd borgmästar borgmester ordfører
    primarul deputatul senatorul
    кмет градоначалник депутат губернатор мэр мер`,
  ),
]);

/** True for a folded word for who has a field in a government: "ministre des Sports", "assessora alla Casa". */
export function isOfficeOfField(word: string): boolean {
  return beginsWithOfficeOfField(withoutOpening(word));
}

const beginsWithOfficeOfField = createBeginnings([
  ...wordSet(
    'minist conseller consejer concejal assessor sottosegretari vereador staatssekretär staatssecretaris',
  ),
]);

function withoutOpening(word: string): string {
  return word.slice(openings.find((opening) => word.startsWith(opening))?.length ?? 0);
}

/** True for a folded Slavic word for who leads a school, museum, fund, ship and the like. */
export function isHead(word: string): boolean {
  return isHeadStem(word);
}

const courtesyWords = wordSet(
  `mr mrs ms miss mister madam madame sir dame shri smt sardar maulana alhaji alhaja hajia mallam datuk dato otunba lord lady dr doctor prof professor mme mlle monsieur señor señora sr
  sra senhor senhora signor signora dottor dottoressa professoressa doctora herr frau herrn genosse meneer mevrouw don doña donna doutor doutora
  пан пана пану паном пані г-н г-жа господин господина господину господином госпожа госпожи госпожу товариш тов
  sayın pan pana panu panem pani panią paní pán gospod gospa gospodin gospođa úr asszony reverend rev father coach capt captain`,
);

/** True for a folded word that goes before anybody's name. */
export function isCourtesy(word: string, lang: string): boolean {
  return courtesyWords.has(word) || (localCourtesies[lang]?.has(word) ?? false);
}

// Courtesy words that are other words elsewhere, and those of scripts that write small words onto them.
const localCourtesies: Record<string, WordSet> = {
  en: wordSet(
    `hon cde begum engr barr adv atty datin puan encik cik tunku tun mdm hajiya hajah alh malam maulvi moulvi allama ustaz ustazah
    togbe togbui oba evang bapak mzee mwalimu ato woizero khun sushri thiru ratu haji pehin cikgu mufti qari kagawad samdech oknha
    dasho lyonpo fr insp cdre`,
  ),
  ar: wordsWithPrefixes(
    'وفبلك',
    'الراحل الراحلة السيد السيدة الآنسة الدكتور الدكتورة الأستاذ الأستاذة المهندس المهندسة الشيخ المحامي المحامية',
  ),
  he: wordsWithPrefixes('ובלשמכ', 'מר גב גברת הרב'),
  fa: wordSet('شهید آقای خانم دکتر مهندس'),
  hi: wordSet('श्री श्रीमती सुश्री डॉ'),
  es: wordSet('don doña'),
  it: wordSet('don donna on'),
  fr: wordSet('m mm me'),
  pt: wordSet('dona'),
  nl: wordSet('heer'),
  sv: wordSet('fru'),
  da: wordSet('fru hr'),
  no: wordSet('fru'),
};

const withCapital = wordSet(
  `barrister advocate engineer surveyor pastor evangelist apostle venerable swami sadhvi mahant excellency worship lordship ogbueze igwe
  nze tuan besar regent executive`,
);
const seconds = wordSet('seri sri');
const beforeSeconds = wordSet('datuk dato tan datin puan toh');

/**
 * True for a folded English word with a capital that is somebody's courtesy or office there, and a noun elsewhere: "Pastor
 * Vernik"; also for the second of two, "Tan Sri Vernik", where `first` is the word before it.
 */
export function isCourtesyWithCapital(word: string, first: string, lang: string): boolean {
  return lang === 'en' && (withCapital.has(word) || (seconds.has(word) && beforeSeconds.has(first)));
}

const localOffices: Record<string, WordSet> = {
  en: wordSet(
    `cr clr ald amb cmdr supt fr msgr monsignor councilor councilors councillors alderperson assemblymember member supervisor controller
    undersecretary usec asec convener convenor moderator clerk recorder registrar assessor auditor coroner provost magistrate
    advocate solicitor constable undersheriff trooper corporal commandant warden reeve selectman selectwoman trustee
    freeholder ombudsman frontbencher crossbencher llywydd comhairle cathaoirleach lop collector tehsildar sarpanch kagawad konsehal
    pastor evangelist mufti nuncio archdeacon honourable honorable`,
  ),
  pl: wordSet('radny radnego radnemu radnym radna radnej radną sędzia sędziego sędziemu sędzią sędzi'),
  cs: wordSet('radní soudce soudci soudcem'),
  sr: wordSet('šefica šefice šefici šeficu šeficom'),
  hr: wordSet('čelnica čelnice čelnici čelnicu čelnicom'),
  uk: wordSet('мерка мерки мерці мерку меркою'),
  ru: wordSet('судья судьи судье судью судьёй судьей'),
  ar: wordsWithPrefixes(
    'وفبلك',
    `الرئيس الرئيسة الوزير الوزيرة النائب النائبة السفير السفيرة القاضي القاضية اللواء العميد العقيد الفريق الأمير الملك المحافظ
    المدير المديرة المتحدث المتحدثة المستشار المستشارة الزعيم المرشح المرشحة`,
  ),
  he: wordsWithPrefixes('ובלשמכ', 'השר השרה הנשיא הנשיאה השופט השופטת האלוף הניצב ניצב הסנאטור הסנטור'),
  fa: wordSet('رئیس‌جمهور وزیر سردار ژنرال سناتور نماینده شهردار استاندار فرماندار'),
  hi: wordSet('राष्ट्रपति प्रधानमंत्री मुख्यमंत्री मंत्री विधायक सांसद कलेक्टर जज न्यायमूर्ति महापौर राज्यपाल'),
};

const headsOfOffice = wordsWithPrefixes(
  'وفبلكובלשמכ',
  'وزير وزيرة رئيس رئيسة مدير مديرة نائب نائبة محافظ سفير سفيرة שר שרת ראש סגן סגנית נשיא נשיאת דובר דוברת',
);

/** True for a folded Arabic or Hebrew word that an office begins with: "minister of". */
export function isHeadOfOffice(word: string): boolean {
  return headsOfOffice.has(word);
}

/** True for a folded word that names an office, a rank or is a courtesy before a name. */
export function isOffice(word: string, lang: string): boolean {
  if (isPlainOffice(word) || localCourtesies[lang]?.has(word) || localOffices[lang]?.has(word)) return true;
  return openings.some((opening) => word.startsWith(opening) && isPlainOffice(word.slice(opening.length)));
}

function isPlainOffice(word: string): boolean {
  return wholeWords.has(word) || beginsWithStem(word) || endsInOffice(word);
}
