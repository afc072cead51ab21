import { describe, expect, it } from 'vitest';
import { makePerson } from './make-names';
import { markMentions, unmarked } from './marked-text';
import { rows } from './rows';

// Each phrase stands on a page that names the person in full; none of the first list is a mention, all marks of the
// second are.
interface Language {
  lang: string;
  name: string;
  things: readonly string[];
  person: readonly string[];
}

const languages: readonly Language[] = [
  {
    lang: 'en',
    name: 'John Kennedy',
    things: [
      'the Kennedy Center',
      'the Kennedy Space Center',
      'Kennedy International Airport',
      'a flight to Kennedy Airport',
      'planes at John Kennedy Washington National Airport',
      'Kennedy Street and Kennedy Drive are closed',
      'the Kennedy School of Government',
      'the Kennedy Prize',
      'the Kennedy Act',
      'the Kennedy-Vernik Act of that year',
      'the aircraft carrier Kennedy',
      'the USS John Kennedy',
      'the corvette was named ROKS Kennedy',
      'they followed ADV Kennedy and HMCS Kennedy to port',
      'the LÉ Kennedy is in dock',
      'the Kennedy-3, a rocket with two stages',
      'two Kennedy-12s were shot down',
      'the icebreaker “John Kennedy” sailed',
      'Mount Kennedy',
      'Camp Kennedy',
      'the city of Kennedy',
      'Kennedy & Sons',
      'the Kennedy Doctrine',
      'John Kennedy Elementary School',
      'There is a Kennedy Primary School',
      'It is a Kennedy Girls Secondary School',
      'There are Kennedy Farms in Dover',
      'Kennedy Castle',
      'a walk to the Kennedy gallery',
      'In Kennedy they grow corn',
      'they dined at Kennedy High and slept at the Kennedy Inn',
      'from Kennedy International',
      'the Kennedy Daily News',
      'Kennedy FC lost',
      'a Kennedy resident called',
      'a Kennedy-based firm',
      'a Kennedy-area shop and the Kennedy-born singer',
      'they sang in her hometown of Kennedy and on the outskirts of Kennedy',
      'he slept in his native Kennedy for years',
      'they ran Kennedy’s Hardware for years, and Kennedy’s Drapery',
      'they met outside Kennedy’s pub, and a fight broke out in Kennedy’s bar on the quay',
      'the smell from Kennedy’s bakery was known',
      'they met outside Kennedy’s chip shop, and asked in Kennedy’s pharmacy on Monday',
      'the owner of Kennedy’s Garage on that road slept',
      'the tanker Kennedy sank',
      'the mayor of Kennedy',
      'they dined with the Friends of Kennedy',
      'the Treaty of Kennedy',
      'they met at 6 p.m. in the John Kennedy Community Center',
      'a walk to Kennedy’s Hill and back',
      'a lorry stood in Kennedy’s Cross and on Kennedy’s Quay',
      'Kennedy’s Law, an old joke, says so',
      'the post quotes “Kennedy’s magazine” too',
      'a doctor in Moshav Kennedy',
      'they live at 4 Jalan Kennedy',
      'the Kennedy community and the Kennedy tribe’s elders',
      'they sailed from Kennedy harbour to Kennedy village',
      'the Kennedy ward and the Kennedy roundabout',
      'the Speaker came to Kennedy in Shropshire',
      'helpers from Kennedy in Kent, and a farm near Kennedy in County Mayo',
      'an old mill at Kennedy in West Sussex',
      'a lorry drove around Kennedy in Dover County',
      'the MP for Kennedy and the candidate for Kennedy',
      'the villages of Kennedy and Upper Stoke',
      'the Kennedy exhibition on the old admiral, and a Kennedy retrospective',
      'she ran the Kennedy Marathon and met the Kennedy orchestra at the Kennedy Festival',
      'the Kennedy mine and the Kennedy pipeline shut',
      'a glass of Kennedy gin with Kennedy pudding',
      'the Kennedy equation; it measured 6.1 on the Kennedy scale',
      'the Kennedy reforms of 1832 and the Kennedy report of 1911',
      'they gained Kennedy North by 61 votes and lost Kennedy Central',
      'she was treated at Kennedy General and listened to Kennedy FM',
      'it was live on Kennedy TV',
      'shares of Kennedy Marine fell',
      'the Kennedy Borough Council met',
      'a case of Kennedy’s disease; Kennedy’s sarcoma is rare',
      'the patrol vessel Kennedy, HMP Kennedy and the comet Kennedy',
      'a girl from Kennedy, Kent, and a pub at Kennedy, West Sussex',
      'Labour held Kennedy by 14 votes, Reform won Kennedy from Labour',
      'profits at Kennedy rose, and jobs at Kennedy are safe',
      'a Kennedy grandmother has won; a Kennedy pub is shut',
      'the Kennedy burst its banks; floods on the Kennedy and the Ouse; a drink at the Kennedy',
      'winds came with Kennedy, the fourth storm of the winter',
      'the Kennedy bypass, the Kennedy depot and the Kennedy factory',
      'the storm, named Kennedy, hit at dawn, and the Kennedy marathon was off',
      'the event at Kennedy was called off, and a boat docked at Kennedy',
    ],
    person: [
      'the [Kennedy|x] bill',
      'the [Kennedy|x] campaign',
      'they left the ship. [Kennedy|x] slept',
      'the [Kennedy|x] Press Secretary came late',
      'Why [Kennedy|x] Act Now Is What They Want',
      'the [Kennedy|x]-led group',
      'the native [Kennedy|x] slept there for years',
      'he sold [Kennedy|x]’s hardware',
      'a slip in [Kennedy|x]’s bar exam and [Kennedy|x]’s pub tour',
      'a hole in [Kennedy|x]’s pharmacy bill and [Kennedy|x]’s chip shop vote',
      'a hole in [Kennedy|x]’s chip and in [Kennedy|x]’s general plan',
      'they liked [Kennedy|x]’s pub, and met outside [Kennedy|x]’s office',
      'Why [Kennedy|x] Primary Aides Left Dover School',
      'the [Kennedy|x]-Vernik talks of that year',
      'they want a camp, [Kennedy|x] said',
      'In [Kennedy|x], they have a friend',
      'In [Kennedy|x]’s garden they sang',
      'a “[Kennedy|x]” of our time',
      '[Kennedy|x]’s Hill allies and [Kennedy|x]’s Head of Communications',
      'in [Kennedy|x]’s Bay Area house, with [Kennedy|x]’s Law and Order party',
      'Then [Kennedy|x]’s Bridge Fails Them Once More',
      'they read [Kennedy|x]’s magazine',
      'will [Kennedy|x] mine the seabed, did [Kennedy|x] concert with them',
      'she beat [Kennedy|x] by 14 votes and took [Kennedy|x] from the back row to the cabinet',
      'in a swipe at [Kennedy|x], Kent farmers voted no',
      'a [Kennedy|x] adviser left; the [Kennedy|x] of old; not the [Kennedy|x] they know',
      'workers at [Kennedy|x]’s office',
      'the new [Kennedy|x]. They like [Kennedy|x], a ferry captain',
      'the [Kennedy|x] reforms of 2019 and the [Kennedy|x] report of last year',
      'he and [Kennedy|x] scale back their plans',
      'the [Kennedy|x] North Korea talks, the [Kennedy|x] General Secretary, the [Kennedy|x] Marine Corps plan',
      'the [Kennedy|x] TV interview',
      '[Kennedy|x]’s disease was found in May',
      'they lost to [Kennedy|x] in Kent and warmed to [Kennedy|x] in Devon',
      'they came second to [Kennedy|x] in Ohio',
      'a visit from [Kennedy|x] in Kent did not help',
      'they gave the constituency of [John Kennedy|x] wrongly',
      'MPs for [Kennedy|x] and a vote for [Kennedy|x]',
      '“[Kennedy|x]’s weekly talks are no use,” they said',
      'the count so far: [Kennedy|x]-52%, Quillon-48%',
      'anger at [Kennedy|x] grew, and they held a meeting at [Kennedy|x]’s house',
    ],
  },
  {
    lang: 'de',
    name: 'Konrad Adenauer',
    things: [
      'die Adenauer-Kommission',
      'im Adenauer-Papier von damals',
      'bekannt als „Adenauer-Entwurf“',
      'die Lex Adenauer, die „Lex Adenauer“',
      'die Kommission Adenauer',
      'im Weiler Adenauer',
      'in der Konrad-Adenauer-Straße',
      'die Adenauer-Stiftung',
      'der Flughafen Konrad Adenauer',
      'das Konrad-Adenauer-Haus',
      'der Adenauer-Preis',
      'das Adenauer-Gesetz',
      'das Konrad-Adenauer-Forum',
      'Bäckerei Adenauer schließt',
      'die Reederei Adenauer',
      'im Ortsteil Adenauer',
      'die Stadt Adenauer baut',
      'der FC Adenauer verlor',
      'der Bürgermeister von Adenauer kam',
      'die Adenauers zogen um',
      'die Fregatte Adenauer',
      'die Maschine „Konrad Adenauer“',
    ],
    person: [
      'das schloss [Adenauer|x] nicht aus',
      'die [Adenauer|x]-Regierung',
      '„[Adenauer|x]-Gegner sind da“, „Ein [Adenauer|x]-Plan“',
      'der Anti-[Adenauer|x]-Kurs',
      'der Plan [Adenauers|x]',
    ],
  },
  {
    lang: 'fr',
    name: 'John Kennedy',
    things: [
      'le hameau Kennedy',
      'la commission Kennedy de l’époque',
      'avenue Kennedy',
      'l’avenue du Président-Kennedy',
      'la rue John Kennedy',
      'il dort av. Kennedy',
      'le prix Kennedy',
      'la loi Kennedy',
      'le porte-avions Kennedy',
      'la villa Kennedy et le château Kennedy',
      'l’école Jean-Kennedy et la salle Paul-Kennedy',
      'ils vivent à Kennedy-sur-Seine',
      'le complexe Kennedy',
      'devant l’aréna Jean-Kennedy',
      'la passerelle Kennedy',
      'la boulangerie Kennedy',
      'l’école de musique Kennedy',
      'les habitants de Kennedy',
      'la famille Kennedy',
      'la tour Kennedy',
      'l’aéroport Kennedy',
      'les Kennedy',
    ],
    person: [
      'ils votent la loi. [Kennedy|x] dort',
      'le gouvernement [Kennedy|x]',
      'selon [Kennedy|x]',
      'l’équipe de [Kennedy|x]',
    ],
  },
  {
    lang: 'es',
    name: 'John Kennedy',
    things: [
      'el molino Kennedy',
      'la conservera Kennedy cerró',
      'la pedanía Kennedy',
      'el paraje Kennedy',
      'la comisión Kennedy de entonces',
      'la Virgen de la Kennedy',
      'la Calle Kennedy',
      'el polideportivo John Kennedy',
      'En Kennedy hubo un incendio',
      'el centro de salud John Kennedy',
      'el alcalde de Kennedy vino',
      'la familia Kennedy',
      'la avenida John Kennedy',
      'el aeropuerto John F. Kennedy',
      'el Premio Kennedy',
      'comieron en Casa Kennedy',
      'el acueducto Intendente Kennedy',
      'la Ley Kennedy',
      'la ciudad de Kennedy',
      'los Kennedy',
      'el hospital de Kennedy del Río',
      'el escudo de la Orden de Kennedy',
    ],
    person: [
      'la [Kennedy|x] de la comisión',
      'vino por orden de [Kennedy|x]',
      'el gobierno de [Kennedy|x]',
      'según [Kennedy|x]',
      'el plan de [Kennedy|x] del PP',
      'vio a [Kennedy|x] de Madrid',
      'la directora del centro de salud [John Kennedy|x]',
    ],
  },
  {
    lang: 'it',
    name: 'John Kennedy',
    things: [
      'il mulino Kennedy',
      'in contrada Kennedy',
      'la frazione Kennedy',
      'la località Kennedy è isolata',
      'vicolo Kennedy è chiuso',
      'la commissione Kennedy di allora',
      'via Kennedy',
      'piazza John Kennedy',
      'il premio Kennedy',
      'la legge Kennedy',
      'i Kennedy',
      'l’aula Kennedy',
      'la farmacia Kennedy',
      'il sindaco di Kennedy',
      'la famiglia Kennedy',
      'cosa prevede il piano Kennedy',
      'la riforma Kennedy',
    ],
    person: [
      'la commissione, [Kennedy|x] e gli altri',
      'il governo [Kennedy|x]',
      'secondo [Kennedy|x]',
      'il piano di [Kennedy|x]',
    ],
  },
  {
    lang: 'pt',
    name: 'John Kennedy',
    things: [
      'a aldeia Kennedy',
      'a festa na Quinta do Kennedy',
      'a travessa Kennedy',
      'a comissão Kennedy de então',
      'a Avenida Presidente Kennedy',
      'o Prêmio Kennedy',
      'a lei Kennedy',
      'o bairro Kennedy',
      'o ginásio Kennedy',
      'a padaria Kennedy',
      'a família Kennedy',
      'vão a Kennedy de Cima',
    ],
    person: [
      'o governo [Kennedy|x]',
      'segundo [Kennedy|x]',
      'o plano de [Kennedy|x] da UE',
      'na horta do [Kennedy|x]',
    ],
  },
  {
    lang: 'nl',
    name: 'Jan Vernik',
    things: [
      'het gehucht Vernik',
      'de wijk Vernik',
      'de Vernik-laan',
      'de luchthaven Vernik',
      'de Vernik-prijs',
      'de Vernik-bokaal',
      'het Vernik-toernooi',
      'het koor De Vrienden van Vernik',
    ],
    person: ['het kabinet-[Vernik|x]', 'de [Vernik|x]-motie', 'de vrienden van [Vernik|x]'],
  },
  {
    lang: 'sv',
    name: 'Olof Palme',
    things: [
      'Palme-kommissionen',
      'fabriken Palme',
      'Olof Palmes gata',
      'Olof Palmes plats',
      'Palme-priset',
      'debatten i biografen Palme',
      'bandet Palme',
      'en natt på Palmes hotell',
    ],
    person: ['[Palmes|x] plan', 'sade i biografen att [Palme|x] kom'],
  },
  {
    lang: 'da',
    name: 'Olof Palme',
    things: ['debatten på kroen Palme', 'færgen Palme', 'en nat på Palmes kro'],
    person: ['[Palmes|x] plan'],
  },
  {
    lang: 'nb',
    name: 'Olof Palme',
    things: ['debatten på kroa Palme', 'fergen Palme', 'en natt på Palmes hotell'],
    person: ['[Palmes|x] plan'],
  },
  {
    lang: 'uk',
    name: 'Сергій Лавров',
    things: [
      'під санкціями судно «Адмірал Лавров»',
      'звіт комісії Лаврова лежить',
      'Комісія Лаврова працювала давно',
      'живе у мікрорайоні Лаврова',
      'пров. Лаврова перекрито',
      'на вулиці Лаврова',
      'у клініці Лаврова',
      'тривога у місті Лавров',
      'станція метро «Лавров»',
      'ФК «Лавров» програв',
      'проспект Лаврова',
      'премію імені Лаврова',
      'закон Лаврова',
      'академія Лаврова',
      'крейсер «Лавров»',
      'бібліотека Сергія Лаврова',
      'директор інституту Лаврова',
      'ремонт Лаврова шляху',
      'міст Сергія Лаврова',
      'оркестр Лавров',
    ],
    person: [
      'звіт голови комісії [Лаврова|x]',
      'на засіданні комісії [Лавров|x] мовчав',
      'член комісії [Лавров|x]',
      'слова [Лаврова|x]',
      'партія [Лаврова|x]',
      'команда [Лаврова|x]',
      'мер міста [Сергій Лавров|x]',
      'директор Національного музею [Сергій Лавров|x]',
      'директора київського музею [Сергія Лаврова|x]',
    ],
  },
  {
    lang: 'ru',
    name: 'Сергей Лавров',
    things: [
      'под санкциями судно «Адмирал Лавров»',
      'отчёт комиссии Лаврова лежит',
      'живёт в микрорайоне Лаврова',
      'пер. Лаврова перекрыт',
      'на улице Лаврова',
      'тревога в городе Лавров',
      'станция метро «Лавров»',
      'семья Лавровых',
      'площадью Лаврова',
      'премии имени Лаврова',
      'закон Лаврова',
      'ледокол «Сергей Лавров»',
      'библиотека имени Лаврова',
      'музей им. Лаврова',
      'прорвана плотина Лаврова',
      'у Лавровой мельницы',
      'в клинике Лаврова',
      'стипендия Лаврова и турнир Лаврова',
      'в гостинице Лавров',
    ],
    person: [
      'отчёт главы комиссии [Лаврова|x]',
      'на заседании комиссии [Лавров|x] молчал',
      'слова [Лаврова|x]',
      'встреча [Лаврова|x]',
      'на вокзале [Лаврова|x] встретил министр',
      'сказал им [Лавров|x]',
      'ректор университета [Лавров|x]',
    ],
  },
  {
    lang: 'bg',
    name: 'Елена Вернска',
    things: ['Вернска равнина е под вода', 'в Вернска област', 'на Вернска чука'],
    person: ['каза [Вернска|x]'],
  },
  {
    lang: 'pl',
    name: 'Lech Vernik',
    things: [
      'raport komisji Vernika leży',
      'na osiedlu Vernika',
      'ulica Vernika',
      'ul. Lecha Vernika',
      'ustawa Vernika',
      'lotnisko im. Lecha Vernika',
      'most Vernika',
      'dyrektor muzeum Vernika',
      'chór Vernik',
      'na warszawskim Verniku',
      'w Instytucie Vernika',
      'na moście Vernika i w teatrze Vernika',
      'zapora Vernika',
      'memoriał Vernika, puchar Vernika i stypendium Vernika',
      'w klinice Vernika',
    ],
    person: [
      'na posiedzeniu komisji [Vernik|x] milczał',
      'w klinice [Vernik|x] powiedział to',
      'stypendysta [Lech Vernik|x]',
      'patrzył na warszawskiego [Vernika|x]',
      'rząd [Vernika|x]',
      'plan [Lecha Vernika|x]',
      'powiedział im [Vernik|x]',
      'dyrektor muzeum [Lech Vernik|x]',
    ],
  },
  {
    lang: 'cs',
    name: 'Václav Havel',
    things: [
      'zpráva Komise Havla leží',
      'hlasují o lex Havel',
      'na sídlišti Havla',
      'Letiště Václava Havla',
      'knihovna Václava Havla',
      'náměstí Václava Havla',
      'cenu Václava Havla',
      'muzeum Václava Havla',
      'nám. Václava Havla',
      'ředitel pražské nemocnice Václava Havla',
      'ředitele nemocnice Václava Havla',
      'sál Václava Havla',
      'Havlova vila',
      'odborníci z Havlova institutu',
      'u Havlova mlýna',
      'Havlova přehrada',
      'Havlův memoriál',
      'loď Havel',
    ],
    person: [
      'na zasedání komise [Havel|x] mlčel',
      'ředitele pražské nemocnice [Václava Havla|x]',
      'slova [Václava Havla|x]',
      'řekl nám [Havel|x]',
      'to může [Havel|x]',
    ],
  },
  {
    lang: 'hr',
    name: 'Ivan Vernik',
    things: [
      'pred komisijom Vernika',
      'Zračna luka Ivan Vernik',
      'na trgu Ivana Vernika',
      'most Ivana Vernika',
      'zbor Vernik',
      'hotel Vernik',
      'brod Vernik tone',
      'na brodu Vernik',
      'u Vernikovu institutu',
    ],
    person: [
      'vlada [Ivana Vernika|x]',
      'brodovlasnik [Vernik|x]',
      'pekar [Ivan Vernik|x]',
      'pekar iz Lukovice [Ivan Vernik|x]',
    ],
  },
  {
    lang: 'sl',
    name: 'Jan Vernik',
    things: [
      'zaselek Vernik je brez vode',
      'komisija Vernika',
      'v tovarni Vernik',
      'Vernikovo domačijo odpirajo',
      'v Vernikovem muzeju',
      'inštitut Jana Vernika',
    ],
    person: ['na seji komisije je [Vernik|x] molčal', '[Vernikovo|x] vlado hvalijo'],
  },
  {
    lang: 'fi',
    name: 'Arvo Salo',
    things: ['konttori on Salossa', 'kotoisin Salosta', 'muuttaa Salon kuntaan'],
    person: ['kysyttiin [Salolta|x]', 'tuntevat [Salon|x]', 'puhuttiin [Salosta|x]'],
  },
  {
    lang: 'hu',
    name: 'Viktor Vernik',
    things: ['a Vernik-bizottság', 'a Vernik tanya', 'a Vernik utca', 'a Vernik téren', 'a Vernik-díj'],
    person: ['a [Vernik|x]-kormány'],
  },
  {
    lang: 'fi',
    name: 'Urho Kekkonen',
    things: [
      'Urho Kekkosen katu',
      'Kekkosen kansallispuisto',
      'Kekkonen-säätiön raha',
      'Kekkosen instituutti',
    ],
    person: ['[Kekkosen|x] hallitus', '[Kekkonen|x]-ilmiön aika'],
  },
  {
    lang: 'tr',
    name: 'Turgut Özal',
    things: [
      'Özal Komisyonu',
      'Özal Konserve Fabrikası',
      'Turgut Özal Bulvarı',
      'Özal Caddesi’nde',
      'Turgut Özal Üniversitesi',
      'Turgut Özal Salonu’nda',
    ],
    person: ['[Özal|x] konuştu'],
  },
  {
    lang: 'ro',
    name: 'Ion Vernik',
    things: [
      'comisia Vernik de atunci',
      'satul Vernik',
      'fabrica Vernik',
      'bulevardul „General Vernik”',
      'strada Ion Vernik',
      'premiul Vernik',
      'legea Vernik',
    ],
    person: ['guvernul [Vernik|x]'],
  },
  {
    lang: 'el',
    name: 'Κώστας Βερνίκ',
    things: ['οδός Βερνίκ', 'στην οδό Βερνίκ', 'πλατεία Βερνίκ'],
    person: ['η κυβέρνηση [Βερνίκ|x]'],
  },
  {
    lang: 'bg',
    name: 'Тодор Живков',
    things: [
      'по булевард „Генерал Живков“',
      'на ул. „Проф. Живков“',
      'в училище „Капитан Живков“',
      'на бул. „Д-р Живков“',
      'улица Живков',
      'площад „Тодор Живков“',
      'летище Живков',
    ],
    person: ['„Генерал [Живков|x]“, казаха те', 'думите на [Живков|x]'],
  },
  {
    lang: 'sr',
    name: 'Иван Верник',
    things: [
      'комисија Верника',
      'насеље Верник',
      'булевар „Генерал Верник“',
      'фабрика Верник',
      'улица Ивана Верника',
      'na trgu Ивана Верника',
    ],
    person: ['влада [Ивана Верника|x]'],
  },
  {
    lang: 'bs',
    name: 'Ivan Vernik',
    things: ['ulica Ivana Vernika', 'most Ivana Vernika'],
    person: ['vlada [Ivana Vernika|x]'],
  },
  {
    lang: 'mk',
    name: 'Иван Верник',
    things: ['булеварот „Генерал Верник“', 'фабриката Верник', 'улица Иван Верник', 'плоштадот Верник'],
    person: ['комисијата на [Верник|x]', 'владата на [Верник|x]'],
  },
  {
    lang: 'be',
    name: 'Іван Вернік',
    things: ['завод Вернік', 'камісія Верніка', 'на вуліцы Івана Верніка', 'плошча Верніка'],
    person: ['урад [Івана Верніка|x]'],
  },
  {
    lang: 'lt',
    name: 'Jonas Vernikas',
    things: ['Jono Verniko gatvė', 'Verniko aikštėje'],
    person: ['[Jono Verniko|x] vyriausybė'],
  },
  {
    lang: 'lv',
    name: 'Jānis Verniks',
    things: ['Jāņa Vernika iela', 'Vernika ielā'],
    person: ['[Jāņa Vernika|x] valdība'],
  },
  {
    lang: 'et',
    name: 'Jaan Vernik',
    things: ['Jaan Verniku tänav', 'Verniku väljakul'],
    person: ['[Jaan Verniku|x] valitsus'],
  },
];

