import { isNameOfTime } from './times';
import { wordSet, type WordSet } from './word-set';

// Surnames that are ordinary words of the language. A capital tells nothing of them where a sentence begins, where the
// language gives it to every noun, or where the name of something else begins.
const commonWords: Record<string, WordSet> = {
  en: wordSet(
    `may law rice green white black brown gray grey young long short price king major field bishop church hill bank
    banks stone wood woods day days summer summers winter winters love hope joy grace faith rich best good strong sharp wise
    savage power powers speaker justice cross bell ball balls bond bush cash case chance cook baker butler page fox wolf
    bird fish lamb swift flood snow frost rain storm west east north south park street lane mills glass gold silver
    diamond pearl penny pound sterling french english pope abbott priest monk knight noble duke earl prince self sue will
    bill rob mark grant frank gore reed rivers marsh lake waters bridges towers gates walls hands head foot shields rose
    flowers plant root branch berry apple bean bacon hunt truss cable bone hague cotton flake graves rounds strange burns
    heller tester house homes constable marshall marshal sheriff judge chase drew pitt light wall walker hunter fisher
    farmer miller carpenter smith mason taylor turner weaver porter carter archer gardner parsons dean sexton steele
    rook crow raven finch hawk falcon dove swan crane heron sparrow starling wren peacock pheasant pike salmon herring bull hare mole
    otter badger beaver thorn flint steel spring pool pond tide gale blaze spark sparks barrow kite
    battle war peace victory close field crown temple abbey rock sands shaw moss heath moon sun star march april june august`,
  ),
  de: wordSet(
    `kurz lang lange jung stark klein groß frei frey kohl koch richter bauer müller schneider fischer weber jäger kaiser
    könig graf vogel fuchs wolf sommer winter stein berg wald blume stolz ernst kraft engel ritter ziegler bach bär busch
    hahn hecht herzog hirsch holz horn hund kern korn kranz kreuz kunst land lamm last lohn mann markt mehl meister morgen
    nagel neu ost pfeil rat reich rose ruhe salz sand schaf schäfer schatz schild schmied schwarz weiß braun grün see stahl
    stange stern storch strauß sturm tag teufel tisch vogt wagner weise wein wind witz zahn zimmer zorn zucker freund feind
    sieger papst abt probst mai april august heil linke rechte mitte gut schlecht scharf hart weich licht fest
    schuster schreiber zimmermann becker pfeiffer förster gärtner metzger maurer wirth krämer kellner drescher bürger bote held herr
    falke adler sperling amsel lerche kuckuck specht habicht dachs biber igel krebs linde eiche buche ahorn tanne birke
    winkler hase vetter kühn fromm klug weise reuter hauptmann schulze hammer nagel kessel topf ofen bock schlosser schreiner
    töpfer schnell fröhlich frisch wild brand fink rabe gans haupt trost süß sauer bitter strom schön heide wiese burg mühle brücke weide`,
  ),
  fr: wordSet(
    `petit grand blanc noir roy berger fleur fort beau royal maire marchand boulanger roi prince comte évêque mai meunier
    mercier charpentier chevalier fournier tessier maçon cordier couturier pelletier texier barbier gros long brun roux vieux
    jeune sage bon vidal lebon cour tour`,
  ),
  es: wordSet(
    'paz cruz guerra mar rey reyes santos castillo campos sol rosa casas torres iglesias calle pozo fuente prado valle puente puerto casado rojo blanco moreno leal mas iglesia corte torre cámara',
  ),
  it: wordSet(
    're conte papa rosa mare monti boschi fiore grillo gallo leone greco costa chiesa corte camera pace',
  ),
  pt: wordSet(
    'cruz santos rosa mar rei reis campos ramos neves flores guerra paz costa porto leite mas igreja corte câmara',
  ),
  nl: wordSet(
    `de jong groot klein bos berg bakker visser smit dekker koning prins hond zwart wit bruin rood kuiper mulder schipper
    kok slager snijder wever timmerman brouwer`,
  ),
  tr: wordSet(
    `deniz kaya yıldız güneş çelik demir dağ bulut çiçek gül toprak taş ateş su ay kurt koç aslan kartal şahin doğan tilki uzun
    kısa eski yeni barış savaş umut ümit sevgi devrim ırmak nehir orman pınar çınar yaprak kara ak sarı yeşil kış yaz bahar
    duman yağmur kar rüzgar fırtına kuş balık altın gümüş kılıç ok usta çoban asker öğretmen güven özgür aydın`,
  ),
  // Without capitals such a word is hardly ever the name, so only those are here that every page may hold.
  ar: wordSet(`حرب سلام سلامة صافي عادل أمين نور شمس خير فضل علم جبل بحر أمل فرح نصر عيد رزق زيتون ورد قمر نجم أسود أبيض أحمر طويل
    قصير كامل غالي راضي القاضي الشيخ الفلاح`),
  fa: wordSet('امیدی بهار پاییز بزرگ کوچک روشن پیروز دانش راستی شادی آزاد آزادی فرهنگ'),
  ur: wordSet('عالم نور شمس بدر امید بہار'),
  he: wordSet('שלום צמח גל אור שמש שחר עמית זהב אבן ים חוף סלע פרח כוכב חכם ורד שדה הר שומר רופא סופר חזן'),
  hi: wordSet('राजा प्रकाश कमल सागर नायक'),
  hu: wordSet('magyar német török lengyel cseh orosz nagy kis fekete fehér vörös'),
};

