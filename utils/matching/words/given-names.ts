import { isCyrillic } from '../text/characters';
import { easternMen, easternWomen } from './eastern-given-names';
import { englishPressMen, englishPressWomen } from './english-press-given-names';
import { listedForBoth, listedMen, listedWomen } from './listed-given-names';
import { westernMen, westernWomen } from './western-given-names';
import { wordSet } from './word-set';

// Common given names, written for this project. One of these before a surname that it does not belong to says that
// somebody else is meant; a surname that is also one of these and stands before another name is that person's given name.

const english = `aaron abby abigail adam adrian agnes aidan alan albert alec alex alexander alexandra alexandria alfred alice alison
  allison alyssa amanda amber amelia amy andrea andrew andy angela angie anita ann anna anne annie anthony antony archie
  arnold arthur ashley audrey austin ava barack barbara barbra barron barry beatrice becky ben benjamin bernard bernie
  bertha beth betsy betty beverly bill billy blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett
  brian bridget brittany brooke bruce bryan byron caitlin caleb calvin cameron camilla carl carla carly carmen carol caroline
  carolyn carrie casey catherine cathy cecil cecilia chad charles charlie charlotte chelsea cheryl chloe chris christian
  christina christine christopher chuck cindy claire clara clarence claudia clayton cliff clifford clive cody colin connie
  conor constance corey cory courtney craig crystal curtis cynthia daisy dale dan dana daniel danielle danny darren daryl
  dave david dawn dean deb debbie deborah debra denise dennis derek diana diane dick dominic don donald donna doreen doris
  dorothy doug douglas duncan dustin dwight dylan earl ed eddie edgar edith edmund edward edwin eileen elaine eleanor
  elena elijah elisabeth elise elizabeth ella ellen elon elsie emily emma eric erica erik erin ernest ethan eugene eva
  evan eve evelyn faith felicity fiona florence floyd frances francis frank franklin fred freddie frederick gabriel
  gabrielle gail gareth garry gary gavin gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard gilbert
  gillian gina ginger giles glen glenn gloria gordon grace graham grant greg gregory greta guy gwen hannah harold harriet
  harry harvey hayley hazel heather hector helen helena henry herbert hilary hillary holly hope howard hugh hugo hunter ian
  imogen ingrid irene iris isaac isabel isabella isla ivan ivanka ivy jack jackie jackson jacob jacqueline jaime jake james
  jamie jan jane janet janice jared jasmine jason jay jean jeanette jeff jeffrey jen jennifer jenny jeremy jerome jerry
  jess jesse jessica jill jim jimmy joan joanna joanne jodie joe joel john johnny jon jonathan jordan joseph josephine josh
  joshua joy joyce juan jude judith judy julia julian julie june justin kaitlin kamala karen kareem karl kate katherine
  kathleen kathryn kathy katie katy kay keir keith kelly ken kendra kenneth kenny kerry kevin kim kimberly kirsty kit kristen
  kristin kurt kyle lance larry latoya laura lauren laurence lawrence leah leanne lee leila len leo leon leonard leslie
  lewis liam lillian lily lina linda lindsay lindsey lisa liz lloyd logan lois lola loretta lori louis louise luca lucas
  lucy luke lydia lynn madeleine madison maggie malcolm marcia marcus margaret maria marian marie marilyn marina mario
  marion marissa marjorie mark marlene marsha marshall martha martin marvin mary mason matt matthew maureen max maxine
  megan mehdi mel melanie melania melinda melissa meredith michael michele michelle mick miguel mike mildred miles millie
  milton miranda mitch mitt mohammad mohammed molly monica morgan muriel myra nancy naomi natalie natasha nathan nathaniel
  neil nell nellie nelson niall nicholas nick nicola nicole nigel nikki nina noah nora norma norman oliver olivia omar
  oprah oscar owen paige pam pamela pat patricia patrick patty paul paula pauline peggy penelope penny percy pete peter phil
  philip phillip phoebe phyllis polly priscilla priti quentin rachel ralph ramona randall randy raul ray raymond rebecca
  regina reggie rex rhonda richard rick ricky rita rob robbie robert roberta robin rod roderick rodney roger roland ron
  ronald ronnie rory rosa rosalind rose rosemary rosie ross roy ruby rupert russell ruth ryan sabrina sadie sadiq sajid
  sally sam samantha samuel sandra sandy sara sarah scott sean sebastian sergio seth shane shannon sharon shaun shawn sheila
  shelley sheldon sherry shirley sidney simon sonia sophia sophie spencer stacey stacy stan stanley stella stephanie stephen
  steve steven stewart stuart sue suella susan susanna suzanne sybil sydney sylvia tamara tammy tanya tara ted terence
  teresa terri terry tessa thelma theo theodore theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey
  tracy travis trevor tricia tristan troy tulsi tyler ursula usha valerie vanessa vera vernon veronica vicky victor victoria
  vince vincent violet virginia vivian vivienne wade wallace walter wanda warren wayne wendy wesley whitney wilbur will
  willard william willie winston yolanda yvonne zac zachary zoe`;

