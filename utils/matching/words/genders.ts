import { genderOfCaselessName } from './caseless-given-names';
import { easternMen, easternWomen } from './eastern-given-names';
import { englishPressMen, englishPressWomen } from './english-press-given-names';
import { isGivenName } from './given-names';
import { listedForBoth, listedMen, listedWomen } from './listed-given-names';
import { slavic } from './slavic';
import { westernMen, westernWomen } from './western-given-names';
import { wordSet, type WordSet } from './word-set';

/** As far as a title or given name tells. */
export type Gender = 'woman' | 'man';

/** Courtesy words and offices that say it of whoever bears the name behind them. */
const titles: Record<Gender, WordSet> = {
  woman: wordSet(
    `mrs ms miss smt madam madame mme mlle mademoiselle dame lady queen princess baroness countess duchess sister congresswoman
    chairwoman spokeswoman selectwoman councilwoman alderwoman assemblywoman stateswoman businesswoman begum datin puan mdm hajia hajiya hajah alhaja
    frau fräulein mevrouw fru rouva señora sra doña senhora signora donna onna dona pani panią paní gospa gospođa gđa
    пані госпожа госпожи госпожу г-жа баба бабуся бабушка тітка тётя babcia ciotka babička teta
    chancelière députée sénatrice conseillère ambassadrice directrice
    presidenta ministra senadora diputada alcaldesa gobernadora embajadora lideresa candidata exministra expresidenta
    deputada prefeita governadora embaixadora senatrice sindaca deputata assessora consigliera dottoressa professoressa cancelliera
    premierka premiérka premierky premiérky prezidentka prezidentky kancléřka kancelárka ministerka ministryně poslankyně posłanka
    predsedkyňa předsedkyně predsednica predsjednica ministrica premierki premierko прем'єрка міністерка депутатка президентка`,
    `السيدة الآنسة النائبة الوزيرة الرئيسة الدكتورة المحامية المهندسة الأستاذة القاضية السفيرة المديرة العميدة גב גברת השרה הנשיאה
    השופטת הרבנית श्रीमती सुश्री`,
  ),
  man: wordSet(
    `mr mister shri sir lord king prince baron father brother congressman chairman spokesman selectman councilman alderman assemblyman encik alhaji herr
    herrn heer meneer monsieur señor senhor signor dottor sig don pan pana panu panem pán gospod gospodin пан пана пану паном
    господин господина господину господином г-н pater дід дідусь дед дедушка дядько дядя dziadek wujek děda strýc`,
    `السيد النائب الوزير الرئيس الدكتور المحامي المهندس الأستاذ القاضي السفير الشيخ المدير العميد מר השר הנשיא השופט הרב
    श्री`,
  ),
};

// Folded words that are initials elsewhere, or offices of men too: "el presidente", "candidate Vernik".
const frenchTitles: Partial<Record<string, Gender>> = {
  m: 'man',
  mm: 'man',
  presidente: 'woman',
  candidate: 'woman',
};

// German says it with an ending, "Kanzlerin", "Grünen-Politikerin", and does not call women by the word without it.
const germanOffices =
  'kanzler|minister|prasident|sprecher|politiker|senator|richter|botschafter|burgermeister|kandidat|kommissar|sekretar|chef|rat';
const womansOffice = new RegExp(`(?:${germanOffices})in$`);
const mansOffice = new RegExp(`(?:${germanOffices})$`);

/** The gender that a folded title before a name tells; null when it tells none. */
export function genderOfTitle(word: string, lang: string): Gender | null {
  const local = lang === 'fr' ? frenchTitles[word] : undefined;
  if (local) return local;
  if (slavic.has(lang) && ofMinister.test(word)) return null;
  if (titles.woman.has(word) || womansOffice.test(word)) return 'woman';
  return titles.man.has(word) || (lang === 'de' && mansOffice.test(word)) ? 'man' : null;
}

// A woman in Spanish and a man's genitive in Slavic languages: "słowa ministra Wernika".
const ofMinister = /ministra$/;