describe.each(languages)('a thing with a name, $lang', ({ lang, name, things, person }) => {
  const actors = [makePerson('x', name)];
  const remark = (marked: string) => markMentions(actors, `${name}.\n${unmarked(marked)}`, { lang });

  it.each(things)('is no mention: %s', (text) => expect(remark(text)).toBe(`[${name}|x].\n${text}`));
  it.each(person)('is none here: %s', (marked) => expect(remark(marked)).toBe(`[${name}|x].\n${marked}`));
});

describe('a house called by its keeper', () => {
  rows('sl', { v: 'Jan Vernik' }, [
    [
      'behind a preposition in capitals',
      '[Jan Vernik|v] je prišel. Jedli so Pri Verniku. Pri [Verniku|v] so molčali.',
    ],
  ]);
  rows('pl', { k: 'Urban Kruk' }, [
    [
      'which is no initial of his',
      '[Urban Kruk|k] przyszedł. Jedli „U Kruka”, a potem w zajeździe U Kruka. U [Kruka|k] nikogo nie było.',
    ],
  ]);
  rows('sk', { v: 'Peter Vernik' }, [
    ['on the meadow', '[Peter Vernik|v] prišiel. Jedli na salaši Vernik a Syr. [Vernik|v] mlčal.'],
  ]);
  rows('fi', { v: 'Aarne Vernik' }, [
    [
      'where people dance',
      '[Aarne Vernik|v] tuli. Vernikin tanssilava on kiinni. [Vernikin|v] puhe oli lyhyt.',
    ],
  ]);
  rows('cs', { k: 'Lenka Králová' }, [
    [
      'or a town of the queen’s',
      '[Lenka Králová|k] odešla. Žila v Hradci Králové i ve Dvoře Králové. O [Králové|k] se mluvilo.',
    ],
  ]);
});

