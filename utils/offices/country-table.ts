// Country adjectives and what `Intl.DisplayNames` does not know of country names. Written for this project from everyday
// news usage, one row a country, so that a reviewer sees a country's languages side by side:
//   code | English adjectives | French masculine feminine | German stem | Ukrainian stem | Ukrainian genitives
// Left out on purpose: adjectives that several countries share ("Korean", "Congolese", "Guinean", "Dominican").

export const countryRows = `
AL | Albanian | albanais albanaise | albanisch | албанськ | Албанії
AM | Armenian | arménien arménienne | armenisch | вірменськ | Вірменії
AR | Argentine;Argentinian | argentin argentine | argentinisch | аргентинськ | Аргентини
AT | Austrian | autrichien autrichienne | österreichisch | австрійськ | Австрії
AU | Australian | australien australienne | australisch | австралійськ | Австралії
AZ | Azerbaijani | azerbaïdjanais azerbaïdjanaise | aserbaidschanisch | азербайджанськ | Азербайджану
BA | Bosnian | bosnien bosnienne | bosnisch | боснійськ | Боснії і Герцеговини;Боснії та Герцеговини
BE | Belgian | belge belge | belgisch | бельгійськ | Бельгії
BG | Bulgarian | bulgare bulgare | bulgarisch | болгарськ | Болгарії
BR | Brazilian | brésilien brésilienne | brasilianisch | бразильськ | Бразилії
BY | Belarusian | biélorusse biélorusse | belarussisch;belarusisch | білоруськ | Білорусі
CA | Canadian | canadien canadienne | kanadisch | канадськ | Канади
CH | Swiss | suisse suisse | schweizerisch | швейцарськ | Швейцарії
CN | Chinese | chinois chinoise | chinesisch | китайськ | Китаю;КНР
CY | Cypriot | chypriote chypriote | zyprisch;zypriotisch | кіпрськ | Кіпру
CZ | Czech | tchèque tchèque | tschechisch | чеськ | Чехії
DE | German | allemand allemande | deutsch | німецьк | Німеччини;ФРН
DK | Danish | danois danoise | dänisch | данськ | Данії
EE | Estonian | estonien estonienne | estnisch | естонськ | Естонії
EG | Egyptian | égyptien égyptienne | ägyptisch | єгипетськ | Єгипту
ES | Spanish | espagnol espagnole | spanisch | іспанськ | Іспанії
FI | Finnish | finlandais finlandaise | finnisch | фінськ | Фінляндії
FR | French | français française | französisch | французьк | Франції
GB | British | britannique britannique | britisch | британськ | Великої Британії;Великобританії;Британії;Сполученого Королівства
GE | Georgian | géorgien géorgienne | georgisch | грузинськ | Грузії
GR | Greek | grec grecque | griechisch | грецьк | Греції
HR | Croatian | croate croate | kroatisch | хорватськ | Хорватії
HU | Hungarian | hongrois hongroise | ungarisch | угорськ | Угорщини
IE | Irish | irlandais irlandaise | irisch | ірландськ | Ірландії
IL | Israeli | israélien israélienne | israelisch | ізраїльськ | Ізраїлю
IN | Indian | indien indienne | indisch | індійськ | Індії
IQ | Iraqi | irakien irakienne | irakisch | іракськ | Іраку
IR | Iranian | iranien iranienne | iranisch | іранськ | Ірану
IS | Icelandic | islandais islandaise | isländisch | ісландськ | Ісландії
IT | Italian | italien italienne | italienisch | італійськ | Італії
JP | Japanese | japonais japonaise | japanisch | японськ | Японії
KP | North Korean | nord-coréen nord-coréenne | nordkoreanisch | північнокорейськ | Північної Кореї;КНДР
KR | South Korean | sud-coréen sud-coréenne | südkoreanisch | південнокорейськ | Південної Кореї
KZ | Kazakh | kazakh kazakhe | kasachisch | казахстанськ | Казахстану
LT | Lithuanian | lituanien lituanienne | litauisch | литовськ | Литви
LU | Luxembourgish | luxembourgeois luxembourgeoise | luxemburgisch | люксембурзьк | Люксембургу
LV | Latvian | letton lettonne | lettisch | латвійськ | Латвії
MD | Moldovan | moldave moldave | moldauisch | молдовськ | Молдови
ME | Montenegrin | monténégrin monténégrine | montenegrinisch | чорногорськ | Чорногорії
MK | Macedonian | macédonien macédonienne | mazedonisch;nordmazedonisch | македонськ | Північної Македонії
MT | Maltese | maltais maltaise | maltesisch | мальтійськ | Мальти
MX | Mexican | mexicain mexicaine | mexikanisch | мексиканськ | Мексики
NL | Dutch | néerlandais néerlandaise | niederländisch | нідерландськ | Нідерландів
NO | Norwegian | norvégien norvégienne | norwegisch | норвезьк | Норвегії
NZ | New Zealand | néo-zélandais néo-zélandaise | neuseeländisch | новозеландськ | Нової Зеландії
PL | Polish | polonais polonaise | polnisch | польськ | Польщі
PT | Portuguese | portugais portugaise | portugiesisch | португальськ | Португалії
RO | Romanian | roumain roumaine | rumänisch | румунськ | Румунії
RS | Serbian | serbe serbe | serbisch | сербськ | Сербії
RU | Russian | russe russe | russisch | російськ | Росії;РФ;Російської Федерації
SE | Swedish | suédois suédoise | schwedisch | шведськ | Швеції
SI | Slovenian;Slovene | slovène slovène | slowenisch | словенськ | Словенії
SK | Slovak | slovaque slovaque | slowakisch | словацьк | Словаччини
SY | Syrian | syrien syrienne | syrisch | сирійськ | Сирії
TR | Turkish | turc turque | türkisch | турецьк | Туреччини
UA | Ukrainian | ukrainien ukrainienne | ukrainisch | українськ | України
US | American | américain américaine | amerikanisch;us-amerikanisch | американськ | США;Сполучених Штатів;Сполучених Штатів Америки
ZA | South African | sud-africain sud-africaine | südafrikanisch | південноафриканськ | Південної Африки;ПАР
`;

/** Names in use beside those of `Intl.DisplayNames`; the German ones with their article's genitive where they have one. */
export const otherNames: Record<'en' | 'fr' | 'de', Record<string, string[]>> = {
  en: {
    BA: ['Bosnia and Herzegovina', 'Bosnia'],
    CZ: ['Czech Republic', 'Czechia'],
    FR: ['French Republic'],
    GB: ['United Kingdom of Great Britain and Northern Ireland', 'Great Britain', 'Britain', 'UK', 'U.K.'],
    MK: ['North Macedonia'],
    RU: ['Russian Federation'],
    TR: ['Turkey', 'Türkiye'],
    US: ['United States of America', 'US', 'U.S.', 'USA'],
  },
  fr: {
    CZ: ['République tchèque', 'Tchéquie'],
    FR: ['République française'],
    GB: ['Grande-Bretagne'],
    RU: ['Fédération de Russie'],
    US: ['États-Unis d’Amérique', "États-Unis d'Amérique"],
  },
  de: {
    CZ: ['Tschechischen Republik'],
    DE: ['Bundesrepublik Deutschland', 'Bundesrepublik'],
    FR: ['Französischen Republik'],
    GB: ['Großbritannien', 'Vereinigten Königreichs'],
    RU: ['Russischen Föderation'],
    US: ['US', 'USA', 'Vereinigten Staaten', 'Vereinigten Staaten von Amerika'],
  },
};
