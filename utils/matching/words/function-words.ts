import { wordSet } from './word-set';

/** Small words by language: they tell what language a text is in, and that a capital is only the sentence's. */
const functionWords: Record<string, ReadonlySet<string>> = {
  en: wordSet(`the a an and or but nor so yet of in on at by to from for with without about after before since until while
    when where why how what who which that this these those as if though although because unless whereas both either
    neither is are was were be been has have had do does did will would shall should can could may might must not no only
    even still also then now here there today yesterday tomorrow instead meanwhile however moreover despite according
    against among between during under over into through like unlike than once later earlier soon again never always
    maybe perhaps asked did says said just where's it's he she they we you i his her their our my its it one two
    three many most some any all each every other another such more less few several amid via per versus vs too`),
  de: wordSet(`der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern in im an am auf aus
    bei mit nach von vom vor zu zum zur über unter gegen ohne um durch für bis seit während wegen trotz als wie wenn weil
    dass ob obwohl nachdem bevor damit so auch noch nur schon nicht kein keine ist sind war waren wird werden hat haben
    hatte er sie es wir ihr ich sein seine seiner ihre dieser diese dieses jener laut sagte dort hier heute gestern morgen
    dann jetzt zudem außerdem allerdings dabei danach unterdessen mehr sich hause`),
  fr: wordSet(`le la les l un une des du de d et ou mais donc or ni car que qui quoi dont où si quand comme lorsque puisque
    bien à au aux en dans par pour sur sous avec sans chez vers entre depuis pendant avant après contre malgré selon ce
    cet cette ces son sa ses leur leurs notre votre il elle ils elles on nous vous je ne pas plus moins est sont était
    été a ont avait sera hier aujourd demain ainsi alors aussi encore puis enfin cependant toutefois`),
  es: wordSet(`el la los las un una unos unas de del y e o u pero sino ni que quien cual cuyo donde si cuando como porque
    aunque mientras a al en con sin por para sobre entre desde hasta hacia según contra tras ante bajo durante mediante
    este esta estos estas ese esa su sus nuestro se lo le les no más menos es son era fue han ha había será ayer hoy mañana
    así también además entonces luego ya aún`),
  it: wordSet(`il lo la i gli le un uno una di del dello della dei degli delle e ed o ma che chi cui dove se quando come perché
    mentre a al allo alla ai agli alle in nel nella nei con su sul sulla per tra fra da dal dalla questo questa quello suo
    sua loro non più è sono era stato ha hanno aveva ieri oggi domani anche ancora poi così secondo contro dopo prima`),
  pt: wordSet(`o a os as um uma de do da dos das e ou mas que quem onde se quando como porque enquanto em no na nos nas com
    sem por pelo pela para sobre entre desde até segundo contra após este esta esse seu sua não mais é são era foi tem
    ontem hoje amanhã também ainda já`),
  nl: wordSet(`de het een en of maar want dat die wie wat waar als toen omdat hoewel terwijl in op aan bij met naar van voor
    door uit over tegen zonder om tot sinds volgens is zijn was waren wordt heeft hebben had hij zij ze we niet geen ook nog
    dan nu hier daar gisteren vandaag`),
  pl: wordSet(`i a oraz lub albo ale lecz bo że żeby gdy gdzie kiedy jak jeśli ponieważ w we z ze na do od po przed przez przy
    dla o u pod nad za między bez wobec według to ten ta te tego tej jego jej ich się nie jest są był była było będzie ma
    już jeszcze także też wczoraj dziś jutro natomiast jednak tylko`),
  cs: wordSet(`a i nebo ale že aby když kde kdy jak pokud protože v ve z ze na do od po před přes při pro o u pod nad za mezi
    bez podle to ten ta tento tato toho jeho její jejich se si ne není je jsou byl byla bylo bude má už ještě také
    včera dnes zítra však pouze`),
  sk: wordSet(`a aj alebo ale že aby keď kde kedy ako ak pretože v vo z zo na do od po pred cez pri pre o u pod nad za medzi
    bez podľa to ten tá tento jeho jej ich sa si nie je sú bol bola bolo bude má už ešte tiež včera dnes zajtra však`),
  sl: wordSet(`in ali pa a ker da če ko kje kdaj kako ki v z s na do od po pred skozi pri za o u pod nad med brez glede to ta te
    tega njegov njen njihov se si ne ni je so bil bila bilo bo ima že še tudi včeraj danes jutri vendar samo naj`),
  hr: wordSet(`i ali a jer da ako kad gdje kada kako koji u iz s sa na do od po pred kroz pri za o pod nad među bez prema to taj ta
    njegov njezin njihov se ne nije je su bio bila bilo će ima već još također jučer danas sutra međutim samo`),
  uk: wordSet(`і й та або але бо що щоб коли де як якщо у в з із зі на до від по перед через при для про під над за між без
    щодо це той та цей його її їх їхній не є був була було були буде має вже ще також учора вчора сьогодні завтра однак
    проте тільки лише він вона вони після під час`),
  ru: wordSet(`и или но что чтобы когда где как если потому в во с со на к ко от по перед через при для о об под над за между
    без из это тот этот его её их не есть был была было были будет имеет уже ещё также вчера сегодня завтра однако только он
    она они после во время`),
  bg: wordSet(`и или но че за да когато къде как ако защото в във с със на до от по пред през при под над между без според това
    този тази неговия негов не е са беше бил била било ще има вече още също вчера днес утре обаче само той тя те след`),
  hu: wordSet(`a az és vagy de hogy ha mert amikor ahol mint nem is csak már még egy ez azt ezt volt van lesz szerint után előtt
    ellen között meg el ki be fel le`),
  fi: wordSet(`ja tai mutta että jos kun koska missä miten kuin ei on oli ovat olivat myös vielä jo hän se tämä joka mukaan jälkeen
    ennen vastaan sekä`),
};

/** Closed-class words of a language; of all languages for one that is not listed. */
export function functionWordsIn(lang: string): ReadonlySet<string> {
  return functionWords[lang] ?? everyFunctionWord;
}

export const listedLanguages: readonly string[] = Object.keys(functionWords);

const everyFunctionWord: ReadonlySet<string> = new Set(
  Object.values(functionWords).flatMap((words) => [...words]),
);