const western = `achim adolf alain albrecht alena alexis alfons alois amélie anders andreas anja annalena annegret annette anton
  antoine armin armand arne arno astrid aurélie aurore axel bastian bärbel beate beatrix benoît bernd bernhard bertrand
  birgit björn bodo brigitte brigitta britta bruno burkhard carsten catharina cécile cédric céline chantal christa christel
  christiane christophe christoph clémence clément clemens corinne cornelia dagmar damien daniela denis detlef didier dieter
  dietmar dirk doreen dorothea éric eckart edda edouard egon elke emmanuel emmanuelle erich erika ernst erwin etienne éva
  fabian fabien fabrice falk felix ferdinand florian florian franck franziska françois françoise franz frauke frédéric
  friedrich fritz gabriele geert georg gérald gérard gerd gerda gerhard gero ghislaine gilles gisela gregor guido guillaume
  günter günther gustav gustave hanna hannelore hannes hans harald hartmut heide heidi heike heiko heiner heinrich heinz
  helga helge helmut hendrik hervé hilde hildegard holger horst hubert hubertus inga inge ingo irmgard isabelle jacques
  jana jannis jean-luc jens joachim jochen johann johanna johannes jonas jordan jörg josef jürgen jutta kai karin karsten
  käte katarina katharina kathrin katja katrin kerstin klara klaus konrad konstantin kristina lars laurent léa lena lennart
  leni lothar louis luc lucie lutz ludwig luise lukas magdalena maike maja manfred manuela manuel marc marcel margarete
  margot marguerite marianne marine marius marlies martina matthias mathias mathieu maurice maxim maximilian maxime mélanie
  michaela michel mireille monika moritz muriel nadia nadine nathalie nicolas niels niklas nils norbert odile olaf ole
  olivier oskar otto pascal patrice patrik peer petra philipp philippe pierre rachida raimund rainer ralf raphaël régis
  reiner reinhard reinhold renate rené ricarda robin roland rolf roman rosa rudi rudolf rüdiger sabine sandrine sascha saskia
  sébastien ségolène serge sibylle siegfried sigmar sigrid silke simone solène stefan stefanie steffen stéphane susanne
  svenja sven swantje sylvie tanja tatjana thérèse thierry thilo thorsten till tilo tino tobias torsten udo ulf uli ulrich
  ulrike ute uwe valérie veit verena viktor viktoria volker volkmar waltraud wenke werner wiebke wilfried wilhelm willi
  willy wolf wolfgang wolfram xavier yann yannick yves yvette
  adriana agustín aitana alba alberto alejandra alejandro alfonso alfredo alicia alonso álvaro amparo ana andrés ángel
  ángeles antonella antonia antonio arturo augusto aurelio bartolomé beatriz begoña belén benito bernardo bienvenido blanca
  borja camila camilo carlos carlota carmelo catalina césar clemente concepción consuelo cristian cristina cristóbal dámaso
  damián delfina diego dolores domingo edmundo eduardo elisa elvira emiliano emilio enrique ernesto esperanza esteban esther
  eugenia eugenio ezequiel fabiola facundo federica federico felipe félix fermín fernanda fernando francisca francisco gabriela
  gaspar germán gerardo gilberto gonzalo gracia graciela gregorio guadalupe guillermina guillermo gustavo hernán horacio
  hortensia humberto ignacio inés íñigo irma isidro ismael jacinto jaime javier jesús joaquín jorge josé josefa juana
  juanma julián julieta julio keiko kenji laura leandro leonardo leonor leopoldo leticia lidia lorena lorenzo lourdes luciana
  luciano lucía luis luisa luz macarena magdalena manuel manuela marcela marcelo marcos margarita mariana mariano maribel
  marisol marta martín mateo matías mauricio máximo mercedes micaela moisés mónica montserrat natalia nayib néstor nicanor
  nicolás noelia norberto nuria octavio óscar osvaldo oswaldo pablo paloma paola patricio paz pedro pepe pilar rafael ramiro
  ramón raúl rebeca reinaldo ricardo rigoberto roberto rocío rodolfo rodrigo rogelio rolando romina rosario rubén salvador
  samuel sandra santiago santos sara saúl segundo sergio silvia silvina simón sofía soledad susana tamara tatiana teófilo
  tomás trinidad valentín valentina vicente victoria violeta virgilio viviana wilfredo ximena yolanda zulema
  alessandra alessandro alessia andrea angelo annalisa antonietta arianna arnaldo attilio beppe bianca bruna carlo carola
  cesare chiara ciro claudio corrado costanza dario davide debora domenico donatella edoardo elly emanuela enrica enrico
  ettore fabio fabrizio federico filippo flavia francesca francesco franca franco gaetano gennaro giacomo giancarlo gianfranco
  gianluca gianni giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe giuseppina guido ignazio ilaria irene
  ivano laura letizia licia lorenza luca lucia luciana luigi luigina marcello marco massimiliano massimo matteo maurizio
  mauro michela michele mirella nicola nicoletta nunzia ornella ottavio paola paolo pasquale piero pietro pina raffaele
  raffaella renata renato renzo riccardo roberta rocco romano rosanna rosaria salvatore sandro serena silvano silvio simona
  stefania stefano susanna tiziana tommaso ugo umberto valeria vincenzo virginia vittoria vittorio walter
  adão aécio afonso aloizio anabela aníbal caetano catarina ciro cláudia dilma duarte eduarda fátima fernão flávia flávio
  geraldo gilmar gleisi hélio henrique inês jair jairo joão joaquim jandira luísa luiz márcia márcio marília marina mário
  michelle nuno otávio paulo raimundo rui sérgio sílvia simone telmo tiago vasco vítor wellington`;