// Spanish and Portuguese do not call women by an office of men; French and Italian do.
const articles: Record<string, Partial<Record<string, Gender>>> = {
  es: { la: 'woman', el: 'man', al: 'man', del: 'man' },
  pt: { a: 'woman', da: 'woman', pela: 'woman', o: 'man', do: 'man', ao: 'man', pelo: 'man' },
  fr: { la: 'woman' },
  it: { la: 'woman', alla: 'woman', della: 'woman', dalla: 'woman' },
};

/** The gender that the folded word before a title tells: "la portavoz", "o presidente"; null when it tells none. */
export function genderOfTitleArticle(word: string, lang: string): Gender | null {
  return articles[lang]?.[word] ?? null;
}

/** The gender that a folded given name in base form tells; null for unknown names and those of both. */
export function genderOfGivenName(word: string): Gender | null {
  if (women.has(word)) return 'woman';
  if (isGreek(word)) return genderOfGreek(word);
  if (bothGenders.has(word) || !isGivenName(word)) return genderOfCaselessName(word);
  return /[aая]$/.test(word) && !menInA.has(word) ? 'woman' : 'man';
}

/** The same of all given names of one person: "Jean" is a man's in "Jean-Baptiste" and "Jean-Marie", but not in "Jean Ann". */
export function genderOfGivenNames(words: string): Gender | null {
  const [first = '', second = ''] = words.trim().split(' ');
  const isFrenchman =
    first === 'jean' && isGivenName(second) && (second === 'marie' || genderOfGivenName(second) !== 'woman');
  return isFrenchman ? 'man' : genderOfGivenName(first);
}

function isGreek(word: string): boolean {
  return /^[\u0370-\u03ff]/.test(word);
}

// All men's in the nominative but foreign ones; of women "Ίρις" and the like, which tell nothing.
function genderOfGreek(word: string): Gender | null {
  if (/[αηω]$/.test(word)) return 'woman';
  return /[^ι]σ$/.test(word) ? 'man' : null;
}

const bothGenders = wordSet(
  `adrian alex alexis andrea angel ariel ashley aubrey bola brett camille carol casey cameron charlie chris claude courtney
  dana daniele danielle devon dominique drew evelyn felice frances francis gabriele gail gene hilary jackie jaime
  jamie jan jay jean jess jesse jo joan jocelyn joey jordan jules jude kay kelly kerry kim kiran kit lee leigh leslie lindsay
  lindsey logan lynn marion maria mario michele micha mika morgan nana nat nicola nico nikita noor noel pat parker pascale
  ola quinn ray reagan riley robin ronnie rory rowan sam sandy sasha sascha sean shannon shea sidney simone sky stacy taylor
  terry toni tony tracy valentine val vivian blake deniz guadalupe helge kari
  tone laurence laxmi marian mel robbie rosario sydney trinidad yemi мишель мишел саша женя валерій валя`,
  listedForBoth,
);

