import { foldWord } from '../text/token';
import { wordSet, type WordSet } from './word-set';

/**
 * Surnames that are better known as places, firms and papers. These say, warn and win as people do, so what a surname
 * does tells nothing here.
 */
export const placesAndFirms = wordSet(
  `washington jordan israel holland england ireland scotland france germany poland spain chad georgia london paris berlin
  rome york lincoln jackson houston austin dallas madison cleveland hamilton victoria sydney wellington kingston melbourne
  lancaster preston chester lyon nancy florence vienna geneva cologne hannover bremen hamburg münchen kassel frankfurt
  montenegro bolivia cuba panama colombia argentina brasil peru santiago león toledo córdoba valencia sevilla zaragoza burgos soria
  barcelona madrid navarra asturias aragón trieste palermo roma genova milano ferrara catania messina salerno
  virginia carolina dakota montana nevada texas alabama columbia orlando denver phoenix charlotte
  ford chase goldman morgan wells disney dell merck bayer siemens bosch porsche benz daimler renault peugeot ferrari
  fox post lloyd lloyds philips barclays harris hilton marriott mercedes opel audi honda toyota suzuki heinz kellogg
  ericsson nobel springer burda oracle tesla boeing dyson sanofi michelin lagardère dassault bouygues ikea puma adidas
  welt bild zeit spiegel stern post times guardian telegraph mirror star sun`,
);

/** The state or province that a town is in, behind the comma: "Vernik, Ohio, is quiet", "VERNIK, B.C. (AP)". */
export const inStateOrProvince =
  /^,\s(?:(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C|B\.C|Alta|Sask|Man|Ont|Que|N\.B|N\.S|N\.L|P\.E\.I|N\.W\.T)\.|(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|British Columbia|Alberta|Saskatchewan|Manitoba|Ontario|Qu[eé]bec|New Brunswick|Nova Scotia|Newfoundland|Prince Edward Island|Yukon|Nunavut|N\.?S\.?W|Qld|New South Wales|Queensland|Tasmania|(?:South|Western) Australia)(?=$|[.,;:)]|\s[(—–-]))/u;

/** English surnames that end the names of places: "Quillon Park". */
export const placeNouns = wordSet(
  `park parks hill hills lake lakes field fields church chapel wood woods bridge bridges cross hall street lane green marsh moor
  heath bay banks mill mills house court castle forest grove lodge ford waters gates common commons square brook brooks dale
  meadow meadows cliff ridge beach island temple abbey tower towers garden gardens town towne`,
);

/** Saints, and the "my lord" of the Maghreb, after whom towns and houses are called: "São Vernik", "Sidi Vernik". */
export const saints = wordSet(
  `são santo santa san sant saint sainte st ste sankt sint sveti svetog svetega sidi szent sfântul sfânta
  святий святого святому святая святой святые свети света святе św święty święta świętego świętej sv svatý svatá svaté svatého svätý svätá svätej
  svätého αγίου αγίας άγιος αγία άγιο سيدي`,
);

/** Second words of places and things whose first word is a surname too, by that first word. */
const behindFirst: ReadonlyMap<string, WordSet> = new Map(
  Object.entries({
    costa: wordSet('rica brava blanca mesa azul smeralda dorada verde del'),
    long: wordSet('island beach'),
    hong: wordSet('kong'),
    koh: wordSet('samui phangan phi chang tao lanta kong'),
    cruz: wordSet('roja vermelha'),
    guerra: wordSet('mundial fría fria civil mondiale fredda'),
    san: wordSet('marino'),
    paz: wordSet('mundial'),
    santos: wordSet('lugares'),
    sroda: wordSet('wielkopolska śląska'),
    srody: wordSet('wielkopolskiej śląskiej'),
    srodzie: wordSet('wielkopolskiej śląskiej'),
    srode: wordSet('wielkopolską śląską'),
    gora: wordSet('kalwaria'),
    gory: wordSet('kalwarii'),
    gorze: wordSet('kalwarii'),
    svoboda: wordSet('slova tisku projevu vyznání pohybu médií'),
    sloboda: wordSet('slova tlače prejavu vyznania pohybu médií'),
    κοκκινοσ: wordSet('σταυρός'),
    κοκκινου: wordSet('σταυρού'),
    κοκκινο: wordSet('σταυρό'),
    البحر: wordSet('المتوسط الأحمر الأسود الميت الأبيض'),
    ربيع: wordSet('العام عام الأول الثاني الآخر'),
    стара: wordSet('загора планина'),
    нова: wordSet('загора'),
    sierra: wordSet('leone nevada madre'),
    monte: wordSet('carlo cassino'),
    porto: wordSet('alegre rico'),
    victoria: wordSet('falls'),
    фома: wordSet('неверующий'),
    фомы: wordSet('неверующего'),
    фомой: wordSet('неверующим'),
    хома: wordSet('невірний невіруючий'),
    хоми: wordSet('невірного невіруючого'),
    хомою: wordSet('невірним невіруючим'),
  }),
);

