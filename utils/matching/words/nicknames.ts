import { wordSet } from './word-set';

// Short forms that newspapers interchange with the full given name. A line is one name.
const groups = `alexander alex sasha|alexandra alex sandra sasha|andrew andy drew|anthony tony|antonio toni|barbara barb|
  benjamin ben|bernard bernie|charles charlie chuck|christopher chris|christine chris|daniel dan danny|david dave|
  deborah deb debbie|donald don|edward ed eddie ted|elizabeth liz beth betsy betty|frederick fred|gerald gerry jerry|
  gregory greg|james jim jimmy jamie|jeffrey jeff|joseph joe joey|john jack johnny|jonathan jon jonny johnny|kenneth ken|katherine
  kate kathy katie|lawrence larry|leonard len leo|matthew matt|margaret maggie marg peggy|michael mike mick|nicholas nick|
  patricia pat patty tricia trish|patrick pat paddy|peter pete|philip phil|phillip phil|raymond ray|rebecca becky|richard rick
  dick rich|robert bob rob bobby robbie|ronald ron|samuel sam|samantha sam|stephen steve|steven steve|susan sue|
  terence terry|theodore ted teddy|theresa teresa|thomas tom tommy|timothy tim|victoria vicky|vincent vince|william will
  bill billy|francisco paco pancho|jose pepe|ignacio nacho|manuel manolo|johannes hans jan|alexei aleksei alexey alexej|
  sergei sergey sergej serhii serhiy|vladimir wladimir volodymyr wolodymyr|dmitri dmitry dmitrij|andrei andrey andrej
  andrii|mikhail michail mykhailo|nikolai nikolay mykola|aleksandr aleksander alexander oleksandr|yuri yury juri yurii|
  rudolph rudolf rudy|jacob jake|walter walt|eugene gene|russell russ|mitchell mitch|abigail abby|jacqueline jackie|pamela pam|
  judith judy|kimberly kim|jennifer jen jenny|jessica jess|cynthia cindy|valerie val|nathaniel nathan nate|zachary zach zack|
  leonardo leo|francesco franco checco|giuseppe beppe pino|guillermo memo|eduardo lalo edu|beatriz bea|isabel isa|
  joaquim quim|jose ze zeca zezinho|antonio toninho|francisco chico|manuel manel|sebastiao tiao|jorg joerg|katharina kathi|sebastian basti|maximilian max|douglas doug|arthur art|albert bert|alfred alf alfie
  fred|archibald archie|catherine cathy kate katie|katharine kate kathy katie|kathleen kathy|harold harry hal|henry harry hank|
  stanley stan|norman norm|vernon vern|clifford cliff|leslie les|maxwell max|reginald reg reggie|rodney rod|roderick rod|
  trevor trev|geoffrey geoff|martin marty|melvin mel|mervyn merv|desmond des|dominic dom|gilbert gil|herbert herb bert|
  joshua josh|julian jules|lewis lew lou|louis lou|malcolm mal|neville nev|oliver ollie|sidney sid|solomon sol|tobias toby|
  wilfred wilf fred|angela angie|bridget biddy|caroline carrie|charlotte lottie|constance connie|dorothy dot|eleanor ellie nell|
  emily emmie|florence flo|frances fran|francis frank|georgina georgie|gwendolyn gwen|harriet hattie|isabella bella izzy|
  josephine jo josie|joanna jo|joanne jo|lillian lily lil|louise lou|lucinda lucy cindy|madeleine maddie maddy|martha marty|
  matilda tilly tilda|melissa mel|melanie mel|miranda mandy|amanda mandy|natalie nat|natasha tasha|nicola nicky nikki|
  nicole nicky nikki|penelope penny|philippa pip|rosemary rosie|sarah sally|stephanie steph|suzanne sue|susannah sue|
  veronica ronnie|beverley bev|beverly bev|gwendoline gwen|deirdre dee|virginia ginny|vivian viv|winifred win winnie|guadalupe lupe lupita|concepción concha|dolores lola|
  mercedes merche|rosario charo|pilar pili|teresa tere|josefina fina pepa|josefa pepa|enrique quique kike|rafael rafa|jesús chus
  chuy|alberto beto|roberto beto|gilberto beto|ernesto neto|santiago santi|javier javi|alejandro alex|fernando nando|
  consuelo chelo|graciela chela|antonio toño|luis lucho|vicente chente|salvador chava|gabriela gaby|patricia paty|soledad sole|
  susana susi|leticia lety|cecilia ceci|sebastián seba|nicolás nico|rodrigo rodri|agustín agus|leopold poldi leo|
  friedrich fritz|heinrich heinz heiner|josef sepp|joseph sepp|georg schorsch|elisabeth lisa|margarete grete|wilhelm willi willy|
  karl kalle|ulrich uli|andreas andi|christian chris|michael michi|jakob köbi|ursula uschi|anton toni|rudolf rudi|
  gertrud trude|susanne susi|monika moni|manfred manni|barbara bärbel|brigitte gitti|gerhard gerd|angelika geli|
  veronika vroni vreni|verena vreni|theresia resi|magdalena leni lena|giovanni gianni|alessandro sandro|alessandra sandra|
  antonio tonino|luigi gigi|vincenzo enzo|lorenzo enzo renzo|domenico mimmo|salvatore totò|raffaele lello|gaetano tano|
  elisabetta betta|ricardo ricky rick|enrique ricky|olufunke funke|oluwafunke funke|oluwaseun seun|olusegun segun|babatunde tunde|olatunde tunde|
  adekunle kunle|olakunle kunle|adewale wale|olawale wale|olufemi femi|oluwafemi femi|olugbenga gbenga|bamidele dele|ayodele dele|
  oluwakemi kemi|oluwatosin tosin|temitope tope|oluwabukola bukola|chukwuemeka emeka|ifeanyichukwu ifeanyi|ngozichukwu ngozi|
  mordechai motti moti|yitzhak itzik|yehuda udi|shlomo shlomi|bezalel tzali|yosef yossi|
  yaakov kobi|avraham avi|binyamin benny|leonard lenny lennie|benedict ben|edmund ed|edwin ed|ernest ernie|gabriel gabe|
  jeremy jez|laurence larry laurie|lawrence laurie|nigel nige|ronald ronnie|stuart stu|stewart stu|thaddeus thad|victor vic|
  wallace wally|walter wally|wesley wes|william willie|augustus gus|bradley brad|cameron cam|chester chet|clinton clint|
  curtis curt|dennis denny|donald donnie|elijah eli|ezekiel zeke|franklin frank|frederick freddie freddy|herbert herbie|
  howard howie|kenneth kenny|lester les|marvin marv|milton milt|randolph randy|randall randy|richard richie ritchie|
  samuel sammy|timothy timmy|vincent vinny vinnie|abraham abe|abigail abbie|alison ali|allison ali|amelia millie|antonia toni|
  cassandra cass cassie|christina tina|christine tina|danielle dani|edith edie|elizabeth lizzie bess|ellen nell nellie|
  evelyn evie|felicity fliss|geraldine gerry|gertrude trudy|gillian gill jill|henrietta hetty|imogen immy|janet jan|janice jan|
  marjorie marge|michelle shelly|patricia patti|priscilla cilla|roberta bobbie|rosalind roz ros|alexandra lexi|
  alexander sandy|sandra sandy|susan susie suzie`;

let byName: Map<string, string[]> | null = null;

function alike(): Map<string, string[]> {
  if (byName) return byName;
  byName = new Map();
  for (const line of groups.split('|')) {
    const group = [...wordSet(line)];
    for (const word of group) byName.set(word, [...(byName.get(word) ?? []), ...group]);
  }
  return byName;
}

/** Folded given names that may stand for the same given name, itself included. */
export function givenNamesLike(word: string): readonly string[] {
  return alike().get(word) ?? [word];
}
