import { wordSet } from './word-set';

// Countries and bodies in the genitive of Slavic languages, as they follow an office: "президент України".
const countries = wordSet(
  `україни росії франції німеччини британії польщі угорщини туреччини китаю італії іспанії білорусі молдови грузії словаччини
  чехії литви латвії естонії румунії болгарії сербії хорватії ізраїлю ірану канади японії індії фінляндії швеції норвегії
  данії нідерландів бельгії австрії швейцарії греції португалії євросоюзу європи єврокомісії європарламенту штатів
  украины россии франции германии великобритании британии польши венгрии турции китая италии испании белоруссии беларуси
  молдавии молдовы грузии словакии чехии литвы латвии эстонии румынии болгарии сербии хорватии израиля ирана канады японии
  индии финляндии швеции норвегии дании нидерландов бельгии австрии швейцарии греции португалии казахстана армении
  азербайджана узбекистана сирии чечни татарстана крыма евросоюза еврокомиссии европарламента штатов
  ukrainy rosji francji niemiec węgier turcji chin włoch hiszpanii białorusi mołdawii gruzji słowacji czech litwy łotwy
  estonii rumunii bułgarii serbii chorwacji izraela iranu kanady japonii indii finlandii szwecji norwegii danii holandii
  belgii austrii szwajcarii grecji portugalii polski brytanii
  ukrajiny ruska francie německa maďarska turecka číny itálie španělska běloruska slovenska polska rakouska británie
  rumunska bulharska srbska chorvatska izraele íránu kanady japonska finska švédska norska dánska belgie
  francúzska nemecka maďarska talianska španielska poľska rakúska česka`,
);

// The same in the nominative, as a clause opens with them behind a name: "według Vernika Polska wygra".
const nominatives = wordSet(
  `україна росія франція німеччина британія польща угорщина туреччина білорусь молдова грузія європа євросоюз брюссель київ
  россия франция германия британия польша венгрия турция белоруссия беларусь молдавия грузия украина европа евросоюз москва
  русия франция украйна европа българия германия
  polska ukraina rosja niemcy francja białoruś czechy słowacja węgry litwa europa unia bruksela warszawa
  česko ukrajina rusko německo francie polsko slovensko maďarsko evropa unie brusel praha
  nemecko francúzsko poľsko maďarsko európa únia bratislava
  hrvatska srbija njemačka francuska rusija europa slovenija hrvaška nemčija francija rusija evropa`,
);

/** True for the folded name of a country, or who speaks for one, in the nominative. */
export function isCountryInNominative(word: string): boolean {
  return nominatives.has(word);
}

/** True for the folded name of a country in the genitive. */
export function isCountry(word: string): boolean {
  return countries.has(word);
}
