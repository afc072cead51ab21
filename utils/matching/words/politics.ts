import { wordSet } from './word-set';

/** Abbreviations of parties, as they stand in brackets behind a name: "Vernik (CDU)". */
const parties = wordSet(
  `cdu csu spd fdp afd bsw linke grüne grünen parteilos övp spö fpö neos svp glp evp
  ump lr rn fn ps pcf lfi modem renaissance eelv rassemblement
  pp psoe vox pnv erc sumar podemos ciudadanos psc bng pri pan morena pt psdb mdb pl psol
  pd fdi lega m5s fi iv az
  vvd pvv d66 cda pvda nsc bbb groenlinks n-va cd&v
  pis po ko psl sld konfederacja ods ano stan čssd kdu smer sas ps hlas sns gerb psd pnl usr fidesz dk jobbik
  labour lab con ld snp dup sdlp libdem lib tory
  kok sdp kesk vihr akp chp mhp iyi hdp likud
  єс оп фракція`,
);

/** Ministries and houses of parliament, in the same place: "Верник (МИД РФ)", "Wernik (MSZ)". */
const bodies = wordSet(
  `мид мвд мчс минфин минобороны минюст минздрав минэнерго госдума совфед мзс мвс моз мінфін міноборони мін'юст рнбо мвнр мвр
  msz mswia mzv mpsv mpo mvep mup mzz mnz`,
);

/** "(R-Fla.)", "(D-N.J.)": a party and a state. */
const partyAndState = /^\s?\((?:[RDI]-\p{Lu}[\p{L}.]*|[RDI])[),;]/u;
const bracket = /^\s?\(([\p{L}&\d-]{2,14})(?:[/,][^)]{1,20}|\s\p{Lu}\p{L}{1,11})?\)/u;

/** True when a party, a ministry or a parliament stands in brackets right behind `end`. */
export function hasPartyBehind(text: string, end: number): boolean {
  const behind = text.slice(end, end + 40);
  if (partyAndState.test(behind)) return true;
  const inBrackets = bracket.exec(behind)?.[1];
  return inBrackets !== undefined && isPartyOrBody(inBrackets.toLowerCase());
}

function isPartyOrBody(word: string): boolean {
  return parties.has(word) || bodies.has(word);
}

/** What politicians have, behind their name: "the Vernik administration", "Vernik’s presidency". */
export const politicalAfter = wordSet(
  `administration administrations presidency premiership campaign government cabinet ministry aide aides ally allies voters
  loyalists spokesman spokeswoman spokesperson`,
);

/** The same before a name, in the languages that say it so: "gouvernement Vernik", "уряд Верника". */
export const politicalBefore = wordSet(
  `gouvernement cabinet présidence administration gobierno administración presidencia governo presidenza presidência
  administração regierung kabinett kabinet regering rząd rządu rządem vláda vlády vládu vlada vlade vlado vladu
  уряд уряду урядом кабінет правительство правительства правительством кабинет администрация администрации кабмін
  адміністрація адміністрації regeringen hallitus guvernul`,
);

/** True for a folded word for what ministers come from and go to in Spanish and Portuguese: "la salida de Vernik de Sanidad". */
export function isPortfolio(word: string): boolean {
  return portfolios.has(word);
}

const portfolios = wordSet(
  `agricultura ambiente ciencia ciência comercio comércio consumo cultura defensa defesa economía economia educación educação
  energía energia exteriores fazenda finanças finanzas fomento gobernación gobierno governo hacienda igualdad indústria industria
  infraestruturas interior justicia justiça presidencia presidência salud sanidad saúde seguridad segurança trabajo trabalho
  transportes turismo vivienda`,
);
