import { wordSet, type WordSet } from './word-set';

// What firms are called, as far as a person's name stands in it. Written for this project from everyday news usage.

/** Who stands behind "&" or "and" in the name of a firm. */
export const firmPartners = wordSet(
  'sons co company partners partner associates brothers bros söhne cie fils hijos figli filhos asociados associés associados wspólnicy syn synowie synové synovia sinovi sin син сын сини синове сыновья партнери партнёры партньори partnerzy partneři partneri partnerji kumppanit дети діти деца děti deti dzieci djeca otroci дочери доньки к ко társa társai fia fiai',
);

/** What a firm does, with a capital behind its name and a hyphen, or before them: "Vernik-Agro", "Agro-Vernik". */
export const joinedTrades = wordSet(
  `agro invest trans bud stroy stroi prom energo tech trade trading export import auto avto pharm farm metal plast chem snab
  service servis consult consulting logistic logistics holding leasing media group bank film tour travel print textil
  агро инвест інвест транс буд строй пром энерго енерго тех трейд экспорт експорт импорт імпорт авто фарм метал пласт хим хім снаб
  сервис сервіс консалт консалтинг логистик логістик холдинг лизинг лізинг медиа медіа групп груп банк тур трэвел принт капитал капітал`,
);

/** Firms of lawyers and the like, whose name may go on with partners in small letters: "kancelář Vernik a partneři". */
export const partnersFirms = wordSet(
  `kancelaria kancelarii kancelarię kancelarią kancelář kanceláře kanceláři kanceláří kancelária kancelárie kancelárii kanceláriu
  kanceláriou društvo društva društvu pisarna pisarne pisarni pisarno бюро контора конторы конторе контору конторой
  контори конторі конторою кантора кантората канцеларија asianajotoimisto asianajotoimiston`,
);

/** What a firm is in law, behind its name or two words more of it: "Vernik, Inc.", "Vernik Vini S.p.A.", "Vernik d.o.o.". */
export const legalFormBehind =
  /^(?:\s(?:&\s)?\p{Lu}[\p{L}&-]*){0,2},?\s(?:(?:Inc|Ltd|Ltda|LLC|LLP|PLC|Plc|Corp|GmbH|AG|KG|Oyj?|AB|ASA|ApS|Kft|Zrt|Nyrt|AŞ|SpA|Spa|Srl|srl|SRL|SARL|Sarl|SAS|SA|BV|NV)(?![\p{L}\p{N}])|S\.\s?(?:p\.\s?)?A\.|S\.\s?[àr]\.\s?l\.|s\.\s?r\.\s?o\.|a\.\s?s\.|d\.\s?[od]\.|[Ss]p\.\s[zj]|A\.\s?Ş\.|[BN]\.\s?V\.|S\.\s?L\.)/u;

