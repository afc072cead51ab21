import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in';

const constructions: [construction: string, text: string, found: string[]][] = [
  [
    'a claim behind a comma',
    'Ministerin Anna Berg sagte am Montag in Oslo, die Brücke werde im Mai geöffnet.',
    ['Ministerin Anna Berg | said | indirect | die Brücke werde im Mai geöffnet'],
  ],
  ['a pronoun', 'Sie sagte, die Straße sei frei.', ['Sie | said | indirect | die Straße sei frei']],
  ['German marks', '„Wir warten nicht“, sagte Anna Berg.', ['Anna Berg | said | direct | Wir warten nicht']],
  [
    'marks that point inwards',
    '»Wir warten nicht«, sagte Anna Berg.',
    ['Anna Berg | said | direct | Wir warten nicht'],
  ],
  [
    'a verb before its subject',
    'In Oslo sagte Anna Berg, die Brücke sei sicher.',
    ['Anna Berg | said | indirect | die Brücke sei sicher'],
  ],
  [
    'borrowed speech in the next sentence',
    'Die Brücke werde im Mai geöffnet, sagte Ministerin Berg. Dafür sei genug Geld da.',
    [
      'Ministerin Berg | said | indirect | Die Brücke werde im Mai geöffnet',
      'Ministerin Berg | said | indirect | Dafür sei genug Geld da',
    ],
  ],
  [
    'a verb in two parts',
    'Die Opposition lehnte den Plan ab.',
    ['Die Opposition | opposed | indirect | den Plan'],
  ],
  [
    'a participle at the end',
    'Der Bürgermeister hatte die Pläne kritisiert.',
    ['Der Bürgermeister | opposed | indirect | die Pläne'],
  ],
  [
    'own words between the parts of a verb',
    'Die Regierung hatte den Bericht als „falsch“ zurückgewiesen.',
    ['Die Regierung | denied | mixed | den Bericht als „falsch“'],
  ],
  [
    'a quotation before a verb with its preposition',
    'Von einer „gezielten Täuschung“ sprach Anna Berg.',
    ['Anna Berg | said | mixed | Von einer „gezielten Täuschung“'],
  ],
  [
    'a clause behind a verb that demands',
    'Berg forderte, die Arbeiten zu beenden.',
    ['Berg | demanded | indirect | die Arbeiten zu beenden'],
  ],
  [
    'a sentence that reports the one before it',
    'Die Brücke wird im Mai geöffnet. Das gab Ministerin Berg am Montag bekannt.',
    ['Ministerin Berg | said | indirect | Die Brücke wird im Mai geöffnet'],
  ],
  [
    '"laut"',
    'Laut Polizei ist die Straße gesperrt.',
    ['Polizei | said | indirect | ist die Straße gesperrt'],
  ],
  [
    '"nach Angaben"',
    'Nach ersten Angaben der Polizei ist die Straße gesperrt.',
    ['der Polizei | said | indirect | ist die Straße gesperrt'],
  ],
  [
    '"zufolge"',
    'Medienberichten zufolge ist die Brücke nicht sicher.',
    ['Medienberichten | said | indirect | ist die Brücke nicht sicher'],
  ],
  [
    '"so"',
    'Die Straße sei gesperrt, so der Bürgermeister.',
    ['der Bürgermeister | said | indirect | Die Straße sei gesperrt'],
  ],
  [
    '"wie … mitteilte"',
    'Wie die Polizei mitteilte, ist die Straße gesperrt.',
    ['die Polizei | said | indirect | ist die Straße gesperrt'],
  ],
  [
    '"heißt es"',
    'In dem Brief heißt es: „Die Brücke ist nicht sicher.“',
    ['dem Brief | said | direct | Die Brücke ist nicht sicher.'],
  ],
  [
    '"heißt es" behind what it reports',
    '„Die Brücke ist nicht sicher“, hieß es vom Abgeordneten Jan Holm.',
    ['Abgeordneten Jan Holm | said | direct | Die Brücke ist nicht sicher'],
  ],
  [
    'a clause behind "heißt es" alone',
    'Als Begründung heißt es, die Regeln seien streng genug.',
    ['– | said | indirect | die Regeln seien streng genug'],
  ],
  [
    'a verb whose parts stand apart at the end',
    'Der Hafen bleibt zu, wie der Rat am Montag bekannt gab.',
    ['der Rat | said | indirect | Der Hafen bleibt zu'],
  ],
  [
    'when and where something was said, apart from who said it',
    'Wie die Polizei am Montag in Oslo mitteilte, ist die Straße gesperrt.',
    ['die Polizei | said | indirect | ist die Straße gesperrt'],
  ],
  [
    'a thing before the second part of a verb, where the sentence goes on',
    'Die Partei lehnt die Pläne ab, Holm hat sich nicht geäußert.',
    ['Die Partei | opposed | indirect | die Pläne'],
  ],
  [
    'whom something is asked of, with what is asked',
    'Die Partei forderte alle auf, ruhig zu bleiben.',
    ['Die Partei | demanded | indirect | ruhig zu bleiben'],
  ],
  [
    'a clause behind a verb at the end',
    'Das Blatt hatte im Mai kritisiert, dass die Brücke zu schmal sei.',
    ['Das Blatt | opposed | indirect | die Brücke zu schmal sei'],
  ],
  [
    'what a verb with "sich" supports',
    'Berg sprach sich erneut für eine Senkung der Steuer aus.',
    ['Berg | supports | indirect | für eine Senkung der Steuer'],
  ],
  [
    'what the same verb opposes',
    'Berg sprach sich am Montag gegen eine Senkung der Steuer aus.',
    ['Berg | opposed | indirect | am Montag gegen eine Senkung der Steuer'],
  ],
  [
    'a verb with its preposition',
    'Berg warnte vor einem Streit um die Brücke.',
    ['Berg | opposed | indirect | vor einem Streit um die Brücke'],
  ],
  [
    'how somebody shows themselves',
    'Holm zeigte sich überzeugt, dass die Brücke hält.',
    ['Holm | said | indirect | die Brücke hält'],
  ],
  [
    'the subject of a sentence whose verb comes first, behind "und"',
    'In Oslo zeigte sich die Regierung bestürzt über den Vorfall und verurteilte ihn als „feigen Angriff“.',
    ['die Regierung | opposed | mixed | ihn als „feigen Angriff“'],
  ],
  [
    'nothing in what tells more of the speaker',
    '„Das Haus ist sicher“, sagte Jan Holm, Leiter einer Gruppe, die das „Haus am See“ besucht hatte.',
    ['Jan Holm | said | direct | Das Haus ist sicher'],
  ],
  [
    'a demand that a noun holds',
    'Bergs Forderung, den Hafen zu schließen, fand Beifall.',
    ['Bergs | demanded | indirect | den Hafen zu schließen'],
  ],
  [
    'a clause that a noun holds',
    'Die Behauptung des Ministers, dass die Brücke sicher sei, ist falsch.',
    ['des Ministers | said | indirect | die Brücke sicher sei'],
  ],
  [
    'borrowed speech that a noun holds',
    'Sein Vorwurf, Holm habe gelogen, wiegt schwer.',
    ['Sein | opposed | indirect | Holm habe gelogen'],
  ],
  [
    'what anybody says',
    'Man sagt, die Brücke sei gefährlich.',
    ['– | said | indirect | die Brücke sei gefährlich'],
  ],
  [
    'a headline with its topic first',
    'Brücke von Valmer: Ministerin fordert Ende der Arbeiten',
    ['Ministerin | demanded | indirect | Ende der Arbeiten'],
  ],
  [
    'a charge and its answer',
    'Auf den Vorwurf der Partei, es handele sich um eine „Falle“, entgegnete Berg, dass dies falsch sei.',
    [
      'der Partei | opposed | mixed | es handele sich um eine „Falle“',
      'Berg | said | indirect | dies falsch sei',
    ],
  ],
  [
    'when it was said, apart from what was said, behind "so"',
    '„Wir warten nicht länger“, so Ministerin Anna Berg am Montag.',
    ['Ministerin Anna Berg | said | direct | Wir warten nicht länger'],
  ],
  [
    'a claim that opens with "ob"',
    'Ob er komme, wisse er nicht, sagte Jan Holm.',
    ['Jan Holm | said | indirect | Ob er komme, wisse er nicht'],
  ],
  [
    'the view of somebody in own words',
    'Für Holm ist der Plan „ein schwerer Fehler“.',
    ['Holm | said | mixed | ist der Plan „ein schwerer Fehler“'],
  ],
  [
    'a claim of nobody, and the borrowed speech that goes on with it',
    'Es wurde betont, ein solcher Plan sei ein Vorbild. Das Ziel sei nur so erreichbar.',
    [
      '– | said | indirect | ein solcher Plan sei ein Vorbild',
      '– | said | indirect | Das Ziel sei nur so erreichbar',
    ],
  ],
  [
    'what had become known',
    'Zuvor war bekannt geworden, dass die Brücke gesperrt wird.',
    ['– | said | indirect | die Brücke gesperrt wird'],
  ],
  [
    'what had been found',
    'Im Bericht war festgestellt worden, dass keine der Brücken sicher ist.',
    ['– | said | indirect | keine der Brücken sicher ist'],
  ],
  [
    'by whom something was demanded',
    'Von der Stadt wurde gefordert, die Brücke zu sperren.',
    ['der Stadt | demanded | indirect | die Brücke zu sperren'],
  ],
  [
    'what somebody has others say',
    'Der Minister ließ mitteilen, dass die Brücke sicher ist.',
    ['Der Minister | said | indirect | die Brücke sicher ist'],
  ],
  [
    'what follows from a report',
    'Wie aus einem Bericht hervorgeht, ist die Brücke gefährlich.',
    ['einem Bericht | said | indirect | ist die Brücke gefährlich'],
  ],
  [
    'a claim behind the name of a paper',
    'Ein Sprecher sagte der Zeitung „Die Welle“, die Brücke sei sicher.',
    ['Ein Sprecher | said | indirect | die Brücke sei sicher'],
  ],
  [
    'a quotation behind the name of a paper',
    'Berg sagte der „Neuen Welle“: „Wir warten nicht länger.“',
    ['Berg | said | direct | Wir warten nicht länger.'],
  ],
  [
    'a claim behind a verb that follows the name of a paper',
    'Gegenüber der „Neuen Welle“ sagte Berg, sie warte nicht länger.',
    ['Berg | said | indirect | sie warte nicht länger'],
  ],
  [
    'an opinion',
    'Holm ist der Meinung, dass die Brücke fällt.',
    ['Holm | said | indirect | die Brücke fällt'],
  ],
  [
    'a name behind "dazu"',
    'Dazu Berg: „Wir warten nicht länger.“',
    ['Berg | said | direct | Wir warten nicht länger.'],
  ],
  [
    'sentences of borrowed speech as one claim',
    'Die Brücke werde im Mai geöffnet, sagte Anna Berg. Dafür sei Geld da. Es gebe keine Gefahr.',
    [
      'Anna Berg | said | indirect | Die Brücke werde im Mai geöffnet',
      'Anna Berg | said | indirect | Dafür sei Geld da … Es gebe keine Gefahr',
    ],
  ],
  [
    'a verb that is no word for speaking, behind a quotation',
    '„Das ist ein Skandal“, empörte sich Jan Holm.',
    ['Jan Holm | said | direct | Das ist ein Skandal'],
  ],
  [
    'a quotation in brackets behind a name',
    'Es gratulierten der Leiter des Hafens, Jan Holm („Mir fällt niemand Besseres ein.“), und andere.',
    ['Jan Holm | said | direct | Mir fällt niemand Besseres ein.'],
  ],
  [
    'a sentence that does not begin with its subject',
    'Den Bürgern sicherte Ministerin Berg am Montag zu, dass die Brücke „bald offen“ sei.',
    ['Ministerin Berg | pledged | mixed | die Brücke „bald offen“ sei'],
  ],
  [
    'what somebody is accused of',
    'Anna Berg warf dem Rat vor, er habe gelogen.',
    ['Anna Berg | opposed | indirect | er habe gelogen'],
  ],
  [
    'what became known',
    'Am Montag wurde bekannt, dass die Brücke gesperrt wird.',
    ['– | said | indirect | die Brücke gesperrt wird'],
  ],
  [
    'borrowed speech with a quotation, of whoever spoke last',
    'Die Brücke werde geöffnet, sagte Anna Berg. Es drohe sonst „eine dunkle Zeit für alle, die hier leben“.',
    [
      'Anna Berg | said | indirect | Die Brücke werde geöffnet',
      'Anna Berg | said | direct | eine dunkle Zeit für alle, die hier leben',
    ],
  ],
  [
    'a thing of whoever spoke last before a quotation',
    'Die Brücke bleibe, sagte Anna Berg. Ihre Hoffnung gründet auf Erfahrung: „Sie hat schon manchen Sturm überstanden.“',
    [
      'Anna Berg | said | indirect | Die Brücke bleibe',
      'Anna Berg | said | direct | Sie hat schon manchen Sturm überstanden.',
    ],
  ],
  [
    '"so heißt es"',
    'Die Kosten sollen „durch Sparen“ sinken, so heißt es in einer Erklärung des Rates.',
    ['einer Erklärung des Rates | said | mixed | Die Kosten sollen „durch Sparen“ sinken'],
  ],
  [
    'own words in a clause that relates to who said them',
    'Der Minister, der den Plan eine „Falle“ nannte, trat zurück.',
    ['Der Minister | said | mixed | den Plan eine „Falle“'],
  ],
  [
    'the same behind a word of place',
    'In der Zeitung erschien ein Kommentar, der den Plan als „Falle“ bezeichnet hatte.',
    ['ein Kommentar | said | mixed | den Plan als „Falle“'],
  ],
  [
    'whom a paper cites',
    'Die Zeitung zitiert Berg mit den Worten „Wir warten nicht länger“.',
    ['Berg | said | direct | Wir warten nicht länger'],
  ],
  [
    'words before what is done with them',
    'Mit den Worten „Wir warten nicht länger“ trat Berg vor die Presse.',
    ['Berg | said | direct | Wir warten nicht länger'],
  ],
  [
    'a quotation behind a question that it answers',
    'Warum die Stadt nichts bemerkt hatte, erklärte der Rat so: „Die Prüfer haben sich geirrt.“',
    ['der Rat | said | direct | Die Prüfer haben sich geirrt.'],
  ],
  [
    'a description with its name, and a source in the next sentence',
    'Ihr Leiter, Jan Holm, sagte: „Das ist erst der Anfang.“ Berg zufolge fehlen 200 Stellen.',
    [
      'Ihr Leiter, Jan Holm | said | direct | Das ist erst der Anfang.',
      'Berg | said | indirect | fehlen 200 Stellen',
    ],
  ],
  [
    'a subject between the parts of a verb',
    'Im Mai hatte die Ministerin Anna Berg angekündigt, den Hafen zu öffnen.',
    ['die Ministerin Anna Berg | said | indirect | den Hafen zu öffnen'],
  ],
  [
    'a name between commas before a participle',
    'Im Mai hatte die Ministerin, Dr. Anna Berg, beteuert, der Hafen sei sicher.',
    ['die Ministerin, Dr. Anna Berg | said | indirect | der Hafen sei sicher'],
  ],
  [
    'what somebody says that others have done',
    'Berg klagte, der Hafen sei zu. Die Behörde habe den Plan beanstandet.',
    [
      'Berg | said | indirect | der Hafen sei zu',
      'Berg | said | indirect | Die Behörde habe den Plan beanstandet',
    ],
  ],
  [
    'a subject behind "sich"',
    'Am Montag äußerte sich die Ministerin Anna Berg zuversichtlich: „Das wird gelingen.“',
    ['die Ministerin Anna Berg | said | direct | Das wird gelingen.'],
  ],
  [
    'a noun written like a verb',
    '„Der Hafen ist zu“, heißt es in dem Schreiben an die Stadt.',
    ['dem Schreiben | said | direct | Der Hafen ist zu'],
  ],
  [
    'a quotation behind a colon, and what the writer adds',
    'Berg schrieb: „Das sind furchtbare Nachrichten“, danach ging sie.',
    ['Berg | said | direct | Das sind furchtbare Nachrichten'],
  ],
  [
    'how somebody shows themselves',
    'Berg gab sich zuversichtlich: „Der Hafen öffnet im Mai.“',
    ['Berg | said | direct | Der Hafen öffnet im Mai.'],
  ],
  ['words that somebody looked for', 'Trainer Lind rang nach Worten.', []],
  ['a declaration that is an act', 'Das Gericht hat den Vertrag für ungültig erklärt.', []],
  [
    'a relative clause behind a preposition',
    'Im Mai wurden Kurse angeboten, bei denen alle schwimmen lernen.',
    [],
  ],
  [
    'an adverb between a verb and its claim',
    'Der Verband kritisierte unterdessen, der Plan habe Lücken.',
    ['Der Verband | opposed | indirect | der Plan habe Lücken'],
  ],
  [
    'somebody who is not told',
    'Darunter hat jemand geschrieben: „Bitte morgen wiederkommen.“',
    ['jemand | said | direct | Bitte morgen wiederkommen.'],
  ],
  ['what somebody does not confirm', 'Der Hafen ist zu. Das bestätigte die Ministerin nicht.', []],
  [
    'what is asked of somebody behind "an"',
    'Berg appellierte an die Schulen, häufiger für das Handwerk zu werben.',
    ['Berg | demanded | indirect | häufiger für das Handwerk zu werben'],
  ],
  [
    'a demand with what it is for',
    'Berg forderte mehr Geld, um den Hafen zu öffnen.',
    ['Berg | demanded | indirect | mehr Geld, um den Hafen zu öffnen'],
  ],
  [
    'a clause behind what it has regard to',
    'Berg kritisierte mit Blick auf die hohen Preise, der Rat führe seit Mai eine Debatte.',
    ['Berg | opposed | indirect | der Rat führe seit Mai eine Debatte'],
  ],
  [
    'what somebody opposes, with what others did',
    'Berg protestierte gegen den Plan, den der Rat beschlossen habe.',
    ['Berg | opposed | indirect | gegen den Plan, den der Rat beschlossen habe'],
  ],
  [
    'what somebody says that others must say',
    'Lind sagte: „Papier ist geduldig genug.“ Die Regierung müsse nun sagen, wie der Hafen aussehe.',
    [
      'Lind | said | direct | Papier ist geduldig genug.',
      'Lind | said | indirect | Die Regierung müsse nun sagen, wie der Hafen aussehe',
    ],
  ],
];

describe('findStatements in German', () => {
  it.each(constructions)('finds %s', (_, text, found) => {
    expect(foundIn('de', text)).toEqual(found);
  });

  it.each([
    ['a verb that is negated', 'Berg sagte nicht, dass die Brücke sicher sei.'],
    ['a state', 'Nach dem Beschluss ist die Stadt aufgefordert, den Plan zu ändern.'],
    ['what is only pointed at', 'Jan Holm hatte dies am Montag bekannt gegeben.'],
    ['what comes true', 'Das Gerücht bestätigte sich, dass die Brücke fehlt.'],
    ['what somebody will say', 'Holm wird am Montag sagen, dass die Brücke sicher ist.'],
    ['a relative clause', 'Ein Mann, der eine Brücke fordert, stand dort.'],
    ['a clause that relates to a thing', 'Die Brücke, die Berg eine „Falle“ nennt, bleibt.'],
    ['a title', '„Gewalt gegen alte Brücken“, so lautet der Titel einer Studie.'],
    ['ordinals and short forms', 'Am 3. März wurde die St. Anna-Brücke ca. zwei Stunden gesperrt.'],
  ])('finds no statement in %s', (_, text) => {
    expect(foundIn('de', text)).toEqual([]);
  });
});
