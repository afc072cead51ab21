import { wordSet } from './word-set';

// Written for this project from everyday news usage; verbs of speech are apart.
const headlineVerbs = wordSet(
  `wins loses faces meets visits calls seeks backs quits slams blasts defends unveils signs vetoes sues concedes flies returns
  joins picks urges pledges apologises apologizes resigns attacks demands rejects refuses clashes hails mocks threatens
  sacks axes appoints hires ousts defeats survives mulls snubs thanks trails dodges retires marries testifies
  asume visita viaja insiste reclama cuestiona lamenta celebra agradece reconoce confía sostiene
  ringrazia replica rilancia avverte ammette frena agradece reconhece
  exige pide acusa rechaza defiende pierde dimite renuncia promete propone pede rejeita ganha perde demite propõe
  chiede accusa attacca sfida rifiuta difende vince promette хоче обіцяє пропонує просить вимагає відмовляється закликає звинувачує хочет обещает предлагает просит требует
  отказывается призывает обвиняет chce obiecuje proponuje żąda odmawia oskarża slibuje navrhuje žádá odmítá viní žiada
  odmieta sľubuje traži odbija predlaže obećava zahteva zavrača predlaga obljublja
  мовчить молчит milczy mlčí šuti molči
  żegna przeprasza prosi wygrywa przegrywa wzywa broni chwali popiera zaprasza ogłasza odrzuca zgłasza
  loučí omlouvá hájí chválí vyzývá nabízí vítá lúči chváli vyzýva ponúka víta
  podnosi poziva brani hvali priznaje nudi ponuja vabi zagovarja odstopa
  вибачається прощається критикує призначає звільняє балотується голосує дякує вітає підписує очолює скаржиться радить
  погрожує наполягає сподівається визнає пояснює переконує запрошує
  извиняется прощается критикует назначает увольняет баллотируется голосует благодарит поздравляет подписывает возглавляет
  жалуется советует настаивает надеется признает объясняет убеждает приглашает
  liczy zamierza zabiega благодари поздрави честити подаде напусна настоя поиска отхвърли подкрепи критикува
  очолить виступить відповість відвідає возглавит выступит ответит посетит odpowie wystąpi odwiedzi povede vystoupí navštíví
  усміхається посміхається зітхає киває наливає замислюється знизує улыбается усмехается вздыхает кивает наливает задумывается
  пожимает uśmiecha wzdycha kiwa nalewa wzrusza usmívá vzdychá kývá nalévá krčí usmieva vzdychá nalieva krčí`,
);

/** True for a folded word that says what people do in headlines and while they talk, and things do not. */
export function isHeadlineVerb(word: string): boolean {
  return headlineVerbs.has(word);
}