// Those that end in another letter than -a.
const women = wordSet(
  `abigail agnes alice alison allison amber amy angie ann anne annabel annie ava audrey beatrice becky beth betsy betty beverly
  bridget brigitte britt brooke caitlin carmen caroline carolyn carrie catherine cathy celeste chantal charlotte chelsea
  cheryl chloe christine christiane cindy claire colleen connie corinne crystal cécile céline daisy dawn debbie deborah
  denise diane dolores doris dorothy edith eileen elaine eleanor elif elise elisabeth elizabeth ellen elsie emily
  emmanuelle erin esther estelle ethel eve faith fay felicity florence françoise gabrielle geneviève geraldine gertrude
  gillian ginger gisèle gladys glenys grace gretchen gwen hannah harriet hayley hazel heather heidi heike helen hillary hope holly
  ines ingrid inge irene iris isabel isabelle ivy jacqueline jane janet janice jasmine jeanette jeanne jen jennifer jenny jill
  jodie josephine josée joy joyce judith judy julie juliet june justine karen karin katharine kate katherine kathleen
  kathryn kathy katie katy kellyanne kimberly kirsten kirstjen kristen kristin kristine laure lauren leah leanne lillian lily
  lisbeth liz lois lorraine louise lucille lucy lynne mabel madeleine madison maggie mairead margaret margarete margrethe
  margot marianne marie marilyn marine marjorie marlene martine mary maud maureen mavis maxine megan meghan melanie meredith
  mercedes michelle mildred millie miriam molly monique muriel myriam nadine nancy naomi nathalie natalie nell nicole
  nicolette noreen odile olive pam patty pauline peggy penny phyllis pilar priti odette mathilde clarisse clémentine manon rachel raquel rebecca renate renée rhonda
  rosemary roselyne rosie rose rosalind ruth sabine sally sandrine sarah scarlett sharon sheryl shirley simonne sinead siobhan
  solange sonja sophie stephanie stéphanie sue susan susanne suzanne suzy sybil sylvie thérèse tiffany tricia ursula
  valerie valérie veronique véronique violet virginie vivien wendy yvette yvonne zoe
  agnieszka aleksandra alicja danuta dolors elke elfriede hannelore heide hildegard ilse imke karoline katrin kerstin maike
  mareike meike rosemarie silke steffi sigrid ulrike ute uschi wiebke annalena annegret astrid gudrun birgit siv
  solveig liv kaija päivi anneli mette helle inger lene ayşe fatma emine zeynep hatice meral pervin aylin maryam
  zainab benazir beatriz inés isabel carmen pilar raquel mercedes dolores soledad consuelo rocío luz cruz leonor nieves
  abby bonnie brittany carly constance deb doreen imogen joanne kaitlin kirsty lori nellie nikki oprah paige penelope phoebe
  polly ruby sadie shelley sherry stacey tammy terri tracey tulsi vicky vivienne whitney winnie annette aurore beate beatrix
  christel dagmar frauke ghislaine hilde irmgard kathrin leni lucie luise marguerite marlies mireille sibylle stefanie
  swantje waltraud wenke amparo keiko lourdes maribel marisol montserrat gleisi elly anette gro hege kjersti marit pernille
  adrienn bernadett emőke enikő gyöngyi irén jolán margit nikolett zsanett rikke sofie trine katri maarit outi pirkko sari els femke hanneke liesje marieke marijke mirjam renske tjitske eleni
  fofi silvie edit eszter judit katalin elin hanan hande selin tansu mayawati nandini smriti sanae yuko yuriko lindiwe naledi
  ngozi thandi corazon megawati любовь нелли елизабет лиз алис хилари хиллари
  любов адель жаннет рейчъл джил ребека хелен кристин никол керол мери сюзан
  aoife saoirse róisín niamh eilidh morag cerys darlene arlene rosalie aude régine maryse ginette paulette anneliese ingeborg antje
  birte edurne nekane meritxell charo annemiek geertje nienke truus gunvor lurdes aysel aynur gülay nurgül zübeyde tülin serpil nilüfer
  gráinne ildikó anikó erzsébet edeltraud gerlinde bärbel ingegerd aagot belén concepción ángeles miren paz
  asunción itziar nieves conceição bethany songül gönül filiz dilek pınar ebru özlem sibel
  amélie aurélie libuše hanne janine aino satu clémence ségolène yael farah nazlı şebnem solène
  hedwig ottilie wilhelmine mechthild elfriede marcelle véronique maëlle salomé capucine remedios encarnación sanne lotte nesrin`,
  listedWomen,
  easternWomen,
  westernWomen,
  englishPressWomen,
);

const menInA = wordSet(
  `abdalla abdulla aditya arda borja chinua chukwuemeka csaba devendra emeka gianluca gyula ilkka ivica juanma juha jukka
  jyotiraditya mahatma mandla miha mircea mitja mostafa narendra osama pekka vesa yoshimasa joseba mattia
  akira atilla attila bela costa elisha ezra garcia geza gorka hamza ilia ilija illia ilya indra isa issa
  joshua juma kaha kosta krishna luca luka matija mikola misha moussa musa mustafa mykola mykyta nikola pasha raila raja reza
  riza santana saša sava shota sima surya taika tolga vanja yehuda jehuda nikita
  žiga jaka grega aljoša jaša илья илля никита микита микола кузьма фома савва сава лука никола атанас ілля франсуа
  nebojša siniša данила`,
  listedMen,
  easternMen,
  westernMen,
  englishPressMen,
);
