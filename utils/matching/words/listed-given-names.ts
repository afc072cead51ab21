// Given names beside those of `given-names`: chosen from the first names that the locales of @faker-js/faker 10.6.0 (MIT)
// list, those that two locales share or that come from a language of Europe, without what is also a surname there or a word
// of a dictionary.

/** Names of women, and Slavic ones in their base forms. */
export const listedWomen = `aaliyah abigél adalberta adelaida adelaide adelajda adelina adeline adina adrienne adrijana agathe aglaé agnesa
  agrypina aileen ajda albertina alessa alexandrea alexanne alexia aleyna alfreda alida alisa alisha alissa aliya
  aliyah alojza alya alíz alžbeta amabela amalie amandine amira amália amālija anabel anamarija anastasie anastasija
  anastazija anastazja anastázia anaëlle anaïs andrée andżelika aneta angelina angeline anica anika anka annabel
  annabell annabelle anneke annelie annemarie annikki anny anouk antea antigone antoinette antonine anuška anđela
  anđelina apolline araceli ariadna ariana ariane arielle armande armandine armelle armida arwen arya asja astrīda
  asya augustina auriane axelle ayana ayla ayleen azra barbro beatrycze belinda benedita bente berit bernadette
  bertille betina bianka bibianna bibiána birgitte blandine blažena boglárka bohdana bohumila bohuslava borbála
  borka boróka božica božidara branimira branislava brankica brigita bronislava brygida bénédicte bérangère bíborka
  caetana camille carlotta carmela carminho carmo carolin casandra cassandra cataleya caterina cecilie cecylia
  celina ceyda ceylin charleen charline charlotta chelsey christelle christin clarissa claudine cleopatra clotilde
  clélie coline collien conchita constança coralie coraline cordelia corinna cosima csenge cvetka cyra cyrielle
  célestine dagmara dalibora daliborka dalida dalila damaris damiana danijela dariana darija darina darinka darleen
  deanna defne delphine dilara divna dobromila dobroslava dominika dorina dorit dorka dorotea doroteja dorothée
  dorottya dorthe drahomíra drahoslava dunja dušana edmée elanur elda elea eleonora elfrīda eliana eline elisabet
  eliza elizabet elizabeta elli ellie elmīra elodie eloisa eloá elsbeth elwira elza emanuelly emelie emely emese
  emili emilie emilija emmely emmi emmy enie enna enya erna ernestīne esma estefanía estella estelle etela eudokia
  eulalia eulalie eusebia eusébie eveliina evelin evelina eveline evie fabiana fabiënne fabrícia fanika fanni
  faustine febe fenja ferdynanda fien filippa finia finja finnja flavie florencja floriana florie florine francine
  franciszka františka frederica frederike freja freya frieda friederike fruzsina frédérique gabriella gabrijela
  gaëlle geneviève georgette gertrud gertrúda giada gilda ginewra gisèle gitte giuliana gizela glenda griselda
  gunnel hailey hannele hedda hedvig hedviga helene helin heloísa henrieta henriette henrike henryka herta hilda
  hira honorine hortenzia huguette hédi héloïse ilayda ileana ilenia iliana imke inara inaya inez ingrida inkeri
  iolanda irem irmeli isabela isabell isabelly isadora isidora ivanna ivona ivonne izabella izolda jakubina janaína
  janin janja janna janni jasmina jayda jela jella jenna jessy jimena joana joelina joeline johanne jolana jolanda
  joleen jolien jolin jolina joline jonna josefin josefine josephin josette josiane josie josy jovana jozefína
  joëlle jožica judita judyta jule juliane juliette julija julika julina julita justīne kaat kaia kamilla karina
  karlotta karmela karoliina karoline kassandra katariina kathrine katrine katrīna kayla kaylee kayleigh kayra kiara
  kimberley kincső kira klementyna kleopatra konstancja koralia korinna kornélia kristiina kristine ksawera
  kvetoslava kyllikki laila larissa laureen laurentyna lauriane laurie laurine laurène lavinia layla leana leandra
  leann lenja lenya leonie leonora leontina lesana letiția levke lexi liah libuša lieze lili liliana liliane
  lilianna lilien lilith lilli lilly linett linn lisann lisanne lisbeth liselotte liva liya liyana lizbeth ljuba
  ljubica loredana loreen lorna louisa lovisa luana lucienne lucille ludivine ludovica luena luiza lujza lydie lykke
  mabel madalena maddison madeline madita madleen madlen maeve mafalda magali maica maida mailin maira maitê malena
  malene malia malou malvína malwina mandy marah marcella mareike margareta margarida margaux margita margrit
  margrith mariam marianna maricarmen mariella marika marilena marilu marisa marjatta marjeta marleen marlen marlena
  marlis marthe martine martyna mathilda matilda matilde matylda maud mayra mayte meghan meike meire melany melek
  merel merete merve meryem michalina mieke mikaela mikayla milada milana miray miriam miriama mirja mirna monique
  monserrat morgana mylène myriam myrna mélissandre mércia nadja nadège naemi nanna narcisa natalija neele nela nele
  nelli nelly nerea neva nevena nevenka nicoline nikolina nila nisa noemi nola norah norina noémie noëlle núbia
  océane ofelia olimpia olympia ombline oona ophélie orlane orvokki otília palmira patricija patrizia patrycja paule
  pauliina pelagia pernilla perrine petronela philine philomène pirjo priska pélagie rachela radmila rafaela rahel
  raphaëlle raquel raymonde rebekka regitze renée riana rieke riitta rike ritva robyn roksana rolande ronja rosalia
  rosalinda rosamunda rosana rozalija rozina rozália rufina ruža rüya safira sahra salomea santina saphira sarina
  savina scarlett selena selina selma silja silje silvana silvija sinikka sinja sixtine slava slavka sofija sonja
  soraia soraya stanislava staša stefana sterre stina stine sude sunniva suzana suélen svea sylviane synne szofi
  szonja szófia séverine tacjana talita tamina tekla tellervo teona terezija terézia tess thalea thea théodora tiana
  tiphaine tiril tuana tuulikki tuva ulla ursule valerija vanesa verda verica verona vibeke vieroslava viktorija
  vilde vilma vincenza viviane vladana vreni vânia walentyna waleria wanesa wibke wilhelmina wilma xochitl yamileth
  yara yaren yaretzi yasmin yasmine ylvi ylvie yolande yuna zdeslava zehra zejnep zenobia zita zlatica zlatka zoey
  zoja zorka zselyke éliane éloïse éléonore émeline évangéline évelyne ģertrūde ľubica ľubomíra ľuboslava ľudomila
  łucja špela želmíra аврелія агапія агафья агафія агнеса агнія агрипина аделаїда аделіна адріана акулина альбіна
  альвіна анатолія ангелина ангеліна анжела анжелика антонида антонина антоніна антонія анфіса аполлонія аполлінарія
  аркадія артемія афанасія благовіста богдана богуслава божена болеслава борислава броніслава білослава біляна
  валерія василина василиса владислава власта всеслава вілена віленіна віліна віолетта віргінія віта віталіна гелена
  глафира дарислава добромила доброслава діана евдокия евпраксия евфросиния жозефіна зінаїда иванна ираида каріна
  клавдія ксенія ликера лора лукия любомила любомира любослава людомила марфа марічка мечислава милица мотря
  мстислава наина неля немира нинель ніна олимпиада ореста орина оріяна павліна палажка пелагея пелагія прасковья
  радміла радослава раїна регина ростислава руслана святослава синклитикия сніжана сюзана таїсія устина фаїна
  феврония февронія федора феодосія фёкла харитина христя эмилия юліанна юстина юхима юхимія іванна іннеса ірма`;