const croatian = `kovač mlinar tesar ribar zec vuk lisica sokol golub mraz zima proljeće ljeto jesen šuma gora kralj knez biskup sudac
    kuhar bačvar kolar stolar pekar crni bijeli zeleni veseli mali stari novi dugi tihi mladi crna bijela zelena vesela mala stara nova duga tiha mlada vrana pauk
    muha riba štuka šaran
    kiša snijeg vjetar oluja noć dan kamen most zvon ovan jelen medvjed roda vrabac šteta`;

// The same of languages that give a capital to names alone: what it is shows everywhere but where a sentence begins.
const wordsAtStart: Record<string, WordSet> = {
  uk: wordSet(`мороз вовк сокіл гончар кравець коваль мельник бондар ткач швець кушнір чумак козак заєць лис ведмідь орел соловей голуб
    горобець журавель лебідь ворон гусак баран кабан кріт їжак жук комар муха бджола риба щука карась дуб дубрава береза
    верба калина сосна явір клен ясен лоза трава квітка мак горох перець часник гарбуз хміль сніг дощ грім град вітер буря
    хмара туман зима весна літо осінь ніч день ранок камінь залізо золото срібло гора яр поле степ гай ліс озеро море
    криниця міст дзвін молот сорока чайка зозуля король князь піп дяк шкода диво правда сич сова крук пугач дрозд синиця ластівка кобза бандура
    чорний білий зелений сірий рудий малий великий старий новий довгий короткий веселий сумний тихий молодий солодкий кривий
    чорна біла зелена сіра руда мала велика стара нова довга коротка весела сумна тиха молода солодка крива
    північний південний західний східний зимовий літній золотий гострий твердий глибокий високий низький широкий вузький сухий
    швидкий повільний гарячий швидка повільна гаряча
    мокрий холодний теплий чистий темний світлий ясний вільний добрий злий мудрий дикий сильний слабкий
    північна південна західна східна зимова літня золота гостра центральний центральна лісовий лісова польовий польова луговий
    степовий береговий річковий різдвяний різдвяна великодній великодня святковий святкова`),
  pl: wordSet(`malarz kowal krawiec młynarz szewc rybak zając wilk lis sroka gołąb sowa kruk kos góra las mróz zima wiosna lato jesień
    król książę biskup ksiądz sędzia kucharz bednarz kołodziej stolarz cieśla garbarz piekarz żak wróbel sokół słowik dudek
    bocian żuraw jeleń baran kozioł dąb wrona pająk mucha ryba szczupak karp deszcz śnieg wiatr burza noc dzień kamień most dzwon szkoda prawda sęk
    czarny biały zielony szary rudy mały duży stary nowy długi krótki wesoły smutny cichy młody słodki krzywy
    czarna biała zielona szara ruda mała duża stara nowa długa krótka wesoła smutna cicha młoda słodka krzywa
    zimny ciepły złoty ostry twardy głęboki wysoki niski szeroki wąski suchy mokry czysty ciemny jasny wolny dobry zły mądry
    szybki szybka dziki silny słaby gorący zimna ciepła wysoka dobra`),
  cs: wordSet(`kovář mlynář krejčí tesař rybář zajíc vlk liška sokol holub mráz zima jaro léto podzim les hora král kníže biskup soudce
    kuchař bednář kolář truhlář pekař švec černý bílý veselý malý starý nový dlouhý krátký smutný tichý mladý jiný vrána pavouk
    moucha ryba štika kapr déšť sníh vítr bouře noc den kámen most zvon beran jelen čáp vrabec škoda pravda zelený
    černá bílá zelená veselá malá stará nová dlouhá krátká smutná tichá mladá`),
  ru: wordSet(`мороз волк сокол гончар мельник кузнец ткач бондарь заяц медведь орёл соловей голубь воробей журавль лебедь ворон баран
    козёл кабан ёж жук комар муха рыба щука карась дуб берёза верба калина сосна клён ясень трава мак горох перец хрен хмель
    снег дождь гром град ветер буря туча туман зима весна лето осень ночь день камень гора поле степь лес озеро море река
    колокол молот крот чайка сорока кукушка король князь поп дьяк правда диво
    чёрный белый зелёный серый рыжий малый большой старый новый долгий короткий весёлый тихий молодой сладкий кривой
    чёрная белая зелёная серая рыжая малая большая старая новая долгая короткая весёлая тихая молодая сладкая кривая
    северный южный западный восточный зимний летний золотой острый твёрдый глубокий высокий низкий широкий узкий сухой мокрый
    быстрый скорый горячий быстрая скорая горячая
    холодный тёплый чистый тёмный светлый ясный вольный добрый злой мудрый дикий сильный слабый гордый
    северная южная западная восточная зимняя летняя золотая острая великий великая центральный центральная лесной лесная полевой
    полевая луговой луговая степной береговой речной горный майский майская праздничный праздничная пасхальный рождественский рождественская
    сунь`),
  sk: wordSet(`kováč mlynár krajčí tesár rybár zajac vlk líška sokol holub mráz zima jar leto jeseň les hora kráľ knieža biskup sudca
    kuchár debnár kolár stolár pekár švec čierny biely veselý malý starý nový dlhý krátky smutný tichý mladý vrana pavúk
    mucha ryba šťuka kapor dážď sneh vietor búrka noc deň kameň most zvon baran jeleň bocian vrabec škoda pravda zelený sivý červený
    čierna biela zelená veselá malá stará nová dlhá krátka smutná tichá mladá`),
  hr: wordSet(croatian),
  bs: wordSet(croatian),
  sr: wordSet(`kovač mlinar tesar ribar zec vuk lisica sokol golub mraz zima proleće leto jesen šuma gora kralj knez biskup sudac
    kuhar bačvar kolar stolar pekar crni beli zeleni veseli mali stari novi dugi tihi mladi vrana pauk muha riba štuka
    šaran kiša sneg vetar oluja noć dan kamen most zvon ovan jelen medved roda vrabac šteta ковач млинар тесар рибар
    зец вук лисица сокол голуб мраз зима пролеће лето јесен шума гора краљ кнез бискуп судац кухар бачвар колар столар
    пекар црни бели зелени весели мали стари нови дуги тихи млади врана паук муха риба штука шаран киша снег ветар
    олуја ноћ дан камен мост звон ован јелен медвед рода врабац штета`),
  sl: wordSet(`kovač mlinar krojač tesar ribič zajec volk lisica sokol golob mraz zima pomlad poletje jesen gozd gora kralj knez škof
    sodnik kuhar sodar kolar mizar pek črni beli zeleni veseli mali stari novi dolgi tihi mladi črna bela zelena vesela mala stara nova dolga tiha mlada vrana pajek muha riba ščuka krap
    dež sneg veter nevihta noč dan kamen most zvon oven jelen medved štorklja vrabec kos škoda`),
  be: wordSet(`мароз воўк сокал ганчар млынар каваль бондар заяц мядзведзь салавей голуб верабей журавель лебедзь воран баран казёл
    кабан жук камар муха рыба дуб бяроза вярба каліна сасна клён трава мак гарох часнык снег дождж гром град вецер бура хмара зима
    вясна лета восень ноч дзень камень гара поле стэп лес возера мора рака мост звон кароль князь праўда
    чорны белы зялёны шэры малы вялікі стары новы доўгі кароткі вясёлы ціхі малады салодкі крывы`),
  el: wordSet(`κόκκινος κόκκινη κόκκινου μαύρος μαύρη μαύρου άσπρος άσπρη άσπρου λευκός λευκή λευκού πράσινος πράσινη μεγάλος μεγάλη
    μεγάλου μικρός μικρή μικρού νέος νέα νέου παλιός παλιά γλυκός γλυκιά`),
  bg: wordSet(`черни бели зелени сиви малки големи стари нови дълги къси весели тихи млади зимни летни черна бяла зелена сива малка
    голяма стара нова дълга къса весела тиха млада зимна лятна`),
};

/** True for a folded word that a sentence may begin with besides being a surname, in a language that writes no noun large. */
export function isWordAtStart(word: string, lang: string): boolean {
  return isNameOfTime(word, lang) || (wordsAtStart[lang]?.has(word) ?? false);
}

/** True for a folded word that is an ordinary word of a language besides a surname. */
export function isCommonWord(word: string, lang: string): boolean {
  return commonWords[lang]?.has(word) ?? false;
}

/** Months and seasons: a number beside one makes it a date. */
export const monthsAndSeasons = wordSet('may march april june august mai summer winter sommer');
