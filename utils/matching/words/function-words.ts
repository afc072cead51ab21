import { lateSet, wordSet, type WordSet } from './word-set';

/** Small words by language: they tell what language a text is in, and that a capital is only the sentence's. */
const functionWords: Record<string, WordSet> = {
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
    dann jetzt zudem außerdem allerdings dabei danach unterdessen mehr sich hause solange warum wieso weshalb was wer wem wo
    wann wohin woher welche welcher muss müsste darf dürfte soll sollte kann könnte würde`),
  fr: wordSet(`le la les l un une des du de d et ou mais donc or ni car que qui quoi dont où si quand comme lorsque puisque
    bien à au aux en dans par pour sur sous avec sans chez vers entre depuis pendant avant après contre malgré selon ce
    cet cette ces son sa ses leur leurs notre votre il elle ils elles on nous vous je ne pas plus moins est sont était
    été a ont avait sera hier aujourd demain ainsi alors aussi encore puis enfin cependant toutefois pourquoi comment combien`),
  es: wordSet(`el la los las un una unos unas de del y e o u pero sino ni que quien cual cuyo donde si cuando como porque
    aunque mientras a al en con sin por para sobre entre desde hasta hacia según contra tras ante bajo durante mediante
    este esta estos estas ese esa su sus nuestro se lo le les no más menos es son era fue han ha había será puede debe ayer hoy mañana
    así también además entonces luego ya aún`),
  it: wordSet(`il lo la i gli le un uno una di del dello della dei degli delle e ed o ma che chi cui dove se quando come perché
    mentre a al allo alla ai agli alle in nel nella nei con su sul sulla per tra fra da dal dalla questo questa quello suo
    sua loro non più è sono era stato ha hanno aveva ieri oggi domani anche ancora poi così secondo contro dopo prima`),
  pt: wordSet(`o a os as um uma de do da dos das e ou mas que quem onde se quando como porque enquanto em no na nos nas com
    sem por pelo pela para sobre entre desde até segundo contra após este esta esse seu sua não mais é são era foi tem pode deve
    ontem hoje amanhã também ainda já afinal`),
  nl: wordSet(`de het een en of maar want dat die wie wat waar als toen omdat hoewel terwijl in op aan bij met naar van voor
    door uit over tegen zonder om tot sinds volgens is zijn was waren wordt heeft hebben had hij zij ze we niet geen ook nog
    dan nu hier daar gisteren vandaag dankzij waarom hoe wanneer welke kan moet mag zal`),
  pl: wordSet(`i a oraz lub albo ale lecz bo że żeby gdy gdzie kiedy jak jeśli ponieważ w we z ze na do od po przed przez przy
    dla o u pod nad za między bez wobec według to ten ta te tego tej jego jej ich się nie jest są był była było będzie ma
    już jeszcze także też wczoraj dziś jutro natomiast jednak tylko wtedy potem teraz tam tu wcześniej później nawet sam sama ani dlaczego czemu czy kto komu`),
  cs: wordSet(`a i nebo ale že aby když kde kdy jak pokud protože v ve z ze na do od po před přes při pro o u pod nad za mezi
    bez podle to ten ta tento tato toho jeho její jejich se si ne není je jsou byl byla bylo bude má už ještě také
    včera dnes zítra však pouze tehdy pak potom nyní teď tam tady dříve později dokonce sám sama
    ani jen snad asi mezitím naopak například letos loni zároveň proč kdo komu`),
  sk: wordSet(`a aj alebo ale že aby keď kde kedy ako ak pretože v vo z zo na do od po pred cez pri pre o u pod nad za medzi
    bez podľa to ten tá tento jeho jej ich sa si nie je sú bol bola bolo bude má už ešte tiež včera dnes zajtra však vtedy potom teraz tam tu skôr neskôr dokonca sám sama
    ani len iba asi medzitým naopak napríklad vlani prečo kto komu`),
  sl: wordSet(`in ali pa a ker da če ko kje kdaj kako ki v z s na do od po pred skozi pri za o u pod nad med brez glede to ta te
    tega njegov njen njihov se si ne ni je so bil bila bilo bo ima že še tudi včeraj danes jutri vendar samo naj lani letos nikoli zakaj kdo komu`),
  hr: wordSet(`i ali a jer da ako kad gdje kada kako koji u iz s sa na do od po pred kroz pri za o pod nad među bez prema to taj ta
    njegov njezin njihov se ne nije je su bio bila bilo će ima već još također jučer danas sutra međutim samo kao zašto tko komu`),
  uk: wordSet(`і й та або але бо що щоб коли де як якщо у в з із зі на до від по перед через при для про під над за між без
    щодо це той та цей його її їх їхній не є був була було були буде має вже ще також учора вчора сьогодні завтра однак
    проте тільки лише він вона вони після під час тоді тепер потім там тут утім втім натомість зокрема саме навіть раніше пізніше сам сама самі
    тому теж то водночас чим торік наприклад навпаки чому чи хто навіщо`),
  ru: wordSet(`и или но что чтобы когда где как если потому в во с со на к ко от по перед через при для о об под над за между
    без из это тот этот его её их не есть был была было были будет имеет уже ещё также вчера сегодня завтра однако только он
    она они после во время тогда теперь потом там тут зато именно даже раньше ранее позже позднее впрочем сам сама сами
    затем зачем чем именно лишь то почему кто`),
  bg: wordSet(`и или но че за да когато къде как ако защото в във с със на до от по пред през при под над между без според това
    този тази неговия негов не е са беше бил била било ще има вече още също вчера днес утре обаче само той тя те след
    самият самия самата защо кой дали`),
  hu: wordSet(`a az és vagy de hogy ha mert amikor ahol mint nem is csak már még egy ez azt ezt volt van lesz szerint után előtt
    ellen között meg el ki be fel le kicsoda micsoda milyen melyik hol hová honnan mikor miért hogyan mennyi vajon talán itt ott
    tegnap holnap később aztán végül azonban viszont pedig hiszen ugyanis közben emellett akkor persze`),
  fi: wordSet(`ja tai mutta että jos kun koska missä miten kuin ei on oli ovat olivat myös vielä jo hän se tämä joka mukaan jälkeen
    ennen vastaan sekä lisäksi`),
  et: wordSet(`ja või aga et kui sest kuid nagu oli on olid ei ka veel juba ta see need mis kes kus pärast enne vastu ning oma
    pole olnud kuidas ainult`),
  lt: wordSet(`ir ar bet kad jei nes kai kur kaip kuris kuri yra buvo bus ne taip pat dar jau jis ji jie tai šis ši po prieš už
    iš su be į apie pagal tik savo dėl prie per`),
  lv: wordSet(`un vai bet ka ja jo kad kur kā kas ir bija būs nav arī vēl jau viņš viņa tas šis pēc pirms par no ar bez uz pie
    tikai savu lai gan`),
  ro: wordSet(`și sau dar că dacă pentru când unde cum care cine este sunt era au fost va fi nu mai și-a la în din pe cu fără
    de spre după înainte contra între lui ei lor acest această un o al ale a prin despre potrivit deja`),
  el: wordSet(`και ή αλλά ότι αν γιατί όταν πού πώς ο η το οι τα του της των τον την τους τις σε στο στη στην στον στους με για
    από προς κατά μετά πριν χωρίς είναι ήταν θα να δεν μη έχει είχε που ως ένα μια αυτό αυτός`),
  tr: wordSet(`ve veya ama fakat çünkü ki eğer için ile gibi kadar göre sonra önce karşı bu şu o bir de da ne mi mı değil var yok
    oldu olan olarak her çok daha en ise dedi`),
  sv: wordSet(`och eller men att om när där hur som en ett den det de är var har hade inte också redan han hon vi jag i på av
    från till med utan för efter före mot mellan under enligt sin sitt detta denna ska eftersom medan trots hos varför vem vilken kan bör måste`),
  da: wordSet(`og eller men at hvis når hvor hvordan som en et den det de er var har havde ikke også allerede han hun vi jeg i
    på af fra til med uden for efter før mod mellem under ifølge sin sit dette denne skal blev hvorfor hvem hvilken kan bør`),
  no: wordSet(`og eller men at hvis når hvor hvordan som en et ei den det de er var har hadde ikke også allerede han hun vi jeg
    i på av fra til med uten for etter før mot mellom under ifølge sin sitt dette denne skal ble hvorfor hvem hvilken kan bør`),
  sr: wordSet(`и или али а јер да ако кад где како који у из с са на до од по пред кроз при за о под над међу без према то тај
    та његов њен њихов се не није је су био била било ће има већ још такође јуче данас сутра међутим само зашто`),
  mk: wordSet(`и или но ама а дека ако кога каде како кој во од со на до по пред низ при за под над меѓу без според тоа овој оваа
    неговиот нејзиниот се не е беше бил била било ќе има веќе уште исто вчера денес утре само`),
  be: wordSet(`і ды або але бо што каб калі дзе як у ў з са на да ад па перад праз пры для пра пад над за між без гэта той гэты
    яго яе іх не ёсць быў была было будзе мае ужо яшчэ таксама учора сёння заўтра аднак толькі ён яна яны пасля чаму хто навошта`),
};

/** Closed-class words of a language; of all languages for one that is not listed. */
export function functionWordsIn(lang: string): WordSet {
  return functionWords[lang] ?? everyFunctionWord;
}

export const listedLanguages: readonly string[] = Object.keys(functionWords);

const everyFunctionWord = lateSet(() => Object.values(functionWords).flatMap((words) => [...words]));