/**
 * How adjectives end in the nominative, genitive, dative, locative and instrumental, without diacritics; those of women and
 * what is feminine, behind "-f", in the accusative too.
 */
const adjectiveEndings: Record<string, string> = {
  cs: 'y eho emu em ym',
  sk: 'y eho emu om ym',
  pl: 'y ego emu ym ym',
  uk: 'ий ого ому ому им',
  ru: 'ый ого ому ом ым',
  'ru-k': 'ий ого ому ом им',
  'cs-f': 'a e e e ou ou',
  'sk-f': 'a ej ej ej ou u',
  'pl-f': 'a ej ej ej a a',
  'uk-f': 'а ої ій ій ою у',
  'ru-f': 'ая ой ой ой ой ую',
  'hr-f': 'a e oj oj om u',
  'sl-f': 'a e i i o o',
};

/** Places, institutions and feasts of a surname that is an adjective and a noun, in the same cases: "před Bílým domem". */
const adjectivePlaces = `
  cs | bíl     | dům domu domu domě domem
  cs | červen  | kříž kříže kříži kříži křížem
  cs | tich    | oceán oceánu oceánu oceánu oceánem
  cs | čern    | moře moře moři moři mořem
  cs | nov     | rok roku roku roce rokem
  cs | velk    | pátek pátku pátku pátku pátkem
  cs | zelen   | čtvrtek čtvrtku čtvrtku čtvrtku čtvrtkem
  sk | biel    | dom domu domu dome domom
  sk | červen  | kríž kríža krížu kríži krížom
  sk | tich    | oceán oceánu oceánu oceáne oceánom
  sk | čiern   | more mora moru mori morom
  sk | nov     | rok roka roku roku rokom
  sk | veľk    | piatok piatka piatku piatku piatkom
  sk | zelen   | štvrtok štvrtka štvrtku štvrtku štvrtkom
  pl | biał    | dom domu domowi domu domem
  pl | czerwon | krzyż krzyża krzyżowi krzyżu krzyżem
  pl | now     | rok roku rokowi roku rokiem
  uk | біл     | дім дому дому домі домом
  uk | червон  | хрест хреста хресту хресті хрестом
  uk | тих     | океан океану океану океані океаном
  uk | чорн    | море моря морю морі морем
  uk | нов     | рік року року році роком
  ru | бел     | дом дома дому доме домом
  ru | красн   | крест креста кресту кресте крестом
  ru | чёрн    | море моря морю море морем
  ru | нов     | год года году году годом
  uk | крив    | ріг рогу рогу розі рогом
  uk | зелен   | гай гаю гаю гаї гаєм
  pl | now     | sącz sącza sączowi sączu sączem
  pl | star    | sącz sącza sączowi sączu sączem
  pl | now     | targ targu targowi targu targiem
  ru | стар    | оскол оскола осколу осколе осколом
  ru-k | велик | новгород новгорода новгороду новгороде новгородом
  uk-f | біл   | церква церкви церкві церкві церквою церкву
  uk-f | нов   | каховка каховки каховці каховці каховкою каховку
  ru-f | бел   | церковь церкви церкви церкви церковью церковь
  ru-f | красн | площадь площади площади площади площадью площадь
  pl-f | biał  | podlaska podlaskiej podlaskiej podlaskiej podlaską podlaską
  pl-f | zielon | góra góry górze górze górą górę
  pl-f | now   | sól soli soli soli solą sól
  pl-f | now   | huta huty hucie hucie hutą hutę
  cs-f | čern  | hora hory hoře hoře horou horu
  cs-f | velk  | británie británie británii británii británií británii
  sk-f | čiern | hora hory hore hore horou horu
  sk-f | mal   | fatra fatry fatre fatre fatrou fatru
  sk-f | veľk  | fatra fatry fatre fatre fatrou fatru
  sk-f | veľk  | británia británie británii británii britániou britániu
  hr-f | mal   | gospa gospe gospi gospi gospom gospu
  hr-f | velik | gospa gospe gospi gospi gospom gospu
  hr-f | velik | gorica gorice gorici gorici goricom goricu
  sl-f | nov   | gorica gorice gorici gorici gorico gorico
  sl-f | črn   | gora gore gori gori goro goro
  hr-f | crn   | gora gore gori gori gorom goru
  ru | мал     | театр театра театру театре театром
`;