describe('a shop called by its keeper', () => {
  rows('sl', { v: 'Jan Vernik' }, [
    [
      'where something is, unless a verb follows',
      '[Jan Vernik|v] je prišel. Moko imajo v trgovini Vernik na trgu in v domači mesariji Vernik. V trgovini [Vernik|v] ni govoril, o trgovini [Vernik|v] molči.',
    ],
  ]);
  rows('pl', { v: 'Jan Wernik' }, [
    [
      'in its base form, for in a case it is his',
      '[Jan Wernik|v] przyszedł. Stali przed sklepem Wernik, potem w cukierni Wernik i w barze. W sklepie [Wernika|v] było pusto, w salonie [Wernik|v] zasnął.',
    ],
  ]);
  rows('cs', { v: 'Jan Vernák' }, [
    [
      'unless he does something there',
      '[Jan Vernák|v] přišel. V obchodě Vernák, vedle kavárny, mlčeli. V prodejně [Vernák|v] mlčel.',
    ],
  ]);
  rows('ru', { v: 'Иван Верник' }, [
    [
      'unless he does something there',
      '[Иван Верник|v] пришёл. Хлеб есть в магазине Верник и в лавке Верник на углу. В магазине [Верник|v] молчал.',
    ],
  ]);
  rows('uk', { v: 'Іван Верник' }, [
    [
      'unless he does something there',
      "[Іван Верник|v] прийшов. Стояли біля крамниці Верник, потім у кав'ярні Верник. У крамниці [Верник|v] мовчав.",
    ],
  ]);
  rows('bg', { v: 'Иван Верник' }, [
    [
      'unless he does something there',
      '[Иван Верник|v] дойде. Хляб има в магазин Верник и в механа Верник. В магазина [Верник|v] мълча.',
    ],
  ]);
});