const northern = `aagot agneta anders anette annika arne arvid åsa astrid birgitta bjarne bo børge britt carina dag ebba einar elin
  elsa emil erling espen eva frode gro gudrun gunilla gunnar hakan håkon hanne harald hege helle henrik inger ingvar jakob
  jarl jens jesper jimmie johan johanna jonas jorn kaare karin kjell kirsten kjersti knut kristian kristoffer lars lasse
  leif lene linnea liv lotta magnus maja mads magdalena margot margrethe marit mattias mette mia mikael mikkel mogens morten
  nils ola olof ove pål pär pernille pia poul preben ragnar rasmus rikke rune sigurd siv sofie solveig stein stig sture
  søren svein terje thor thorbjørn tone tora tore torbjörn trine trond trygve ulf ulrika vidar yngve
  aino alexander antti anneli annika eero eeva elina erkki esko hanna hannu harri heikki heidi helena henna ilkka jaakko
  jari jouni juha jukka jussi kaarina kaisa kalle kari katri kimmo laura lauri leena liisa maarit maija marja markku marko
  martti matti merja mika mikko minna niina olli outi paavo päivi pekka pentti petteri pirkko raimo reijo riikka risto sakari
  sampo sanna sari sauli seppo sirpa taavi tanja tapio tarja teemu teuvo timo toivo tuomas tuula urho veikko vesa ville
  daan dick els femke frans geert gert hanneke jaap jan jeroen jesse joost joris kees koen laurens liesje lodewijk maarten
  marieke marijke mark mirjam pieter pim renske rob rutger sigrid sander sjoerd sybrand thijs tjitske wim wopke wouter
  aggelos alexis andonis anastasios antonis charalampos christos dimitra dimitris dimitrios eleni evangelos fofi georgios
  giannis giorgos ioannis katerina kostas konstantinos kyriakos maria nikos nikolaos panagiotis pavlos sofia spyros stavros
  stefanos thanos theodoros vassilis yanis yannis zoe`;

