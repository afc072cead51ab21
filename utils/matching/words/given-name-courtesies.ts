import { functionWordsIn } from './function-words';
import { wordSet, type WordSet } from './word-set';

// Courtesy words that go with a given name as well as with a full one, and words between which and a given name no other
// belongs: written for this project from everyday news usage.

const indonesian = 'pak bapak bu ibu mas mbak bung kang gus menteri presiden gubernur bupati';

const before = courtesies({
  en: `dear sir dame madam alhaji alhaja hajia hajiya alh mallam malam encik puan datuk dato datin seri sri tun tunku haji hajah ustaz comrade
    begum malik nana nii ch mian barr engr mzee mwalimu bapak ibu khun cik ustazah pehin cikgu`,
  fr: 'cher chère',
  es: 'don doña dña querido querida',
  it: 'don donna',
  de: 'lieber liebe',
  pt: 'dom dona doutor doutora dr dra camarada',
  id: indonesian,
  ms: `${indonesian} encik puan tuan cik datuk dato datin seri tun`,
  pl: 'pan pana panu panem pani panią panie',
  uk: 'пан пана пану паном пане пані',
  bg: 'бай леля кака',
  ro: 'nea tanti',
});

const behind = courtesies({
  en: 'ji bhai bhaiya kaka chacha didi saheb sahib sahab garu',
  tr: 'bey beye beyin beyi hanım hanıma hanımın hanımı abla abi ağabey hoca',
});

function courtesies(lists: Record<string, string>): ReadonlyMap<string, WordSet> {
  return new Map(Object.entries(lists).map(([lang, list]) => [lang, wordSet(list)]));
}

/** True for a folded word before a name that may be a given name alone: "Sir Aldo". */
export function isCourtesyBeforeGivenName(word: string, lang: string): boolean {
  return before.get(lang)?.has(word) ?? false;
}

/** Honorifics of Pakistan and Ghana that are names elsewhere. */
const likeGivenNames = wordSet(
  'malik nana nii chaudhry chaudhary ch mian rana raja mir pir nawab rai makhdoom khawaja agha syed',
);

/** True for a folded honorific that may be a given name: "Nana Kwame Vernik". */
export function isHonorificLikeGivenName(word: string, lang: string): boolean {
  return lang === 'en' && likeGivenNames.has(word);
}

/** True for a folded word behind such a name: "Aldo Bey". */
export function isCourtesyBehindGivenName(word: string, lang: string): boolean {
  return behind.get(lang)?.has(word) ?? false;
}

const callings = wordSet(
  'soldado sargento subtenente tenente capitão delegado delegada pastor pastora missionário missionária',
);

/** True for a folded word that Brazilians stand for election with before a surname or a given name: "Pastora Alda". */
export function isCallingOfCandidate(word: string): boolean {
  return callings.has(word);
}

/** Words of kin that people in speech give somebody who is none: "Auntie Alda". */
const friendly: Partial<Record<string, WordSet>> = { en: wordSet('aunty auntie aunt uncle mama baba') };

/** Who is called so is a country or a figure: "Uncle Sam". */
const figures = wordSet('sam tom sally');

/** True for a folded word of kin before a given name that in speech does not make a relative of its bearer. */
export function isFriendlyKin(word: string, given: string, lang: string): boolean {
  return friendly[lang]?.has(word) === true && !figures.has(given);
}

const titles = wordSet(
  `king queen prince princess duke duchess emperor empress sultan emir pope saint st brother sister hurricane typhoon cyclone storm
  könig königs königin prinz prinzen prinzessin kaiser kaiserin papst papstes sankt bruder schwester hurrikan taifun sturmtief orkan
  roi reine pape sainte ouragan tempête frère sœur rey reina príncipe princesa papa san santa santo huracán
  re regina principessa uragano rei rainha são furacão koning koningin prins prinses paus sint
  kung kungen drottning prinsen prinsessan påven konge kongen dronning pave paven kronprins kronprinsesse kronprinsen kronprinsessan
  король короля королю королем королём королева королеви королеву королевою королевы королеве королевой крал кралица
  принц принца принцу принцом принцеса принцеси принцесу принцесса принцессы принцессу цар царя царю царем царь царём царица
  папа папи папу папою папі папы папой папе святий святого святой светец ураган урагану урагана тайфун тайфуну тайфуна
  król króla królowi królem królowa królową królowej książę księcia księciem księżna księżną księżniczka papież papieża papieżem papieżowi
  święty świętego święta świętej huragan huraganu král krále králi králem královna královnu královny princ prince princem princezna princeznu
  papež papeže papeži papežem svatý svatého svatá svaté kralj kralja kraljica kraljice sveti svetog sveta svete
  kuningas kuninkaan kuningatar prinssi prinsessa paavi paavin király királynő herceg pápa szent`,
);

/** True for a folded title of those who are called by a given name alone, or of a storm: "Pope Aldo". */
export function isTitleOfGivenName(word: string): boolean {
  return titles.has(word);
}

const possessives: Partial<Record<string, WordSet>> = { en: wordSet('my your his her our their') };

/** True for a folded word that says whose something is. */
export function isPossessive(word: string, lang: string): boolean {
  return possessives[lang]?.has(word) ?? false;
}