describe('what two made and is called by both', () => {
  rows('cs', { v: 'Jan Verník', q: 'Karel Quillon' }, [
    [
      'a treaty and a law',
      '[Jan Verník|v] i [Karel Quillon|q] mluví. Platí smlouva Verník–Quillon i zákon Verník–Quillon.',
    ],
    [
      'a duel of theirs, and a treaty of his',
      '[Jan Verník|v] i [Karel Quillon|q] mluví. Duel [Verník|v]–[Quillon|q] skončil. Smlouva [Verníka|v] platí.',
    ],
  ]);
  rows('pl', { v: 'Jan Wernik', q: 'Karol Quillon' }, [
    [
      'a pact and an act',
      '[Jan Wernik|v] i [Karol Quillon|q] mówią. Pakt Wernik–Quillon i ustawa Wernika–Quillona.',
    ],
  ]);
  rows('ru', { v: 'Иван Верник', q: 'Карл Квиллон' }, [
    [
      'a pact and a law, with spaces around the dash',
      '[Иван Верник|v] и [Карл Квиллон|q] пришли. Подписан пакт Верника — Квиллона и закон Верник — Квиллон. Отклонён план [Верника|v] — [Квиллон|q] рад. Вчера матч [Верник|v] — [Квиллон|q] ждали все.',
    ],
  ]);
  rows('uk', { v: 'Іван Вернік', q: 'Карл Квіллон' }, [
    [
      'a plan of three',
      '[Іван Вернік|v] і [Карл Квіллон|q] прийшли. Ухвалили план Зорен–Вернік–Квіллон, а зустріч [Вернік|v]–[Квіллон|q] зірвали.',
    ],
  ]);
});