const eastern = `agata agnieszka aleksander aleksandra alicja andrzej anna antoni antonina arkadiusz artur barbara bartłomiej
  bartosz beata błażej bogdan bogumiła bogusław bolesław bożena bronisław cezary czesław damian daniel danuta dariusz dominik
  donata dorota edyta elżbieta emilia ewa ewelina filip franciszek gabriela grażyna grzegorz halina hanna henryk ignacy
  ireneusz iwona izabela jacek jadwiga jakub jan janina janusz jarosław jerzy joanna jolanta józef julia justyna kacper
  kamil karol karolina katarzyna kazimierz kinga klaudia konrad krystyna krzysztof lech leszek lidia lucjan ludwik łukasz
  maciej magdalena małgorzata marcin marek maria mariola mariusz marta mateusz michał mieczysław mikołaj mirosław monika
  natalia nina norbert olga paulina paweł piotr przemysław radosław rafał renata robert roman ryszard sebastian sławomir
  stanisław stanisława stefan sylwia szymon tadeusz teresa tomasz urszula wacław waldemar wanda wiesław wiktor wiktoria
  wioletta wit witold władysław włodzimierz wojciech zbigniew zdzisław zofia zuzanna zygmunt
  adéla alena aleš alois andrej anežka antonín barbora blanka bohumil bohuslav božena břetislav čeněk dagmar dalibor dana
  denisa dušan eliška emil eva františek gabriela hana helena hynek igor ilona irena iva ivana iveta ivo jakub jan jana
  jarmila jaromír jaroslav jaroslava jindřich jiří jitka josef jozef juraj kamila karel karla karolína kateřina klára kristýna
  květa ladislav lenka libor libuše lubomír lucie luděk ľubomír ľudovít lukáš magda marcela marek markéta markéta marie
  martina matěj matúš michaela michal milan milena miloslav miloš miloslava miroslav miroslava monika naděžda nikola oldřich
  olga ondřej otakar pavel pavla pavlína peter petr petra petra přemysl radek radim radka renata richard robert rostislav
  rudolf růžena šárka silvie simona soňa štefan štěpán štefan svatopluk tereza tibor tomáš václav vendula věra veronika
  viera viktor vilém vít vladimír vladimíra vlasta vlastimil vojtěch zbyněk zdeněk zdeňka zuzana
  aleksandar aleksandra alenka aljaž alojz ana andreja anja ante anton barbara bojan bojana boris borut božo branko brane
  danijel danilo darko davor dejan domen dragan draško dragutin duša dušan franc franjo goran gorazd gordana hrvoje igor
  ivan ivana ivica ivo janez janko jasna jelena jelko jernej josip jože jožef katja kolinda krešimir ksenija ljudmila lojze
  ljubo luka maja marija marijan marjan marko marta mateja matej matjaž melita mihael miha milan milica miloš milorad miran
  mirjana miro mirko miroslav mitja mojca nada nataša nebojša nenad nika nikola nina peter petra primož radovan rajko ratko
  robert romana sanja saša sergej silva simona slavko slobodan snežana stipe stjepan tanja tatjana teodora tihomir tina
  tomaž tomislav tone uroš urška vesna vida vladimir vladko vlado vojislav zdravko zlatko zoran zvonimir žan žarko željka
  željko živa ágnes ákos andrás anikó antal árpád attila balázs béla bence csaba dávid dezső dóra edit endre erika erzsébet
  eszter ferenc gábor gergely géza györgy gyula ildikó imre istván iván jános jenő józsef judit júlia kálmán károly katalin
  kinga klára krisztina lajos lászló levente lóránt máté márton mária mihály miklós mónika nándor norbert orsolya péter
  piroska réka róbert rózsa sándor szabolcs szilárd tamás tibor tímea tünde viktor vilmos zoltán zsófia zsolt zsuzsanna
  adrienn áron bernadett csilla dalma dénes domonkos edina elemér előd emőke enikő ernő etelka frigyes gizella gyöngyi győző
  hajnalka ibolya irén jolán katinka koppány kornél kristóf lehel lénárd magdolna margit menyhért nikolett rebeka rezső sarolta
  szilveszter szilvia tihamér tivadar zalán zsanett zsigmond
  adrian ana andrei anca alin bogdan călin ciprian claudiu codrin constantin corina cosmin crin cristian dacian dan daniela
  diana dragoş eduard elena emil florin gabriel gheorghe ilie ioan ion ionel ionuţ iulian klaus laura liviu lucian
  ludovic marcel marian marius mihai mihail mircea mirela monica natalia nicolae nicoleta nicuşor octavian ovidiu petre
  radu raluca răzvan rodica roxana sorin ştefan teodor traian tudor valentin valeriu vasile victor viorel viorica vlad`;