export const listedMen = `abdon abelardo abélard achille adalbert adalberto adelin adolfo adriano agaton aiden alban alcibiade alcide aldric
  aleksa aleksi aleksy alessio alexandre alexej alfonz alparslan ambroise ambroży anatol anatole andelin andraž
  andrija angus anicet anselme ansgar ansgary anthelme anže apollinary archibald aristide arseniusz arsène
  arunthavanathan arved arystarch atanazy aurel aurelian ayden baldwin barnabás barnabé barthélemy bartolomej barış
  batuhan baudouin bazyli bendegúz benedek benedikt benedykt benett bengt benjamim bennet benno benício berkay
  bertalan beňadik blahoslav blaise bohumír bohuš boldizsár boleslav bonifác botond božidar brando branimir
  branislav brayan breno bret brice brieuc budimir bystrík caio calebe caspar cauã cecyliusz cedrik christer
  christiano christoffer ciril claas claus clovis corvin csanád csongor ctibor cyprien cyprián cyriaque cyrus cyryl
  césaire damjan darian darius davi davin dawid declan demetriusz deneval denisz dezider dieudonné dimitri dinis
  diogo dion dionizy dionýz dobroslav domenic domenik dorian drahomír drahoslav eddi edgard edgardo edmond edvard
  edvin efrem eirik eleazar eliah elian eliano eliasz elio elliot emanuel emiel emile emilian emin emirhan enes
  ennio enno ensar ensio enzo erast eray eren eriberto erick ervín esben eudes eugen eugeniusz eusebio eustracjusz
  everardo eymen ezra fabrício feliks fiete filemon filiberto filipe finn finnley firmin flavien florent frederico
  frederik fredy fryderyk fulbert fynn gabin gael galfryd gaspard gaston gašper gedeon gejza gellért geoffroy
  georges gerazym gerrit ghislain gian gideon gino gioele gonsalwy gontran gonzague gordan gottfried grégoire
  guilherme gwido gúbio hansjörg hanspeter hansruedi hansueli heitor henning henrich henrick hermenegildo hieronim
  hilarion hipolit homero horacy hunor idris ignác ilarion ilias ilija ilmari ilyas immanuel imrich innocenty irvin
  isaiah isaias isidore ivar iven izaak izajasz izidor iztok izydor iľja jacobo jaden jadranko jakov janek jani
  jannek jannes jannik jano janosch jarne jarno jarolím jaron jasen jayce jayden jaylen jayson jelle jeppe jeremi
  jeremiah jeremiasz jerguš jermaine joah joakim joey jona jonah jonte jordy joscha joschua josep josselin josua
  jovan jozue juhani juho juliusz juri justus justyn jörgen jürg kaan kalervo kalevi kalistrat karlo keano keanu
  kenan kende keno kerim kian kilian kimi klarencjusz klaudiusz klemen klemens kléber kobe koloman konstantyn koray
  korbinian korneliusz kristijan kristjan krisztián krisztofer krystian ksawery ksenofont kwintyn kyan ladislau
  laurencjusz laurenty laurenz laurin lazare leander lennard lennert lennox leonel leonhard leopold levin levoslav
  linus lionel lisandro livio lorin lovro lowie loïc luan lucca lucius ludvig léandre mahir makary maksymilian
  malthe marceau marceli marcell marlon maroš martim marwin mateus matheus mathis matthis mattis maurycy maxence
  maximiliano medard meik melvin mervin micael micah mikail mikuláš milivoj milutin miraç mirco mojmír mojżesz mosè
  muhammed murilo myron móric natan natanael nataniel nathanaël nazariusz nazary nejc nevio nicklas niclas nicolai
  niko nikodem nikolas nikolasz nimród noam odilon odon olavi oliwier onufry orestes oskari osmund otis pankracy
  pankrác patryk pavol philibert pius polikarp pontus porfiriusz prokles prokul quinten quirin radomir radoš radúz
  rajmund rajnold randolf raoul rastislav rayan rickard rino roderyk rodolphe romeu romuald ruedi rufus réjean salih
  salwator samir sammy samuele sašo sebastião sebastjan selim semih sergiusz servác seweryn silas silvester simen
  simeon simão sinan sindre sirineu slavek slavomír spirydion srečko stanislas stanko steen stef svend svetozár
  szczepan sönke tadej tadeo tadeáš tamino tammo tancrède tapani tarık tayler teodoro teofil terencjusz theodor
  thiago thibault thibo thies thorben thore thorge théophile tibo tichomír tilen tillmann timm timotej timoteo
  timothée timur tizian tjark tobin torben tuur tymoteusz tyron ubaldo ueli uffe ulrik umut uriel valdemar valentim
  valter valtteri vanja vasil vasja vavrinec velimir vencel venceslas vendel vendelín viggo vilhelm viliam viljem
  villy vincenc virgil vitus vlastimir vratislav vratko víťazoslav walenty walentyn walery walgierz wandrille wannes
  warley warre wawrzyniec wilfryd wincenty witalis wout xander xaver yahya yango yannic yannik yasin younes youssef
  yunus yven zachariasz zacharie zdenko zeno zente zeyd zsombor zétény élie évrard āris časlav ľubor ľuboslav
  ľudomil žigmund авдей аверкий аверьян авксентий аврелій автоном агап агафон аггей адриан адріян азарий азарій аким
  алевтин альберт амвросий амос ананий анастас анастасій андрон андроник аникей аникита анисим антип антонин антоній
  антін аполлинарий аполлон арефий аристарх арсеній артемий архип аскольд афанасий афанасій афиноген болеслав
  боримир боян братимир братислав братослав бронислав брячислав буревіст біломир білослав валерьян варлаам
  варфоломей вацлав велемир велимир венедикт вениамин викентий викторин виссарион владилен владлен влас володислав
  всевлад гаврила гаврило галактион гарнослав гедеон герасим гордей гурий давыд дарій дементий демид демьян добромир
  добромисл добромысл доброслав дорофей евграф евдоким евлампий евсей евстафий евстигней елизар елисей емельян
  епифан еремей ермил ермолай ерофей ефрем захарій зеновій зиновий златомир зорян зосима игнатий измаил изот изяслав
  иларион иосиф ипат ипатий ипполит ираклий исай исидор каллистрат капитон карл касьян клавдий климент кондрат
  кондратий конон корнелій корнил корнило корнилій корній кузьма куприян лаврентій лаврін ладислав ладомир лазарь
  левко леонтий лонгин лукьян любодар любозар максимильян мариан марко маркіян мартын мартьян мефодий мечислав милан
  милен милован митофан михей модест моисей мокей мстислав мусій наркис натан наум немир никандр никанор никифор
  никодим никон нифонт олимпий омелян онуфрий орхип охрім панкрат панкратий пантелеймон панфил парамон парфен пилип
  пимен поликарп порфирий потап прокл прокофий радимир радислав радован ратимир ратмир родослав родіон роксолан
  рубен рюрик савва савватий самсон самуил светозар святополк святослав севастьян селиван селиверст сигизмунд сидор
  силантий сильвестр симон славомир сніжан сологуб соломон софон софрон спиридон стефаній терентий трифон трофим
  ульян устин фадей федосий федот феликс феоктист феофан ферапонт филарет филимон филипп фирс флорентин фома
  фортунат фотий фрол харитон харлампий христофор чеслав эммануил эраст эрнест эрнст ювеналий юлиан юлий юхим якуб
  януарий ярема яромил яромир ярополк єремій ізяслав`;

export const listedForBoth = `anatolie antonie janne joanny jocelyn juul jānis leonīda nevin pravoslav safa scottie vivien
  gurpreet manpreet harpreet harjit amrit jaswinder sukhbir`;
