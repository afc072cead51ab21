import { isCaselessVerb } from './caseless-verbs';
import { wordSet } from './word-set';

// Written for this project: what newspapers let people do beside a surname. Places and things do none of it.
const speechVerbs = wordSet(
  // English
  `said says told tells tweeted tweets wrote writes argued argues added adds asked asks replied replies insisted insists
  claimed claims vowed vows urged urges denied denies warned warns accused accuses praised praises announced announces
  stressed stresses declared declares admitted admits acknowledged criticized criticised criticizes criticises
  apologized apologised promised promises suggested suggests explained explains responded responds believes thinks agreed
  agrees noted notes concluded concludes reiterated remarked quipped joked pledged pledges conceded complained recalled
  testified boasted lamented wants hopes tells vetoed pardoned resigned campaigned endorsed demurred sought vows lied`,
  // German
  `sagte sagt erklärte erklärt betonte betont forderte fordert kritisierte kritisiert warnte warnt schrieb schreibt lobte
  lobt verlangte verlangt kündigte antwortete bekräftigte verteidigte räumte meinte fügte versicherte ergänzte erläuterte teilte berichtete`,
  // French
  `déclaré déclare affirmé affirme estime estimé annoncé annonce ajouté ajoute souligné souligne expliqué explique assuré
  assure répondu répond dit averti dénoncé dénonce`,
  // Spanish, Portuguese, Italian
  `dijo dice afirmó afirma señaló señala aseguró asegura declaró declara anunció anuncia explicó explica negó niega pidió
  pide agregó añadió criticó advirtió respondió sostuvo manifestó indicó disse diz afirmou afirma declarou anunciou
  explicou negou criticou avalia avaliou ressalta ressaltou destaca destacou lembra lembrou relata relatou reforçou
  apuntó subrayó recalcó insistió reiteró precisó lamentó denunció reconoció admitió destacó comentó ha-detto detto dice dichiarato affermato spiegato aggiunto annunciato sottolineato ribadito`,
  // Dutch, Polish, Czech, Slovak, South Slavic
  `zei zegt vertelde schreef waarschuwde powiedział powiedziała mówi oświadczył oświadczyła podkreślił podkreśliła dodał
  dodała zapowiedział stwierdził stwierdziła ocenił przekonuje řekl řekla říká uvedl uvedla prohlásil prohlásila dodala
  odmítl povedal povedala uviedol uviedla vyhlásil dejal dejala poudaril poudarila povedal rekao rekla izjavio izjavila
  poručio poručila istaknuo`,
  `oznámil oznámila varoval varovala slíbil slíbila obvinil obvinila přiznal přiznala popřel popřela potvrdil potvrdila
  odpověděl odpověděla vysvětlil vysvětlila vyzval vyzvala tvrdí doplnil doplnila zopakoval
  sľúbil sľúbila priznal priznala poprel oznámila odmietol odmietla odpovedal odpovedala vysvetlil vysvetlila zdôraznil zdôraznila tvrdil
  ostrzegł ostrzegła obiecał obiecała oskarżył oskarżyła przyznał przyznała zaprzeczył zaprzeczyła ogłosił ogłosiła
  skomentował skomentowała skrytykował skrytykowała odpowiedział odpowiedziała wyjaśnił wyjaśniła zaapelował zaapelowała
  uważa twierdzi zaprzecza przyznaje odpowiada wyjaśnia dodaje tłumaczy zapowiada ostrzega ocenia podkreśla zapowiedziała stwierdziła oceniła
  opozoril opozorila obljubil obljubila obtožil obtožila zanikal zanikala napovedal napovedala potrdil odgovoril odgovorila
  pojasnil pojasnila pozvala trdi meni poudarja
  upozorio upozorila obećao obećala optužio optužila priznao najavio najavila potvrdio odgovorio odgovorila objasnio objasnila
  kaže каже рекао рекла изјавио изјавила поручио поручила истакао истакла најавио најавила тврди сматра казао казала додао додала
  pozvao smatra tvrdi kazao kazala ocijenio ocijenila istaknula`,
  // Indonesian and Malay
  `kata ujar tutur ungkap sebut ucap imbuh tambah terang jelas tegas mengatakan menyatakan menjelaskan menegaskan menambahkan menyebut
  menyebutkan mengungkapkan menuturkan menilai menyoroti meminta mengaku membantah mengkritik menolak mendesak mengingatkan menduga
  berkata menurut bantah memberitahu memaklumkan`,
  // Hungarian, Finnish, Greek
  `mondta mondja közölte kijelentette hangsúlyozta elmondta bejelentette hozzátette válaszolta megjegyezte állítja kifejtette
  felelte jelezte tagadta ígérte követelte nyilatkozta
  sanoi sanoo kertoi kertoo totesi toteaa vastasi kommentoi korosti korostaa painotti kirjoitti lupasi vaati väittää myönsi
  kiisti huomauttaa
  είπε δήλωσε τόνισε ανέφερε απάντησε σημείωσε υποστήριξε πρόσθεσε υπογράμμισε σχολίασε κατηγόρησε παραδέχθηκε διέψευσε`,
  // Ukrainian, Russian, Bulgarian, Belarusian
  `сказав сказала заявив заявила зазначив зазначила повідомив повідомила додав додала підкреслив наголосив наголосила
  написав написала пояснив відповів закликав розповів сказал заявил отметил отметила сообщил сообщила добавил добавила
  подчеркнул подчеркнула написал ответил призвал рассказал пояснил написала ответила призвала рассказала пояснила
  вважає запевнив запевнила стверджує попередив попередила пообіцяв пообіцяла звинуватив звинуватила визнав визнала
  заперечив заперечила прокоментував прокоментувала оголосив оголосила розкритикував розкритикувала підтвердив підтвердила
  закликала розповіла пояснила відповіла заявляє каже
  считает заверил заверила утверждает предупредил предупредила пообещал пообещала обвинил обвинила признал признала
  опроверг опровергла прокомментировал прокомментировала объявил объявила раскритиковал раскритиковала подтвердил
  подтвердила заявляет говорит
  твърди предупреди обеща обвини призна отрече обяви разкритикува потвърди отговори призова смята казва каза заяви отбеляза съобщи добави подчерта обясни`,
  `сказаў сказала заявіў заявіла паведаміў паведаміла адзначыў адзначыла дадаў дадала лічыць сцвярджае напісаў напісала адказаў адказала`,
);

/** What headlines of Indonesia and Malaysia make of such verbs; other words elsewhere. */
const inHeadlines = wordSet(
  'kritik minta tegaskan ungkapkan jelaskan sebutkan akui desak tolak temui ingatkan bahas gesa',
);
const ofHeadlines: ReadonlySet<string> = new Set(['id', 'ms']);

/** The same for a word of a text in this language, with those that its headlines alone have. */
export function isSpeechVerbIn(word: string, lang: string): boolean {
  return isSpeechVerb(word) || (ofHeadlines.has(lang) && inHeadlines.has(word));
}

/** True for a folded word that says that somebody speaks. */
export function isSpeechVerb(word: string): boolean {
  return speechVerbs.has(word) || isCaselessVerb(word);
}