const transliterated = `aleksandr aleksei alexei alexey alina alla anastasia anastasiia anatoly anatolii andrei andrey andrii arseniy
  arsen artem bohdan borys danylo daria daryna denys dmitri dmitry dmytro ekaterina fedir galina gennady grigory halyna
  hanna hryhoriy ihor ilya inna iryna irina ivan kateryna kirill konstantin kostiantyn ksenia larisa larysa leonid liudmyla
  lyudmila maksim maksym maria mariia marina maryna mikhail mykhailo mykola nadezhda nadiia natalia nataliia natalya
  nikita nikolai oksana oleg oleh oleksandr oleksii oleksiy olena olga olha pavel pavlo petro polina roman ruslan
  sergei sergey sergii serhii serhiy sofia stanislav stepan svetlana svitlana taras tatiana tatyana tetiana tymofiy vadim
  vadym valentina valentyna valeria valerii valery vasily vasyl viacheslav viktor viktoria vitali vitaliy vitalii vitaly
  vladimir vladislav vladyslav volodymyr vsevolod vyacheslav yana yaroslav yegor yekaterina yelena yevgeny yevhen yuliia
  yulia yuri yurii yuriy zinaida`;

const wider = `abdel abdul abdullah abdelaziz abdulrahman ahmad ahmed aisha ali amina amir anwar asif ayman aziz bashar basma benazir
  bilal daoud ebrahim ehud emine fahad faisal farah farouk fatima fatma ghassan habib hafez haider hakim hala hamid hamza
  hanan hasan hassan hossein hussain hussein ibrahim imran ismail jalal jamal kamal karim khadija khaled khalid latifa leila
  mahmoud mahmud malik mansour maryam masoud mehmet mohamad mohamed mohsen mostafa muhammad mustafa nabil nadia naftali nasser
  nawaf nawaz noura omer osama qasem rafiq rania rashid reza saad saddam saeed said salah saleh salim salman sami samira
  shahbaz sherif tarek tariq tayyip turki umar walid yasir yasser yitzhak yossi yousef yusuf zaid zainab ziad
  amnon aryeh avigdor binyamin boaz chaim doron dror dudi einav elazar eliyahu erez eyal gadi haim idit itzik kobi menachem
  nahum nitzan oded ofer ofir orna reuven shaul shimon shmuel tamar tzachi yigal yisrael yitzchak yoram yuval zehava zvi
  abdullah ahmet ali arda aylin ayşe bekir binali burak bülent cem cemal deniz devlet ekrem elif emre erdal erdem esra fatih
  fatma ferit hakan halil hande hatice hulusi hüseyin ibrahim ismail kadir kemal leyla mansur mehmet meral mert mesut murat
  mustafa necmettin numan oğuz ömer orhan osman özgür pervin ramazan recep rıza selahattin selin serkan suat süleyman tansu
  tolga turgut ufuk ümit veli yusuf zeynep
  abhishek aditya ajay akhilesh amit amitabh anand anil anita arjun arun arvind asha ashok atal bhupesh deepak devendra
  dilip dinesh gopal hardeep harsh hemant indira jagan jaswant jawaharlal jyotiraditya kailash kiran kumar lalit lalu laxmi
  mahatma mamata manish manmohan mayawati meena mohan mukesh nandini narendra naveen neha nirmala nitin nitish piyush pooja
  prakash pranab prashant pratibha prem priya priyanka rahul rajiv raj rajesh rajnath raju rakesh ram ramesh ranjit ravi
  rekha rishi rohit sachin sanjay sandeep sharad shashi shivraj smriti sonia subhas sunil sunita suresh sushil sushma uddhav
  uma varun vasundhara vijay vikram vinod yashwant yogi
  akira haruki hayato hideki hiroshi ichiro jiro junichiro kazuo keiko kenji koichi makoto masahiro nobuo naoto sanae
  seiji shigeru shinjiro shinzo shunichi sho takashi taro takeshi taku toshihiro yasuhiro yoshihide yoshihiko yoshimasa
  yuko yuriko
  adebayo akinwumi amara atiku ayo babatunde bola chinua chidi chukwuemeka cyril desmond emeka femi goodluck ifeanyi jomo
  julius kofi kwame lindiwe mandla mangosuthu muhammadu musa mwai nana naledi ngozi nkosazana nnamdi obi olusegun oluwaseun
  paul raila robert sipho thabo thandi uhuru winnie yemi yoweri
  andres bongbong corazon ferdinand gloria imelda joko leni manny megawati prabowo rodrigo sukarno anwar mahathir najib
  aung min nguyen`;