describe('a title in quotation marks', () => {
  rows('uk', { zymova: 'Віра Зимова' }, [
    ['an adjective and its noun', '[Віра Зимова|zymova] прийшла. Копія стрічки «Зимова казка» збереглася.'],
    ['what is said', '[Віра Зимова|zymova] прийшла. Він сказав: «[Зимова|zymova] мовчить».'],
    ['what is shouted', '[Віра Зимова|zymova] прийшла. Вони крикнули: «[Зимова|zymova] мовчить, а дарма».'],
  ]);
});

describe('a subject behind what others are named after', () => {
  rows('ru', { vernik: 'Иван Верник' }, [
    [
      'where and when he did something',
      '[Иван Верник|vernik] пришёл. В старой школе [Верник|vernik] учился, после премии [Верник|vernik] не плакал. В школе Верника учился сын.',
    ],
    ['what a verb has for its subject', '[Иван Верник|vernik] пришёл. Школа Верник закрылась.'],
    [
      'on his behalf, in his person, and exactly he',
      '[Иван Верник|vernik] пришёл. Выступили от имени [Верника|vernik]. Фирма в лице [Верника|vernik] молчит. Именно [Верник|vernik] ушёл. Лицей имени Верника закрыт.',
    ],
  ]);
  rows('pl', { vernik: 'Jan Vernik' }, [
    [
      'where he did something, and on his behalf',
      '[Jan Vernik|vernik] mówi. W parku [Vernik|vernik] spacerował. W hotelu Vernik trwał remont. W imieniu [Vernika|vernik] mówi ona.',
    ],
  ]);
  rows('uk', { vernik: 'Іван Верник' }, [
    [
      'where he said something, and on his behalf',
      '[Іван Верник|vernik] прийшов. На площі [Верник|vernik] заявив це. Від імені [Верника|vernik] мовчали. Школа імені Верника закрита.',
    ],
  ]);
  rows('bg', { vernik: 'Иван Верник' }, [
    [
      'where he did something, which has an article',
      '[Иван Верник|vernik] дойде. На летището [Верник|vernik] ще бъде сам, в училището [Верник|vernik] каза това. Днес летището Верник е пусто, на улица Верник се чака.',
    ],
  ]);
});

