import { wordSet, type WordSet } from './word-set';

// Months, days, seasons, feasts and weather that people are called after as well, in languages that give them a capital where
// a sentence begins and hardly elsewhere. Written for this project.

const croatian = `siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac ponedjeljak utorak
  srijeda četvrtak petak subota nedjelja zima proljeće ljeto jesen kiša snijeg vjetar oluja bura jug mraz magla noć dan jutro`;

const times: Record<string, WordSet> = {
  uk: wordSet(`січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень понеділок
    вівторок середа четвер п'ятниця субота неділя зима весна літо осінь мороз дощ сніг вітер буря гроза туман град хмара ніч день
    ранок вечір`),
  ru: wordSet(`январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда четверг
    пятница суббота воскресенье зима весна лето осень мороз дождь снег ветер буря гроза туман град туча метель вьюга ночь день утро
    вечер`),
  be: wordSet(`студзень люты сакавік красавік травень май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань субота нядзеля
    серада чацвер пятніца зіма вясна лета восень мароз дождж снег вецер бура туман`),
  pl: wordSet(`styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień poniedziałek wtorek
    środa czwartek piątek sobota niedziela zima wiosna lato jesień mróz deszcz śnieg wiatr burza grad mgła noc dzień ranek
    wieczór`),
  cs: wordSet(`leden únor březen duben květen červen červenec srpen září říjen listopad prosinec pondělí úterý středa čtvrtek pátek
    sobota neděle neděla zima jaro léto podzim mráz déšť sníh vítr bouře mlha noc den večer`),
  sk: wordSet(`január február marec apríl máj jún júl august september október november december pondelok utorok streda štvrtok piatok
    sobota nedeľa sviatok zima jar leto jeseň mráz dážď sneh vietor búrka hmla noc deň večer`),
  sl: wordSet(`januar februar marec april maj junij julij avgust september oktober november december ponedeljek torek sreda četrtek petek
    sobota nedelja zima pomlad poletje jesen mraz dež sneg veter nevihta megla noč dan večer`),
  hr: wordSet(croatian),
  bs: wordSet(croatian),
  sr: wordSet(`januar februar mart april maj jun jul avgust septembar oktobar novembar decembar ponedeljak utorak sreda četvrtak petak
    subota nedelja zima proleće leto jesen kiša sneg vetar oluja mraz magla noć dan јануар фебруар март април мај јун јул август
    септембар октобар новембар децембар понедељак уторак среда четвртак петак субота недеља зима пролеће лето јесен киша снег
    ветар олуја мраз магла ноћ дан`),
  bg: wordSet(`януари февруари март април май юни юли август септември октомври ноември декември понеделник вторник сряда четвъртък петък
    събота неделя зима пролет лято есен дъжд сняг буря вятър мъгла студ`),
  hu: wordSet(`január február március április május június július augusztus szeptember október november december tél tavasz nyár ősz
    karácsony húsvét pünkösd farsang szél eső hó fagy`),
  ro: wordSet(
    'ianuarie februarie martie aprilie mai iunie iulie august luna floarea iarna vara toamna primăvara crăciun paște',
  ),
  tr: wordSet(`ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma
    cumartesi pazar bayram ramazan bahar kış yaz güz`),
};

/** True for a folded word that says when or what weather it is besides being a surname. */
export function isNameOfTime(word: string, lang: string): boolean {
  return times[lang]?.has(word) ?? false;
}

/** Days of the week that say when by themselves, with no word before them, in languages that leave out "he" and "she". */
const bareDays: Record<string, WordSet> = {
  hu: wordSet('hétfő kedd szerda csütörtök péntek szombat vasárnap'),
  ro: wordSet('luni marți miercuri joi vineri sâmbătă duminică'),
};

/** True for a folded word that says on which day where a sentence begins: "Vineri a plecat". */
export function isBareDay(word: string, lang: string): boolean {
  return bareDays[lang]?.has(word) ?? false;
}

// What seasons, days and weather do, and people too: "Zima zaskoczyła drogowców".
const deeds: Record<string, RegExp> = {
  uk: /^\s(?:(?:вже|уже)\s)?(?:принес|приніс|прийш|прийде|наста|мину|вдари|накри|видавс|видалас|насува|наближ|розпочав|розпочалас|почавс|почалас|почалася|закінчивс|закінчилас|вщух|відступ|трива|лютує|лютува|застал|запану)/u,
  ru: /^\s(?:уже\s)?(?:принес|принёс|пришл|приш[её]л|прид[её]т|наступ|прош[её]л|прошл|мину|удари|накры|выдалс|выдалас|надвига|приближа|началс|началас|закончилс|закончилас|стих|отступ|бушу|продолжа|свиреп|обруши|застал)/u,
  pl: /^\s(?:już\s)?(?:przynios|przyniós|przyniesie|przysz|nadesz|nadszed|nadchodz|min[ąęi]|zaskocz|sparaliż|upłyn|trwa|ustąpi|uderzy|nadciąg|zapanow|zelż)/u,
  cs: /^\s(?:(?:už|již)\s)?(?:přines|přináší|přiš|přijde|nasta|minul|uplyn|zaskoč|překvap|udeři|zasáh|potrv|trv|ustoup)/u,
  sk: /^\s(?:už\s)?(?:prinies|prináša|priš|príde|nasta|minul|uplyn|zaskoč|prekvap|udre|zasiah|potrv|trv|ustúp)/u,
  bg: /^\s(?:вече\s)?(?:донес|дойд|връхлет|удари|мина|настъп|започна|изненад|приближ|отмина)/u,
};
const deedReach = 24;

/** True when what goes on at `at`, behind a word for a time, is what times do. */
export function isDeedOfTime(text: string, at: number, lang: string): boolean {
  return deeds[lang]?.test(text.slice(at, at + deedReach)) ?? false;
}