const cyrillic = `александр александра алексей алина алла анастасия анатолий ангела андрей анна антон аркадий арсений артем артур богдан
  борис вадим валентин валентина валерий валерия варвара василий вера вероника виктор виктория виталий владимир владислав
  всеволод вячеслав галина геннадий георгий герман глеб григорий дарья денис дмитрий ева евгений евгения екатерина елена
  елизавета жанна зинаида иван игорь илья инна иннокентий ирина карина кирилл константин ксения лариса лев леонид лидия
  любовь людмила максим маргарита марина мария михаил надежда наталия наталья нелли никита николай нина оксана олег олеся
  ольга павел петр полина роман руслан светлана семен сергей софия софья станислав степан тамара тарас татьяна тимофей
  ульяна федор элеонора эмма эдуард юлия юрий яков яна ярослав
  адам анастасія анатолій андрій арсен артем володимир валерій вікторія віктор віталій владислав вячеслав ганна геннадій
  георгій григорій дарина дарія денис дмитро євген євгенія іван ігор ілля інна ірина катерина кирило костянтин лариса леонід
  леся лідія людмила максим марія маряна микита микола михайло надія наталія наталя олександр олександра олексій олена олесь
  ольга оксана павло петро роман руслан світлана семен сергій соломія софія станіслав степан тарас тетяна тимофій федір юлія
  юрій яків ярослав
  ангел аспарух ася атанас бойко божидар борислав велизар венцислав владислав галин георги дани даниел десислава димитър
  евгени екатерина елена емил ивайло иван илияна илиян ивелин калин камен кирил кирилл корнелия костадин красимир кристалина
  лиляна любомир людмил мария марияна митко николай ника огнян пенчо петър пламен радан радослав росен румен румяна светослав
  симеон слави станимир стефан тодор тотю цвета цветан цветелина христо юлиян явор янаки
  александър алан алберт алекс алис амбър ангус андреа анджела антонио ариана арлин артър бен бенджамин бил билл боб брайън
  джак джеймс джереми джесика джил джо джозеф джон джонатан джордж джулия джулиан доминик доналд дональд доналда дэвид девид
  дейвид дэниел дениел ед едуард елизабет ема емануел еммануель емманюель эмма эммануэль ендрю эндрю ерик ян кай кейт кенет
  кевин керол кер кір кир клаус крис кристин кристиан лари лаура лео леон линда лиз луис луиз майк майкл майкъл макс марк
  маркус мартин мат мелания меланія мери мишел мишель мухаммед мохамед найджъл никол олаф оливер патрик паул пит питер пол
  райън ребека ричард роберт робин рейчъл рональд сам саманта сара себастьян сиймън стив стивън сюзан тед тереза тим тимоти
  том томас тони уилям уильям вільям фил филип франк франсуа фридрих фрідріх ханс хелен хенри ханна хилари хиллари чарлз
  чарльз шарль эдвард эрик юрген`;