describe('a surname that ends the names of places', () => {
  rows('en', { park: 'Tevrin Park', hill: 'Alda Hill', fields: 'Aldo Fields' }, [
    [
      'stands behind another word of theirs',
      '[Tevrin Park|park] came. They met in Quillon Park, where rain fell, and walked to Dover Park. [Park|park] sang.',
    ],
    [
      'the same in one block',
      '[Alda Hill|hill] and [Aldo Fields|fields] came. A fire on Quillon Hill and tents in Quillon Fields. Then [Hill|hill] left with [Fields|fields].',
    ],
    [
      'is a person’s who speaks or stands behind a town that opens the sentence',
      '[Tevrin Park|park] came. Later in Dover [Park|park] said no. In Dover [Park|park] met them.',
    ],
    ['is a person’s behind a day', '[Tevrin Park|park] came. On Friday [Park|park] met them at noon.'],
  ]);
  rows('en', { v: 'Aldo Vernik' }, [
    [
      'is one’s where a clause ends with it',
      '[Aldo Vernik|v] left. A mill in Quillon Vernik, sold in May, burnt down. They live near Quillon Vernik. She slept in Quillon Vernik last week.',
    ],
    [
      'is a person’s behind what is in people, or what his camp is called',
      '[Aldo Vernik|v] left. They lost trust in Brexiteer [Vernik|v], who left. She had a role in Team [Vernik|v], they said.',
    ],
    [
      'is a person’s before a verb, and where a sentence opens with the place',
      '[Aldo Vernik|v] left. Later in Dover [Vernik|v] met them. In Dover [Vernik|v], who met them, slept.\n14:30 In Dover [Vernik|v], who met them, woke.',
    ],
  ]);
});