/** The same before it: "ООО «Верник»", and any other in capitals before a quotation mark, for states have their own. */
export const legalFormBefore =
  /(?:^|[\s(])(?:(?:ООО|ОАО|ПАО|ЗАО|АО|ИП|ТОВ|ПрАТ|ПАТ|АТ|ПП|ФОП|ЕООД|ООД|АД|ЕТ)\s?[«"„“]?|[А-ЯІЇЄҐ]{2,5}\s[«„])$/u;

/** What firms alone are, in front of a sentence about one: "Fondé en 1931, Vernik emploie". */
export const foundedBefore =
  /(?:^|[.!?]\s)(?:founded|established|fondée?|créée?|fundad[ao]|fondat[ao]|gegründet|opgericht|grundat|założon[ay])\s(?:\p{Ll}{1,4}\s){0,2}\d{4},\s$/iu;

/** What is held or done of firms: "shares in Vernik", "the takeover of Vernik", "a poll by Vernik". */
export const heldBefore =
  /(?:^|\s)(?:(?:shares?|stakes?|stock|bonds|shareholders|investors) in|(?:takeover|acquisition|buyout|flotation) of|(?:poll|polling|survey) by) $/iu;

/** What their shares do, and what only firms have: "Vernik shares fell 3%", "Vernik’s next earnings"; but "Vernik shares blame". */
export const sharesBehind =
  /^(?:['’]s\s(?:(?:next|(?:first|second|third|fourth)-quarter|half-year|full-year|quarterly)\s(?:earnings|profits?|revenues?|sales|dividends?)|(?:quarterly|full-year|half-year)\sresults|(?:share|stock)\sprice|market\s(?:value|capitali[sz]ation))|\s(?:shares|stock)\s(?:fell|rose|jumped|slid|slipped|dropped|gained|climbed|sank|tumbled|soared|plunged|surged|slumped|lost|closed|were|was|are|is|have|has|had))(?!\p{L})/u;

/** Text before a name that holds that, in UTF-16 units. */
export const heldReach = 20;

/** What firms do and people rarely, behind the name: "Vernik emploie 6 400 personnes". */
export const employsBehind =
  /^\s(?:employs|emploie|beschäftigt|emplea|emprega|impiega|sysselsätter|zatrudnia|zaměstnává|zamestnáva)\s(?:\p{Ll}+\s){0,2}\d(?:[.,\s]?\d){2,}/u;

/** What a firm is, behind a comma: "Vernik, a firm of brewers". Makers are people too unless a town is theirs: "Vernik, a Dover-based maker of locks". */
export const explainedAsFirm =
  /^,\s(?:(?:an?|the)\s(?:[\p{L}’'-]+\s){0,3}(?:company|firm|lender|subsidiary|start-?up|conglomerate|retailer|insurer|carmaker|automaker|chipmaker|drugmaker|planemaker|steelmaker|brewery|airline|supermarket\schain|\p{L}+-based\s(?:[\p{L}-]+\s){0,2}(?:maker|manufacturer|producer|supplier|operator|distributor|developer|provider))|eine?\s(?:\p{L}+\s){0,2}(?:Unternehmen|Firma|Konzern|Hersteller|Zulieferer)|une\s(?:entreprise|société|filiale)|una\s(?:empresa|compañía|azienda|filial)|uma\s(?:empresa|companhia))(?=[,.;]|\s(?:of|that|which|whose|with|in|from|for|on|based|owned|known|mit|aus|für|im|spécialisée|qui|dont|de|que|con|che|di|com|do|da)(?!\p{L}))/u;

/** UTF-16 units that hold the longest of them. */
export const explanationReach = 80;

/** Text beside a name that one of these is looked for in, in UTF-16 units. */
export const legalFormReach = 40;

/** What a firm is, right before its name in English: "furniture maker Vernik". */
export const kindsOfFirm = wordSet(
  `company firm group chain maker giant airline drugmaker chipmaker automaker carmaker planemaker steelmaker brewer brewery retailer
  lender insurer startup conglomerate consultancy pollster pollsters auctioneers solicitors accountants builders jewellers
  manufacturer supplier operator distributor utility label brand`,
);

/** The same of whoever prints and broadcasts: "radio station Vernik FM". */
export const outlets = wordSet(
  'agency broadcaster station channel outlet newspaper tabloid magazine website',
);

/** Nouns that a firm's name stands behind, by language: "el grupo Vernik". */
const firmsBefore: Record<string, WordSet> = {
  de: wordSet(
    'konzern firma unternehmen modehaus bauunternehmen autohaus wählergemeinschaft wählervereinigung bürgerinitiative',
  ),
  fr: wordSet('groupe société entreprise holding titre action enseigne asbl association'),
  es: wordSet(
    `grupo empresa inversiones constructora inmobiliaria bodegas laboratorios transportes talleres hoteles viajes minera petrolera
    cementera siderúrgica conservera harinera hotelera tabacalera licorera naviera aerolínea aseguradora azucarera cervecera papelera`,
  ),
  pt: wordSet('grupo empresa construtora mineradora petroleira seguradora siderúrgica cervejaria'),
  it: wordSet('gruppo azienda impresa società ditta'),
  nl: wordSet('concern bedrijf firma vzw vereniging'),
  uk: wordSet(
    'фк хк бк компанія компанії компанію компанією фірма фірми фірму фірмою корпорація корпорації холдинг концерн агрохолдинг завод заводу заводі банк банку банком банці фабрика фабрики трест тресту трестом тресті траст трасту трастом трасті',
  ),
  ru: wordSet(
    'фк хк бк компания компании компанию компанией фирма фирмы фирму фирмой корпорация корпорации холдинг концерн агрохолдинг завод завода заводе банк банка банке фабрика фабрики трест треста трестом тресте траст траста трастом трасте',
  ),
  be: wordSet(
    'кампанія кампаніі кампанію фірма фірмы фірме фірму завод завода заводзе фабрыка фабрыкі фабрыцы фабрыку банк банка банку',
  ),
  mk: wordSet('компанија компанијата фирма фирмата завод заводот фабрика фабриката пивара пиварата'),
  bg: wordSet(
    'дружество дружеството компанията компания фирма фирмата корпорация холдинг завод завода заводът фабрика фабриката фабрики верига веригата марка марката',
  ),
  pl: wordSet(
    'spółka spółki spółce spółkę spółką firma firmy firmie firmę firmą koncern grupa fabryka fabryki fabryce fabrykę fabryką browar browaru browarze marka marki marce markę marką',
  ),
  cs: wordSet(
    'firma firmy firmě firmu firmou společnost společnosti společností koncern koncernu skupina skupiny skupině skupinu skupinou',
  ),
  sk: wordSet(
    'firma firmy firme firmu firmou spoločnosť spoločnosti spoločnosťou koncern koncernu skupina skupiny skupine skupinu skupinou',
  ),
  sl: wordSet(
    'podjetje podjetja podjetju podjetjem družba družbe družbi družbo skupina skupine skupini skupino tovarna tovarne tovarni tovarno pivovarna pivovarne pivovarni pivovarno mlekarna mlekarne mlekarni mlekarno veriga verige verigi verigo',
  ),
  hr: wordSet(
    `tvrtka tvrtke tvrtki tvrtku tvrtkom kompanija kompanije kompaniji kompaniju kompanijom poduzeće poduzeća poduzeću poduzećem
    grupa grupe grupi grupu grupom tvornica tvornice tvornici tvornicu tvornicom pivovara pivovare pivovari pivovaru pivovarom
    vinarija vinarije vinariji vinariju vinarijom mljekara mljekare mljekari mljekaru mljekarom pekara pekari pekaru pekarom
    tiskara tiskare tiskari tiskaru tiskarom brodogradilište brodogradilišta brodogradilištu lanac lanca lancu
    marka marke marki marku`,
  ),
  sr: wordSet(
    `firma firme firmi firmu firmom kompanija kompanije kompaniji kompaniju kompanijom preduzeće preduzeća preduzeću preduzećem
    fabrika fabrike fabrici fabriku fabrikom pivara pivare pivari pivaru pekara pekari pekaru mlekara mlekare mlekari mlekaru
    фабрика фабрике фабрици фабрику фабриком пивара пиваре пивари пивару пекара пекари пекару млекара млекаре млекари млекару
    фирма фирме фирми фирму фирмом компанија компаније компанији компанију компанијом предузеће предузећа предузећу предузећем`,
  ),
};

/** True for a folded word that a firm's name stands behind in this language. */
export function isFirmBefore(word: string, lang: string): boolean {
  return firmsBefore[lang]?.has(word) === true || (lang === 'de' && germanFirm.test(word));
}

/** "Der Autozulieferer Vernik": a person is rather a maker of something than a manufacturer. */
const germanFirm = /(?:zulieferer|hersteller|versorger|dienstleister|anbieter)s?$/;
