import { foldWord } from '../text/token';
import { wordSet } from './word-set';

// Written for this project: East Slavic given names in Russian and Ukrainian, and as news in Latin letters writes them.
// A line is one name: `Russian | Ukrainian | romanisations`.
const table = `
Александр | Олександр | alexander aleksandr alexandr aleksander oleksandr olexandr alexandre
Александра | Олександра | alexandra aleksandra oleksandra
Алексей | Олексій | alexey alexei aleksey aleksei alexej aleksej oleksii oleksiy oleksij alexeï
Алена | Олена | alena alyona olena
Анастасия | Анастасія | anastasia anastasiya anastasiia anastassija
Анатолий | Анатолій | anatoly anatoli anatolii anatoliy anatolij
Андрей | Андрій | andrey andrei andrej andrii andriy andrij andreï
Анна | Ганна | anna hanna
Антон | Антон | anton
Аркадий | Аркадій | arkady arkadi arkadii arkadiy arkadij
Арсений | Арсеній | arseny arseni arsenii arseniy arsenij
Артем | Артем | artem artyom artiom artjom
Богдан | Богдан | bogdan bohdan
Борис | Борис | boris borys
Вадим | Вадим | vadim vadym wadim wadym
Валентин | Валентин | valentin valentyn walentin walentyn
Валентина | Валентина | valentina valentyna walentina walentyna
Валерий | Валерій | valery valeri valerii valeriy valerij walerij waleri
Василий | Василь | vasily vasili vasilii vasiliy vasyl wassili wassilij wassyl vassili
Вера | Віра | vera vira wera
Вероника | Вероніка | veronika weronika
Виктор | Віктор | viktor victor wiktor
Виктория | Вікторія | viktoria viktoriia viktoriya victoria wiktorija
Виталий | Віталій | vitaly vitali vitalii vitaliy vitalij witali witalij
Владимир | Володимир | vladimir volodymyr wladimir wolodymyr wolodimir
Владислав | Владислав | vladislav vladyslav wladislaw wladyslaw
Всеволод | Всеволод | vsevolod wsewolod
Вячеслав | В'ячеслав | vyacheslav viacheslav wjatscheslaw viatcheslav
Галина | Галина | galina halyna
Геннадий | Геннадій | gennady gennadi hennadii hennadiy gennadij
Георгий | Георгій | georgy georgi georgiy heorhii georgij
Глеб | Гліб | gleb hlib
Григорий | Григорій | grigory grigori hryhorii hryhoriy grigorij
Дарья | Дарія | daria darya dariia darja
Денис | Денис | denis denys
Дмитрий | Дмитро | dmitry dmitri dmitriy dmitrii dmytro dmitrij dmitro
Евгений | Євген | yevgeny evgeny yevgeni evgeni evgeniy yevhen evhen jewgeni jewgenij jewhen evgueni
Евгения | Євгенія | yevgenia evgenia yevheniia jewgenija
Екатерина | Катерина | ekaterina yekaterina kateryna jekaterina katerina
Елена | Олена | elena yelena olena jelena
Елизавета | Єлизавета | elizaveta yelizaveta yelyzaveta
Иван | Іван | ivan iwan
Игорь | Ігор | igor ihor
Илья | Ілля | ilya ilia illia ilja
Инна | Інна | inna
Ирина | Ірина | irina iryna
Кирилл | Кирило | kirill kyrylo kiril
Константин | Костянтин | konstantin kostiantyn kostyantyn constantin
Ксения | Ксенія | ksenia kseniya kseniia xenia
Лариса | Лариса | larisa larysa larissa
Леонид | Леонід | leonid
Лидия | Лідія | lidia lidiya lydia
Любовь | Любов | lyubov liubov ljubow
Людмила | Людмила | lyudmila liudmyla ludmila ljudmila
Максим | Максим | maxim maksim maksym maxym
Маргарита | Маргарита | margarita
Мария | Марія | maria mariya mariia marija
Марина | Марина | marina maryna
Михаил | Михайло | mikhail mykhailo michail mychajlo mikhaïl
Надежда | Надія | nadezhda nadiia nadiya nadeschda
Наталья | Наталія | natalia natalya nataliya nataliia natalja
Никита | Микита | nikita mykyta
Николай | Микола | nikolai nikolay nikolaj mykola nicolai
Оксана | Оксана | oksana oxana
Олег | Олег | oleg oleh
Олеся | Олеся | olesya olesia
Ольга | Ольга | olga olha
Павел | Павло | pavel pavlo pawel pawlo
Петр | Петро | pyotr petr petro piotr pjotr
Полина | Поліна | polina
Роман | Роман | roman
Руслан | Руслан | ruslan rouslan
Светлана | Світлана | svetlana svitlana swetlana switlana
Сергей | Сергій | sergey sergei sergej serhii serhiy serhij sergueï
София | Софія | sofia sofiya sofiia
Станислав | Станіслав | stanislav stanislaw
Степан | Степан | stepan
Тарас | Тарас | taras
Татьяна | Тетяна | tatiana tatyana tetiana tetyana tatjana tetjana
Тимофей | Тимофій | timofey timofei tymofii
Федор | Федір | fyodor fedor fedir fjodor
Юлия | Юлія | yulia yuliya yuliia julia julija ioulia
Юрий | Юрій | yuri yury yuriy yurii juri jurij iouri
Яна | Яна | yana iana jana
Алла | Алла | alla
Арсен | Арсен | arsen
Валерия | Валерія | valeria valeriya valeriia
Даниил | Данило | daniil danylo danil
Егор | Єгор | yegor egor jegor
Захар | Захар | zakhar sachar
Лев | Лев | lev lew
Назар | Назар | nazar
Раиса | Раїса | raisa raissa
Ростислав | Ростислав | rostislav rostyslav rostislaw
Святослав | Святослав | svyatoslav sviatoslav swjatoslaw
Семен | Семен | semyon semen semion
Эдуард | Едуард | eduard
Яков | Яків | yakov yakiv jakow iakov
Ярослав | Ярослав | yaroslav iaroslav jaroslaw jaroslav`;

/** One East Slavic given name, in folded words. */
export interface SlavicGivenName {
  russian: string;
  ukrainian: string;
  /** In every language and romanisation, those two included. */
  spellings: readonly string[];
}

let names: ReadonlyMap<string, SlavicGivenName> | undefined;

/** The East Slavic given name that a folded word spells; undefined for all others. */
export function slavicGivenName(word: string): SlavicGivenName | undefined {
  names ??= readNames();
  return names.get(word);
}

function readNames(): ReadonlyMap<string, SlavicGivenName> {
  const read = new Map<string, SlavicGivenName>();
  for (const line of table.trim().split('\n')) {
    const [russian = '', ukrainian = '', latin = ''] = line.split('|').map((cell) => foldWord(cell));
    const name = { russian, ukrainian, spellings: [russian, ukrainian, ...latin.split(' ')] };
    for (const spelling of name.spellings) if (!read.has(spelling)) read.set(spelling, name);
  }
  return read;
}

/** True when a folded given name in Latin letters is as common among people of other languages. */
export function isSharedGivenName(word: string): boolean {
  return shared.has(word);
}

const shared = wordSet(
  `alexander alexandra alexandre alena anna hanna anton boris roman maria marina valentin valentina valeria victor viktor
  victoria viktoria veronika vera julia jana irina inna nikita sofia larissa lydia constantin konstantin margarita natalia
  olga polina daria denis maxim maxime pavel petr petro piotr stanislav leonid nicolai michail martin max eduard lev ivan
  timur iana georgi natalya katerina elena olena diana arsen semen raissa`,
);