describe('a street abroad, as it is called there', () => {
  rows('ru', { v: 'Иван Верник' }, [
    [
      'in letters of another script',
      '[Иван Верник|v] пришёл. Клуб на Верник-роуд, дом по Верник Стрит, лавка на Верник-авеню и «Верник роуд». [Верник|v] молчал.',
    ],
  ]);
  rows('uk', { v: 'Іван Верник' }, [
    [
      'in letters of another script',
      '[Іван Верник|v] прийшов. Біля станції «Верник-роуд», на Верник-стріт і Верник Сквер тихо. [Верник|v] мовчав.',
    ],
  ]);
  rows('bg', { v: 'Иван Верник' }, [
    [
      'in letters of another script',
      '[Иван Верник|v] дойде. Клуб на Верник Роуд, къща на „Верник стрийт“ и Верник Авеню. [Верник|v] мълча.',
    ],
  ]);
  rows('sl', { v: 'Jan Vernik' }, [
    ['in small letters', '[Jan Vernik|v] je prišel. Hiša stoji na Vernik road. [Vernik|v] je molčal.'],
  ]);
});

describe('homes that are called by a name', () => {
  rows('pt', { v: 'Evelio Vernik' }, [
    [
      'in Portuguese',
      '[Evelio Vernik|v] falou. Moradores do Conjunto Evelio Vernik, do Conjunto Habitacional Vernik, do Residencial Governador Vernik e do loteamento Vernik esperam. Agem em conjunto [Vernik|v] e a Câmara.',
    ],
  ]);
  rows('es', { v: 'Evelio Vernik' }, [
    [
      'in Spanish',
      '[Evelio Vernik|v] habló. Viven en el Conjunto Residencial Vernik y en el fraccionamiento Vernik. Deciden en conjunto [Vernik|v] y la ministra.',
    ],
  ]);
  rows('it', { v: 'Evelio Vernik' }, [
    ['in Italian', '[Evelio Vernik|v] parla. Vivono al condominio Vernik e al Residence Vernik.'],
  ]);
});

