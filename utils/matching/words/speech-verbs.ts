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
  explicou negou criticou ha-detto detto dice dichiarato affermato spiegato aggiunto annunciato sottolineato ribadito`,
  // Dutch, Polish, Czech, Slovak, South Slavic
  `zei zegt vertelde schreef waarschuwde powiedział powiedziała mówi oświadczył oświadczyła podkreślił podkreśliła dodał
  dodała zapowiedział stwierdził stwierdziła ocenił przekonuje řekl řekla říká uvedl uvedla prohlásil prohlásila dodala
  odmítl povedal povedala uviedol uviedla vyhlásil dejal dejala poudaril poudarila povedal rekao rekla izjavio izjavila
  poručio istaknuo`,
  // Ukrainian, Russian, Bulgarian
  `сказав сказала заявив заявила зазначив зазначила повідомив повідомила додав додала підкреслив наголосив наголосила
  написав написала пояснив відповів закликав розповів сказал заявил отметил отметила сообщил сообщила добавил добавила
  подчеркнул подчеркнула написал ответил призвал рассказал пояснил каза заяви отбеляза съобщи добави подчерта обясни`,
);

/** True for a folded word that says that somebody speaks. */
export function isSpeechVerb(word: string): boolean {
  return speechVerbs.has(word);
}
