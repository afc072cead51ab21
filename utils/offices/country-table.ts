// Country adjectives and what `Intl.DisplayNames` does not know of country names: every member of the United Nations, and
// the Holy See, Palestine, Taiwan and Kosovo, whose offices news names as well. Written for this project from everyday news
// usage; the English and French ones were compared with those of https://github.com/mledoze/countries. One row a country, so
// that a reviewer sees its languages side by side:
//   code | English adjectives | French masculine feminine | German stem | Ukrainian stem | Ukrainian genitives
// Left out on purpose: adjectives that several countries share ("Korean", "Congolese", "Guinean", English "Dominican").

export const countryRows = `
AD | Andorran | andorran andorrane | andorranisch | андоррськ | Андорри
AE | Emirati | émirati émiratie émirien émirienne | emiratisch | еміратськ | ОАЕ;Об’єднаних Арабських Еміратів
AF | Afghan | afghan afghane | afghanisch | афганськ | Афганістану
AG | Antiguan | antiguais antiguaise | antiguanisch | антигуанськ | Антигуа і Барбуди;Антигуа та Барбуди
AL | Albanian | albanais albanaise | albanisch | албанськ | Албанії
AM | Armenian | arménien arménienne | armenisch | вірменськ | Вірменії
AO | Angolan | angolais angolaise | angolanisch | ангольськ | Анголи
AR | Argentine;Argentinian | argentin argentine | argentinisch | аргентинськ | Аргентини
AT | Austrian | autrichien autrichienne | österreichisch | австрійськ | Австрії
AU | Australian | australien australienne | australisch | австралійськ | Австралії
AZ | Azerbaijani | azerbaïdjanais azerbaïdjanaise | aserbaidschanisch | азербайджанськ | Азербайджану
BA | Bosnian | bosnien bosnienne | bosnisch | боснійськ | Боснії і Герцеговини;Боснії та Герцеговини
BB | Barbadian;Bajan | barbadien barbadienne | barbadisch | барбадоськ | Барбадосу
BD | Bangladeshi | bangladais bangladaise | bangladeschisch | бангладеськ | Бангладеш
BE | Belgian | belge belge | belgisch | бельгійськ | Бельгії
BF | Burkinabe;Burkinabè;Burkinabé | burkinabé burkinabée burkinabè | burkinisch | буркінійськ | Буркіна-Фасо
BG | Bulgarian | bulgare bulgare | bulgarisch | болгарськ | Болгарії
BH | Bahraini | bahreïni bahreïnie bahreïnien bahreïnienne | bahrainisch | бахрейнськ | Бахрейну
BI | Burundian | burundais burundaise | burundisch | бурундійськ | Бурунді
BJ | Beninese | béninois béninoise | beninisch | бенінськ | Беніну
BN | Bruneian | brunéien brunéienne | bruneiisch | брунейськ | Брунею
BO | Bolivian | bolivien bolivienne | bolivianisch | болівійськ | Болівії
BR | Brazilian | brésilien brésilienne | brasilianisch | бразильськ | Бразилії
BS | Bahamian | bahamien bahamienne | bahamaisch | багамськ | Багамських Островів;Багам
BT | Bhutanese | bhoutanais bhoutanaise | bhutanisch | бутанськ | Бутану
BW | Botswanan | botswanais botswanaise botswanéen botswanéenne | botsuanisch;botswanisch | ботсванськ | Ботсвани
BY | Belarusian | biélorusse biélorusse | belarussisch;belarusisch | білоруськ | Білорусі
BZ | Belizean | bélizien bélizienne | belizisch | белізьк | Белізу
CA | Canadian | canadien canadienne | kanadisch | канадськ | Канади
CD | | | | | Демократичної Республіки Конго;ДР Конго;ДРК
CF | Central African | centrafricain centrafricaine | zentralafrikanisch | центральноафриканськ | Центральноафриканської Республіки;ЦАР
CG | | | | | Республіки Конго
CH | Swiss | suisse suisse | schweizerisch | швейцарськ | Швейцарії
CI | Ivorian | ivoirien ivoirienne | ivorisch | івуарійськ | Кот-д’Івуару;Кот-д’Івуар
CL | Chilean | chilien chilienne | chilenisch | чилійськ | Чилі
CM | Cameroonian | camerounais camerounaise | kamerunisch | камерунськ | Камеруну
CN | Chinese | chinois chinoise | chinesisch | китайськ | Китаю;КНР
CO | Colombian | colombien colombienne | kolumbianisch | колумбійськ | Колумбії
CR | Costa Rican | costaricien costaricienne costaricain costaricaine | costa-ricanisch;costaricanisch | коста-риканськ;костариканськ | Коста-Рики
CU | Cuban | cubain cubaine | kubanisch | кубинськ | Куби
CV | Cape Verdean;Cabo Verdean | capverdien capverdienne cap-verdien cap-verdienne | kapverdisch;cabo-verdisch | кабовердійськ | Кабо-Верде
CY | Cypriot | chypriote chypriote | zyprisch;zypriotisch | кіпрськ | Кіпру
CZ | Czech | tchèque tchèque | tschechisch | чеськ | Чехії
DE | German | allemand allemande | deutsch | німецьк | Німеччини;ФРН
DJ | Djiboutian | djiboutien djiboutienne | dschibutisch | джибутійськ | Джибуті
DK | Danish | danois danoise | dänisch | данськ | Данії
DM | | dominiquais dominiquaise | | | Домініки
DO | | dominicain dominicaine | dominikanisch | домініканськ | Домініканської Республіки;Домінікани
DZ | Algerian | algérien algérienne | algerisch | алжирськ | Алжиру
EC | Ecuadorian;Ecuadorean | équatorien équatorienne | ecuadorianisch | еквадорськ | Еквадору
EE | Estonian | estonien estonienne | estnisch | естонськ | Естонії
EG | Egyptian | égyptien égyptienne | ägyptisch | єгипетськ | Єгипту
ER | Eritrean | érythréen érythréenne | eritreisch | еритрейськ | Еритреї
ES | Spanish | espagnol espagnole | spanisch | іспанськ | Іспанії
ET | Ethiopian | éthiopien éthiopienne | äthiopisch | ефіопськ | Ефіопії
FI | Finnish | finlandais finlandaise | finnisch | фінськ | Фінляндії
FJ | Fijian | fidjien fidjienne | fidschianisch | фіджійськ | Фіджі
FM | Micronesian | micronésien micronésienne | mikronesisch | мікронезійськ | Мікронезії;Федеративних Штатів Мікронезії
FR | French | français française | französisch | французьк | Франції
GA | Gabonese | gabonais gabonaise | gabunisch | габонськ | Габону
GB | British | britannique britannique | britisch | британськ | Великої Британії;Великобританії;Британії;Сполученого Королівства
GD | Grenadian | grenadien grenadienne | grenadisch | гренадськ | Гренади
GE | Georgian | géorgien géorgienne | georgisch | грузинськ | Грузії
GH | Ghanaian | ghanéen ghanéenne | ghanaisch | ганськ | Гани
GM | Gambian | gambien gambienne | gambisch | гамбійськ | Гамбії
GN | | | | | Гвінеї
GQ | Equatorial Guinean;Equatoguinean | équato-guinéen équato-guinéenne équatoguinéen équatoguinéenne | äquatorialguineisch | | Екваторіальної Гвінеї
GR | Greek | grec grecque | griechisch | грецьк | Греції
GT | Guatemalan | guatémaltèque | guatemaltekisch | гватемальськ | Гватемали
GW | Bissau-Guinean | bissau-guinéen bissau-guinéenne bissaoguinéen bissaoguinéenne | guinea-bissauisch | | Гвінеї-Бісау;Гвінеї-Біссау
GY | Guyanese | guyanien guyanienne | guyanisch | гаянськ | Гаяни
HN | Honduran | hondurien hondurienne | honduranisch | гондураськ | Гондурасу
HR | Croatian | croate croate | kroatisch | хорватськ | Хорватії
HT | Haitian | haïtien haïtienne | haitianisch | гаїтянськ;гаїтійськ | Гаїті
HU | Hungarian | hongrois hongroise | ungarisch | угорськ | Угорщини
ID | Indonesian | indonésien indonésienne | indonesisch | індонезійськ | Індонезії
IE | Irish | irlandais irlandaise | irisch | ірландськ | Ірландії
IL | Israeli | israélien israélienne | israelisch | ізраїльськ | Ізраїлю
IN | Indian | indien indienne | indisch | індійськ | Індії
IQ | Iraqi | irakien irakienne | irakisch | іракськ | Іраку
IR | Iranian | iranien iranienne | iranisch | іранськ | Ірану
IS | Icelandic | islandais islandaise | isländisch | ісландськ | Ісландії
IT | Italian | italien italienne | italienisch | італійськ | Італії
JM | Jamaican | jamaïcain jamaïcaine jamaïquain jamaïquaine | jamaikanisch | ямайськ | Ямайки
JO | Jordanian | jordanien jordanienne | jordanisch | йорданськ | Йорданії
JP | Japanese | japonais japonaise | japanisch | японськ | Японії
KE | Kenyan | kényan kényane kenyan kenyane | kenianisch | кенійськ | Кенії
KG | Kyrgyz | kirghize kirghiz | kirgisisch | киргизьк | Киргизстану;Киргизії;Киргизької Республіки
KH | Cambodian | cambodgien cambodgienne | kambodschanisch | камбоджійськ | Камбоджі
KI | I-Kiribati | kiribatien kiribatienne | kiribatisch | кірибатійськ | Кірибаті
KM | Comorian;Comoran | comorien comorienne | komorisch | коморськ | Коморських Островів;Комор
KN | Kittitian | | | | Сент-Кітсу і Невісу;Сент-Кіттсу і Невісу;Сент-Кітс і Невіс
KP | North Korean | nord-coréen nord-coréenne | nordkoreanisch | північнокорейськ | Північної Кореї;КНДР
KR | South Korean | sud-coréen sud-coréenne | südkoreanisch | південнокорейськ | Південної Кореї
KW | Kuwaiti | koweïtien koweïtienne | kuwaitisch | кувейтськ | Кувейту
KZ | Kazakh | kazakh kazakhe | kasachisch | казахстанськ | Казахстану
LA | Lao;Laotian | laotien laotienne | laotisch | лаоськ | Лаосу
LB | Lebanese | libanais libanaise | libanesisch | ліванськ | Лівану
LC | Saint Lucian;St Lucian;St. Lucian | saint-lucien saint-lucienne | lucianisch | | Сент-Люсії
LI | | liechtensteinois liechtensteinoise | liechtensteinisch | ліхтенштейнськ | Ліхтенштейну
LK | Sri Lankan | sri-lankais sri-lankaise srilankais srilankaise | sri-lankisch;srilankisch | шрі-ланкійськ;шриланкійськ | Шрі-Ланки
LR | Liberian | libérien libérienne | liberianisch | ліберійськ | Ліберії
LS | Basotho | lésothien lésothienne | lesothisch | лесотськ | Лесото
LT | Lithuanian | lituanien lituanienne | litauisch | литовськ | Литви
LU | Luxembourgish | luxembourgeois luxembourgeoise | luxemburgisch | люксембурзьк | Люксембургу
LV | Latvian | letton lettonne | lettisch | латвійськ | Латвії
LY | Libyan | libyen libyenne | libysch | лівійськ | Лівії
MA | Moroccan | marocain marocaine | marokkanisch | марокканськ | Марокко
MC | Monegasque;Monégasque | monégasque | monegassisch | монакськ | Монако
MD | Moldovan | moldave moldave | moldauisch | молдовськ | Молдови
ME | Montenegrin | monténégrin monténégrine | montenegrinisch | чорногорськ | Чорногорії
MG | Malagasy;Madagascan | malgache | madagassisch;malagassisch | мадагаскарськ;малагасійськ | Мадагаскару
MH | Marshallese | marshallais marshallaise | marshallisch | маршалльськ | Маршаллових Островів
MK | Macedonian | macédonien macédonienne | mazedonisch;nordmazedonisch | македонськ | Північної Македонії
ML | Malian | malien malienne | malisch | малійськ | Малі
MM | Burmese | birman birmane | myanmarisch;birmanisch;burmesisch | м’янмськ;бірманськ | М’янми;Бірми
MN | Mongolian | mongol mongole | mongolisch | монгольськ | Монголії
MR | Mauritanian | mauritanien mauritanienne | mauretanisch | мавританськ | Мавританії
MT | Maltese | maltais maltaise | maltesisch | мальтійськ | Мальти
MU | Mauritian | mauricien mauricienne | mauritisch | маврикійськ | Маврикію
MV | Maldivian | maldivien maldivienne | maledivisch | мальдівськ | Мальдівів;Мальдів;Мальдівських Островів
MW | Malawian | malawien malawienne malawite | malawisch | малавійськ | Малаві
MX | Mexican | mexicain mexicaine | mexikanisch | мексиканськ | Мексики
MY | Malaysian | malaisien malaisienne | malaysisch | малайзійськ | Малайзії
MZ | Mozambican | mozambicain mozambicaine | mosambikanisch | мозамбіцьк | Мозамбіку
NA | Namibian | namibien namibienne | namibisch | намібійськ | Намібії
NE | Nigerien | nigérien nigérienne | nigrisch | нігерськ | Нігеру
NG | Nigerian | nigérian nigériane | nigerianisch | нігерійськ | Нігерії
NI | Nicaraguan | nicaraguayen nicaraguayenne | nicaraguanisch | нікарагуанськ | Нікарагуа
NL | Dutch | néerlandais néerlandaise | niederländisch | нідерландськ | Нідерландів
NO | Norwegian | norvégien norvégienne | norwegisch | норвезьк | Норвегії
NP | Nepalese;Nepali | népalais népalaise | nepalesisch | непальськ | Непалу
NR | Nauruan | nauruan nauruane | nauruisch | науруанськ | Науру
NZ | New Zealand | néo-zélandais néo-zélandaise | neuseeländisch | новозеландськ | Нової Зеландії
OM | Omani | omanais omanaise | omanisch | оманськ | Оману
PA | Panamanian | panaméen panaméenne | panamaisch | панамськ | Панами
PE | Peruvian | péruvien péruvienne | peruanisch | перуанськ | Перу
PG | Papua New Guinean | papouan-néo-guinéen papouan-néo-guinéenne papouasien papouasienne | papua-neuguineisch | | Папуа — Нової Гвінеї;Папуа-Нової Гвінеї;Папуа Нової Гвінеї
PH | Philippine;Filipino | philippin philippine | philippinisch | філіппінськ | Філіппін
PK | Pakistani | pakistanais pakistanaise | pakistanisch | пакистанськ | Пакистану
PL | Polish | polonais polonaise | polnisch | польськ | Польщі
PS | Palestinian | palestinien palestinienne | palästinensisch | палестинськ | Палестини;Палестинської держави
PT | Portuguese | portugais portugaise | portugiesisch | португальськ | Португалії
PW | Palauan | palaosien palaosienne paluan paluane | palauisch | палауськ | Палау
PY | Paraguayan | paraguayen paraguayenne | paraguayisch | парагвайськ | Парагваю
QA | Qatari | qatari qatarie qatarien qatarienne | katarisch | катарськ | Катару
RO | Romanian | roumain roumaine | rumänisch | румунськ | Румунії
RS | Serbian | serbe serbe | serbisch | сербськ | Сербії
RU | Russian | russe russe | russisch | російськ | Росії;РФ;Російської Федерації
RW | Rwandan | rwandais rwandaise | ruandisch | руандійськ | Руанди
SA | Saudi;Saudi Arabian | saoudien saoudienne | saudi-arabisch;saudisch | саудівськ | Саудівської Аравії
SB | Solomon Islander | salomonais salomonaise salomonien salomonienne | salomonisch | | Соломонових Островів
SC | Seychellois | seychellois seychelloise | seychellisch | сейшельськ | Сейшельських Островів;Сейшелів;Сейшел
SD | Sudanese | soudanais soudanaise | sudanesisch | суданськ | Судану
SE | Swedish | suédois suédoise | schwedisch | шведськ | Швеції
SG | Singaporean | singapourien singapourienne | singapurisch | сінгапурськ | Сінгапуру
SI | Slovenian;Slovene | slovène slovène | slowenisch | словенськ | Словенії
SK | Slovak | slovaque slovaque | slowakisch | словацьк | Словаччини
SL | Sierra Leonean | sierraléonais sierraléonaise sierra-léonais sierra-léonaise | sierra-leonisch | сьєрра-леонськ | Сьєрра-Леоне
SM | Sammarinese;San Marinese | saint-marinais saint-marinaise | san-marinesisch | сан-маринськ | Сан-Марино
SN | Senegalese | sénégalais sénégalaise | senegalesisch | сенегальськ | Сенегалу
SO | Somali | somalien somalienne | somalisch | сомалійськ | Сомалі
SR | Surinamese | surinamais surinamaise surinamien surinamienne | surinamisch | суринамськ | Суринаму
SS | South Sudanese | sud-soudanais sud-soudanaise | südsudanesisch | південносуданськ | Південного Судану
ST | São Toméan;Sao Tomean | santoméen santoméenne | são-toméisch | | Сан-Томе і Принсіпі;Сан-Томе та Принсіпі
SV | Salvadoran;Salvadorean | salvadorien salvadorienne | salvadorianisch | сальвадорськ | Сальвадору;Ель-Сальвадору
SY | Syrian | syrien syrienne | syrisch | сирійськ | Сирії
SZ | Swazi | swazi swazie | swasiländisch;eswatinisch | есватінськ;свазілендськ | Есватіні;Свазіленду
TD | Chadian | tchadien tchadienne | tschadisch | чадськ | Чаду
TG | Togolese | togolais togolaise | togoisch | тоголезьк | Того
TH | Thai | thaïlandais thaïlandaise | thailändisch | таїландськ;тайськ | Таїланду
TJ | Tajik | tadjik tadjike | tadschikisch | таджицьк | Таджикистану
TL | Timorese;East Timorese | est-timorais est-timoraise timorais timoraise | timoresisch;osttimoresisch | східнотиморськ | Східного Тимору;Тимору-Лешті
TM | Turkmen | turkmène | turkmenisch | туркменськ | Туркменістану;Туркменії
TN | Tunisian | tunisien tunisienne | tunesisch | туніськ | Тунісу
TO | Tongan | tongien tongienne tonguien tonguienne | tongaisch | тонганськ | Тонги
TR | Turkish | turc turque | türkisch | турецьк | Туреччини
TT | Trinidadian | trinidadien trinidadienne | | тринідадськ | Тринідаду і Тобаго;Тринідаду та Тобаго
TV | Tuvaluan | tuvaluan tuvaluane | tuvaluisch | | Тувалу
TW | Taiwanese | taïwanais taïwanaise | taiwanisch;taiwanesisch | тайванськ | Тайваню
TZ | Tanzanian | tanzanien tanzanienne | tansanisch | танзанійськ | Танзанії
UA | Ukrainian | ukrainien ukrainienne | ukrainisch | українськ | України
UG | Ugandan | ougandais ougandaise | ugandisch | угандійськ | Уганди
US | American | américain américaine | amerikanisch;us-amerikanisch | американськ | США;Сполучених Штатів;Сполучених Штатів Америки
UY | Uruguayan | uruguayen uruguayenne | uruguayisch | уругвайськ | Уругваю
UZ | Uzbek | ouzbek ouzbèke ouzbeke | usbekisch | узбецьк | Узбекистану
VA | | | | | Ватикану
VC | Vincentian | vincentais vincentaise | vincentisch | | Сент-Вінсенту і Гренадин;Сент-Вінсент і Гренадин
VE | Venezuelan | vénézuélien vénézuélienne | venezolanisch | венесуельськ | Венесуели
VN | Vietnamese | vietnamien vietnamienne | vietnamesisch | в’єтнамськ | В’єтнаму
VU | Vanuatuan;Ni-Vanuatu | vanuatais vanuataise vanuatuan vanuatuane | vanuatuisch | вануатськ | Вануату
WS | Samoan | samoan samoane | samoanisch | самоанськ | Самоа
XK | Kosovan;Kosovar | kosovar kosovare | kosovarisch | косовськ | Косова;Косово
YE | Yemeni | yéménite | jemenitisch | єменськ | Ємену
ZA | South African | sud-africain sud-africaine | südafrikanisch | південноафриканськ | Південної Африки;ПАР
ZM | Zambian | zambien zambienne | sambisch | замбійськ | Замбії
ZW | Zimbabwean | zimbabwéen zimbabwéenne | simbabwisch | зімбабвійськ | Зімбабве
`;