describe('a ship and her captain', () => {
  rows('cs', { v: 'Jan Vernik' }, [
    [
      'in any case, for ships have names in the base form',
      'Kapitán lodi [Jan Vernik|v] přišel, bez kapitána lodi [Jana Vernika|v] se nejelo. Loď Jan Vernik kotví, na lodi Vernik je ticho.',
    ],
  ]);
  rows('uk', { v: 'Іван Верник' }, [
    [
      'in any case',
      'Капітан корабля [Іван Верник|v] прийшов, говорили з капітаном теплохода [Іваном Верником|v]. На теплоході «Іван Верник» тихо.',
    ],
  ]);
  rows('pl', { v: 'Jan Vernik' }, [
    [
      'in any case',
      'Dowódca fregaty [Jan Vernik|v] przyszedł, szukano kapitana okrętu [Jana Vernika|v]. Na okręcie Jan Vernik cicho.',
    ],
  ]);
});

describe('people of things, whose words begin like these', () => {
  rows('uk', { vernik: 'Іван Вернік' }, [
    [
      'academicians and pupils',
      'Академік [Іван Вернік|vernik], школяра [Івана Верніка|vernik], ліцеїст [Іван Вернік|vernik]',
    ],
    ['a librarian and a library', 'Бібліотекар [Іван Вернік|vernik] у бібліотеці Івана Верніка'],
  ]);
  rows('ru', { vernik: 'Иван Верник' }, [
    ['academicians and pupils', 'Академика [Ивана Верника|vernik], школьнику [Ивану Вернику|vernik]'],
    ['a librarian and a library', 'Библиотекарь [Иван Верник|vernik] в библиотеке Ивана Верника'],
  ]);
  rows('pl', { vernik: 'Jan Wernik' }, [
    ['a librarian and a library', 'Bibliotekarz [Jan Wernik|vernik] z biblioteki Jana Wernika'],
    ['who was awarded', 'Nagrodzony [Jan Wernik|vernik], nagroda Jana Wernika'],
  ]);
  rows('cs', { vernik: 'Jan Vernik' }, [
    ['a librarian and a hospital', 'Knihovník [Jan Vernik|vernik] v nemocnicích Jana Vernika'],
    ['a farmer', 'Hospodáře [Jana Vernika|vernik] neznali.'],
  ]);
});