// Small words that stand before a noun of their own: "my Aldo", "der Aldo" where people say so.
const notBeforeNames: Partial<Record<string, WordSet>> = {
  en: wordSet(
    'the a an his her our their my your its no any some each every other another such that this these those said did',
  ),
  de: wordSet('ein eine einen einem einer eines kein keine sein seine seiner ihre dieser diese dieses jener'),
  fr: wordSet('le la les l un une des du son sa ses leur leurs notre votre ce cet cette ces'),
  es: wordSet('los las un una unos unas del su sus nuestro este esta estos estas ese esa'),
  it: wordSet('un uno una i gli le dei degli delle questo questa quello suo sua loro'),
  pt: wordSet('um uma os as dos das este esta esse seu sua'),
  nl: wordSet('de het een zijn'),
};

const actsOnPeople: Partial<Record<string, WordSet>> = {
  en: wordSet(
    `told tell tells ask thank love trust know knew met meet saw see call called let support miss want wants knows trusts leave till s re ll ve m
    forgave forgive forgives blame blames blamed loves loved hate hates hated like likes liked respect respects respected admire admires help helps
    helped remember remembers beat elected re-elected`,
  ),
  fr: wordSet('merci connais cher chère'),
  es: wordSet('gracias conozco querido querida'),
  pt: wordSet('obrigado obrigada conheço querido querida caro cara'),
  de: wordSet('danke kenne kennt liebe lieber'),
  it: wordSet('grazie conosco chiamai ringrazio rispetto stimo ammiro caro cara'),
  nl: wordSet('ken belde vroeg bedankt beste lieve'),
  sv: wordSet('åt känner ringde frågade träffade tackar kära käre'),
  da: wordSet('kender ringede spurgte mødte takker kære'),
  fi: wordSet('soitin kysyin kerroin sanoin tapasin tunnen puhuin kiitän kiitos'),
  id: wordSet('dan kepada dengan oleh bahwa terima kasih'),
  ms: wordSet('dan kepada dengan oleh bahawa terima kasih'),
  pl: wordSet(
    'znam poznałem poznałam zapytałem zapytałam zadzwoniłem zadzwoniłam spotkałem spotkałam dziękuję poprosiłem poprosiłam',
  ),
  cs: wordSet('znám potkal potkala zavolal zavolala děkuji děkuju poprosil poprosila jsem jsme s se'),
  sk: wordSet('poznám stretol stretla zavolal zavolala ďakujem poprosil poprosila som sme s so'),
  uk: wordSet(
    'знаю питав питала запитав запитала дзвонив дзвонила подзвонив подзвонила зустрів зустріла бачив бачила дякую попросив попросила дорогий дорога дорогого дорогій',
  ),
  ru: wordSet(
    'знаю спросил спросила звонил звонила позвонил позвонила встретил встретила видел видела спасибо попросил попросила дорогой дорогая дорогого',
  ),
  hr: wordSet('znam sam smo hvala dragi draga'),
  bs: wordSet('znam sam smo hvala dragi draga'),
  sr: wordSet('znam sam smo hvala знам сам смо хвала'),
  sl: wordSet('poznam sem smo hvala dragi draga'),
};

/** True for a folded small word or verb behind which a given name is a person's, and does not go with a noun before it. */
export function leadsToPerson(word: string, lang: string): boolean {
  if (actsOnPeople[lang]?.has(word)) return true;
  return functionWordsIn(lang).has(word) && !notBeforeNames[lang]?.has(word);
}

// What stands before a verb and never before a noun. In Spanish, Italian and Portuguese "that", for they leave pronouns out, and
// what "have" is before a participle.
const subjects: Partial<Record<string, WordSet>> = {
  en: wordSet('i we you they he she who to ll d ve have has had'),
  de: wordSet('ich wir du er sie'),
  nl: wordSet('ik wij we jij je hij zij ze jullie'),
  sv: wordSet('jag vi du han hon ni'),
  da: wordSet('jeg vi du han hun'),
  nb: wordSet('jeg vi du han hun'),
  no: wordSet('jeg vi du han hun'),
  fr: wordSet('je j nous vous ils elles on ai avons avez ont'),
  es: wordSet('que yo nosotros ellos ellas he hemos'),
  it: wordSet('che io noi voi loro ho abbiamo'),
  pt: wordSet('que eu nós eles elas'),
};

/** True for a folded word behind which a verb stands, and no noun. */
export function isSubject(word: string, lang: string): boolean {
  return subjects[lang]?.has(word) ?? false;
}

// "Я познакомил Алдо", "не уважаю Алдо"; but "я друг Алдо", for these languages have no verb there.
const ofFirstPerson: Partial<Record<string, RegExp>> = {
  ru: /(?<!\p{L})(?:я|мы|не)\s\p{Ll}+(?:[лую]|л[аи]|ем|им)$/u,
  uk: /(?<!\p{L})(?:я|ми|не)\s\p{Ll}+(?:[вую]|л[аи]|[еиє]мо)$/u,
  pl: /(?:[iy]łem|łam|liśmy|łyśmy)$/,
};

/** True for a text that ends with a subject and its verb, by the form of that. */
export function endsWithVerb(text: string, lang: string): boolean {
  return ofFirstPerson[lang]?.test(text.toLowerCase()) ?? false;
}
