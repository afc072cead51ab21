import { wordSet } from './word-set';

/**
 * What Slavic offices are of, in the genitive or as it ends the words between an office and a name: "министр иностранных дел
 * Верник", "szef MSZ Wernik", "министърът на финансите Верников". Written for this project from everyday news usage.
 */
const portfolios = wordSet(
  `дел обороны финансов юстиции экономики здравоохранения энергетики транспорта труда образования культуры спорта торговли
  промышленности хозяйства экологии просвещения дипломатии правительства парламента госдумы сената кабмина
  мид мида мвд мчс минобороны минфина минюста минздрава минэнерго минпромторга совбеза рф сша кнр фрг
  справ оборони фінансів економіки юстиції енергетики транспорту праці освіти науки культури спорту торгівлі господарства довкілля
  здоров'я дипломатії уряду парламенту мзс мвс моз міноборони мінфіну мін'юсту рнбо кабміну
  zagranicznych wewnętrznych finansów obrony sprawiedliwości zdrowia gospodarki rolnictwa edukacji kultury sportu nauki klimatu
  infrastruktury rozwoju dyplomacji rządu sejmu senatu msz mswia mon
  zahraničí vnitra financí obrany spravedlnosti zdravotnictví průmyslu zemědělství školství kultury dopravy diplomacie vlády senátu
  zahraničia vnútra financií spravodlivosti zdravotníctva hospodárstva školstva kultúry diplomacie parlamentu
  finance gospodarstvo zdravje obrambo pravosodje kulturo kmetijstvo okolje promet zadeve
  poslova financija obrane pravosuđa zdravstva gospodarstva obrazovanja kulture odbrane pravde finansija
  послова финансија одбране правде здравља просвете
  финансите отбраната правосъдието здравеопазването икономиката земеделието образованието културата транспорта енергетиката
  търговията работи`,
);

/** True for a folded word that offices are of. */
export function isOfOffices(word: string): boolean {
  return portfolios.has(word);
}