let behindAdjective: ReadonlyMap<string, WordSet> | undefined;

function readAdjectivePlaces(): ReadonlyMap<string, WordSet> {
  const places = new Map<string, Set<string>>();
  for (const line of adjectivePlaces.trim().split('\n')) {
    const [lang = '', stem = '', nouns = ''] = line.split('|').map((cell) => cell.trim());
    const endings = adjectiveEndings[lang]!.split(' ');
    for (const [at, noun] of nouns.split(' ').entries()) {
      const adjective = foldWord(stem) + endings[at]!;
      places.set(adjective, (places.get(adjective) ?? new Set()).add(foldWord(noun)));
    }
  }
  return places;
}

/** First words of firms, makes and towns whose last word is a surname too, by that last word. */
const beforeLast: ReadonlyMap<string, WordSet> = new Map(
  Object.entries({
    sachs: wordSet('goldman'),
    stanley: wordSet('morgan'),
    lynch: wordSet('merrill'),
    martin: wordSet('aston lockheed'),
    davidson: wordSet('harley'),
    royce: wordSet('rolls'),
    young: wordSet('ernst'),
    walker: wordSet('johnnie'),
    daniels: wordSet('jack'),
    jones: wordSet('dow'),
    fargo: wordSet('wells'),
    potter: wordSet('harry'),
    holmes: wordSet('sherlock'),
    bond: wordSet('james'),
    cross: wordSet('red victoria charing'),
    hill: wordSet('capitol notting'),
    bank: wordSet('west world left right'),
    street: wordSet('wall downing fleet'),
    park: wordSet('hyde central'),
    row: wordSet('death savile'),
    george: wordSet('prince port'),
    albert: wordSet('prince port'),
    rupert: wordSet('prince'),
    elizabeth: wordSet('port'),
    jack: wordSet('union'),
    thomas: wordSet('doubting'),
    kralove: wordSet('hradec hradce hradci hradcem dvůr dvora dvoru dvoře dvorem'),
    zhivago: wordSet('doctor dr'),
    zivago: wordSet('doktor doktora'),
    zywago: wordSet('doktor doktora'),
    живаго: wordSet('доктор доктора доктору доктором докторе'),
  }),
);

/** The folded words that make a firm or a figure of a folded surname behind them: "Goldman Sachs". */
export function thingsEndedBy(surname: string): WordSet {
  return beforeLast.get(surname) ?? noPlaces;
}

/** The folded words that make a place or thing of a folded surname before them: "Costa Rica". */
export function placesBegunBy(surname: string): WordSet {
  behindAdjective ??= readAdjectivePlaces();
  return behindFirst.get(surname) ?? behindAdjective.get(surname) ?? noPlaces;
}

const noPlaces: WordSet = new Set();