const scattered = `bastien hyacinthe nunzio nunziata fiammetta fiamma lucija jadranka mladen branka damir slavica biljana ljiljana snježana dubravka vedran vlatka predrag siniša boško
  miodrag zorana tjaša žiga blaž darja lidija luboš ludmila radoslav zora bogumił gergő tiina krista satu tuncay mevlüt
  fahrettin berat tayfun şebnem nazlı cemil cătălin mats fredrik troels lilian kajsa iker miren aitor arantxa unai carles
  oriol jordi laia tarcísio gonçalo fiorenza livia ferdinando mathilde lucien baptiste clarisse yaël clémentine adrien manon
  jost markus bettina janine winfried odette callum nirav akhil tejashwi eknath ajit supriya farooq chandrababu pinarayi
  takumi sakura fumio aoife ciara ciarán cillian eoin fionn saoirse siobhan sinead róisín orla gráinne pádraig seamus niamh eilidh mhairi
  catriona morag hamish callum alasdair alastair ewan euan iain rowena rhys dafydd huw cerys ieuan geraint deshawn keisha tyrone darnell
  tamika dwayne darlene arlene ethel rosalie ivor erwan corentin tanguy aude thibaut thibaud amaury auguste régine solange maryse
  ginette paulette yasmina karima rachid mourad anneliese ingeborg gerlinde roswitha ottokar ewald antje birte hauke saverio mattia
  calogero concetta immacolata ermanno tullio andoni ainhoa edurne nekane koldo gorka eneko joseba meritxell paco charo maruja nacho
  quique eutimio eleuterio filomena lurdes deolinda armindo adelino abílio belmiro annemiek sietse cornelis douwe geertje nienke
  truus roelof tjeerd bertil gunvor sixten örjan hjalmar göte sigvard ingegerd eskil oğuzhan tarkan cengiz volkan gökhan nurettin
  necati nihat şükrü gülay nurgül aysel aynur zübeyde tülin serpil nilüfer
  henk joop ruud frits teun bert nico alva mona sepp eckhard nino manolo asunción encarna itziar nieves baltasar melchor graça conceição romain
  arnaud matthieu alfie bethany kerem onur büşra tuğba songül hülya gönül semra filiz dilek pınar ebru özlem sibel
  ралица стоян тихомир радостин радостина теодора биляна йорданка йордан здравка милена гергана станислава калоян
  остап віра любов мирослав мирослава ярина ростислав василь зоряна христина аліна давид данило захар назар гліб тимур марта
  егор матвей савелий данила илона снежана эмиль рафаэль матвій єгор ілона назарій юліан устим злата мілана ярослава мирон
  гнат аркадій нестор зиновій йосип севастян єлизавета раїса лілія стефанія макар прохор лаврентий ефим тихон родион анфиса
  таисия милана кира алевтина раиса нонна фаина эвелина роксолана орест алена рамзан эльвира ильдар марат ринат айрат зоя клавдия лилия римма рустам
  κώστας κυριάκος αλέξης νίκος γιώργος γιάννης δημήτρης μαρία ελένη κατερίνα στέφανος`;

// Surnames too, and far more often a given name.
const surnamesToo = `hermann hedwig friedhelm elias henri julien abraham herman lana lara elia maya romy isak aksel jasper alexa
  ruprecht eberhard ottilie wilhelmine mechthild edeltraud elfriede andré jules fernand marcelle véronique gwenaël maëlle
  salomé capucine remedios encarnación inmaculada ginevra piet willem sanne lotte bram ihsan nesrin eustachy jagoda zdislava
  marijana edwina gus alistair henrietta fergus bartholomew румяна диана`;

// Given names of the east of Europe that are surnames there too, and western ones in Cyrillic letters that are.
const easternSurnames = wordSet(
  `adam darko milan damian marius ion gheorghe vasile radu tudor petre ilie nicolae marin balázs gergely sándor bálint dénes károly máté lukács andrás
  pavel marek michal stefan urban bogdan roman роман назар мартин адам данило захар хома клим панас яким марко симон томас
  роберт ричард джеймс джордж генри генрі пол френк франк макс давид дэвид девід майкл энтони али ахмед ахмад ибрагим ібрагім
  исмаил ісмаїл хусейн мохаммед мухаммед лоран бернар мишель андре анри анрі оливье жюльен`,
);

/**
 * True for a folded given name of the east of Europe, where lists put the surname in front, that few people there bear as a
 * surname.
 */
export function isEasternGivenName(word: string): boolean {
  if (!isGivenName(word) || easternSurnames.has(word)) return false;
  return isCyrillic(word.charCodeAt(0)) || (inEast.has(word) && !inWest.has(word));
}

const inEast = wordSet(
  eastern,
  transliterated,
  easternMen,
  easternWomen,
  'marijana zdislava dubravka predrag siniša snježana lucija jadranka slavica biljana ljiljana luboš ludmila',
);
const inWest = wordSet(english, western, northern, wider);

/** True for a folded word that is a common given name. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word);
}

const givenNames = wordSet(
  english,
  western,
  northern,
  eastern,
  transliterated,
  wider,
  cyrillic,
  scattered,
  surnamesToo,
  listedWomen,
  listedMen,
  listedForBoth,
  easternMen,
  easternWomen,
  westernMen,
  westernWomen,
  englishPressMen,
  englishPressWomen,
);
