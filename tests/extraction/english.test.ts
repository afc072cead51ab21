import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in';

// A construction, a text of invented people, and what is found: speaker, kind, type, claim.
const constructions: [construction: string, text: string, found: string[]][] = [
  [
    'a subject and its verb',
    'The minister said that the bridge would open in May.',
    ['The minister | said | indirect | the bridge would open in May'],
  ],
  [
    'a claim without "that"',
    'Anna Berg said the bridge was safe.',
    ['Anna Berg | said | indirect | the bridge was safe'],
  ],
  [
    'whom it is said to, where and when',
    'Berg told reporters in Oslo on Monday that the bridge was safe.',
    ['Berg | said | indirect | the bridge was safe'],
  ],
  [
    'a verb behind what it reports',
    'The bridge will open in May, Minister Anna Berg said.',
    ['Minister Anna Berg | said | indirect | The bridge will open in May'],
  ],
  [
    'a clause in the midst of what it reports',
    'The bridge, she said, would open in May.',
    ['she | said | indirect | The bridge … would open in May'],
  ],
  [
    'a quotation before the verb and its subject',
    '"We will not wait," said Anna Berg, the minister.',
    ['Anna Berg | said | direct | We will not wait,'],
  ],
  [
    'a quotation that goes on in the next sentence',
    '"We will not wait," Berg said. "We have waited long enough."',
    ['Berg | said | direct | We will not wait, … We have waited long enough.'],
  ],
  [
    'a question before the name of who asks it',
    '"Is it safe?" Berg asked. "I do not know."',
    ['Berg | said | direct | Is it safe? … I do not know.'],
  ],
  [
    'own words within a rendering',
    'The U.S. envoy, J. R. Holm, said the talks "are going nowhere."',
    ['The U.S. envoy, J. R. Holm | said | mixed | the talks "are going nowhere."'],
  ],
  [
    'a quotation inside a quotation',
    '"He told me \'never again\' and left," Holm said.',
    ["Holm | said | direct | He told me 'never again' and left,"],
  ],
  [
    'a quotation that a colon opens, over several paragraphs',
    'Berg said:\n"The bridge is safe.\n"It will open in May."\nNobody was hurt.',
    ['Berg | said | direct | The bridge is safe. … It will open in May.'],
  ],
  [
    'a block without marks behind a colon',
    'Berg went on to say:\nThe bridge is safe and will stay so.',
    ['Berg | said | indirect | The bridge is safe and will stay so'],
  ],
  [
    'a participle',
    'Berg criticised the plan, noting that it had no money behind it.',
    ['Berg | opposed | indirect | the plan', 'Berg | said | indirect | it had no money behind it'],
  ],
  [
    'two verbs of one subject',
    'Berg denied that she had met the envoy and called for an inquiry.',
    ['Berg | denied | indirect | she had met the envoy', 'Berg | demanded | indirect | an inquiry'],
  ],
  [
    'two subjects of one verb',
    'Anna Berg and Olof Lind said the plan was dead.',
    ['Anna Berg | said | indirect | the plan was dead', 'Olof Lind | said | indirect | the plan was dead'],
  ],
  [
    'an aside with a claim of its own',
    'Berg, who has backed the plan, said it would pass.',
    ['Berg | supports | indirect | the plan', 'Berg | said | indirect | it would pass'],
  ],
  [
    '"according to" in front',
    'According to the mayor, the road is closed.',
    ['the mayor | said | indirect | the road is closed'],
  ],
  [
    '"according to" within',
    'The road is closed, according to the mayor, and will stay so.',
    ['the mayor | said | indirect | The road is closed … will stay so'],
  ],
  [
    '"as she said"',
    'As Anna Berg said, the road is closed.',
    ['Anna Berg | said | indirect | the road is closed'],
  ],
  [
    'a headline with a colon',
    'Anna Berg: No bridge before May',
    ['Anna Berg | said | indirect | No bridge before May'],
  ],
  [
    'a headline with a dash',
    'No bridge before May – Minister Berg',
    ['Minister Berg | said | indirect | No bridge before May'],
  ],
  [
    'a participle that a quotation follows at once',
    'Berg wrote to her voters saying: “The bridge is safe.”',
    ['Berg | said | direct | The bridge is safe.'],
  ],
  [
    'quotations of two paragraphs, the second of which says whose they are',
    '“We have waited long enough.”\n“It is safe now,” Berg said.',
    ['Berg | said | direct | We have waited long enough. … It is safe now,'],
  ],
  [
    'a noun and its owner',
    "The Castle's demands for a pause were rejected.",
    ['The Castle | demanded | indirect | a pause'],
  ],
  [
    'a claim that nobody holds',
    'It was claimed that the bridge was unsafe.',
    ['– | said | indirect | the bridge was unsafe'],
  ],
  [
    'an abbreviation and a dateline',
    'OSLO (Agency) — Gov. Berg said Mr. Lind had left the U.S. for good.',
    ['Gov. Berg | said | indirect | Mr. Lind had left the U.S. for good'],
  ],
  [
    'a noun with its occasion',
    'She came under fire over her remark at the party that "we are lost".',
    ['her | said | direct | we are lost'],
  ],
  [
    'a noun right before a quotation',
    'Few believe in her claim that "the road is safe".',
    ['her | said | direct | the road is safe'],
  ],
  [
    'a participle of a sentence that opens with an article',
    'A lawsuit was filed in May, alleging that the police lied.',
    ['A lawsuit | said | indirect | the police lied'],
  ],
  [
    'a verb that goes on, beside a quotation',
    '"We will not go back to the table," Berg continued.',
    ['Berg | said | direct | We will not go back to the table,'],
  ],
  ['what somebody is called', 'Berg called the plan a trap.', ['Berg | said | indirect | the plan a trap']],
  [
    'a reported aim',
    'Berg hopes to open the bridge in May.',
    ['Berg | seeks | indirect | open the bridge in May'],
  ],
  [
    'several adjectives between a quotation and its verb',
    '"We will not sign this bill," the tall, old minister said in Oslo.',
    ['the tall, old minister | said | direct | We will not sign this bill,'],
  ],
  [
    'a relative clause between a quotation and its verb',
    '"We will not sign this bill," an aide to Berg who asked not to be named said.',
    ['an aide | said | direct | We will not sign this bill,'],
  ],
  [
    'whom something is told, behind an aside',
    '"We will not sign this bill," Berg, a senator, told Holm.',
    ['Berg | said | direct | We will not sign this bill,'],
  ],
  [
    'somebody who cuts in',
    '"Tell her I came," Berg said, and Holm cut in. "And do not forget me."',
    ['Berg | said | direct | Tell her I came,', 'Holm | said | direct | And do not forget me.'],
  ],
  [
    'a question put to somebody',
    'Berg, asked about the bill, said: "We will not sign it."',
    ['Berg | said | direct | We will not sign it.'],
  ],
  [
    'a verb that leads before a quotation',
    'Said Berg: "We will not sign this bill."',
    ['Berg | said | direct | We will not sign this bill.'],
  ],
  ['a text that reads', 'The letter reads: "We are many."', ['The letter | said | direct | We are many.']],
  [
    'how somebody puts it',
    'As Berg put it, "we are on our own now."',
    ['Berg | said | direct | we are on our own now.'],
  ],
  [
    'a quotation of a new paragraph behind a colon',
    'Berg answered the crowd of farmers:\n"We will not sign this bill."',
    ['Berg | said | direct | We will not sign this bill.'],
  ],
  [
    'own words of somebody without a verb',
    'Berg praised him. That makes Holm "by all means a man to be trusted".',
    ['Berg | supports | indirect | him', 'Berg | said | direct | by all means a man to be trusted'],
  ],
  [
    'a quotation that goes on behind a clause that leans on it',
    '"It is a bad plan," said Anna Berg, mocking the council. "Nobody wants it."',
    [
      'Anna Berg | said | direct | It is a bad plan, … Nobody wants it.',
      'Anna Berg | said | indirect | the council',
    ],
  ],
  [
    'all that follows "as she explained"',
    'As Anna Berg explained, two roads were closed, costing the city money, "which sounds like a lot".',
    ['Anna Berg | said | mixed | two roads were closed, costing the city money, "which sounds like a lot"'],
  ],
  [
    'a name behind a dash, before its quotation',
    'The bridge is old and small – Carla Holm: "The bridge has to go."',
    ['Carla Holm | said | direct | The bridge has to go.'],
  ],
  [
    'a quotation in brackets behind a name',
    'Others were against it, such as Carla Holm ("I never saw such a plan").',
    ['Carla Holm | said | direct | I never saw such a plan'],
  ],
  [
    'a verb that is no word for speaking, behind a question',
    '"Is it safe to cross?" Holm pressed. "Or must we wait?"',
    ['Holm | said | direct | Is it safe to cross? … Or must we wait?'],
  ],
  [
    'whom a paper cites',
    'The paper quoted Berg as saying that the bridge was safe.',
    ['Berg | said | indirect | the bridge was safe'],
  ],
  [
    'who is cited, behind a quotation',
    '"We will not wait," Berg was quoted as saying.',
    ['Berg | said | direct | We will not wait,'],
  ],
  [
    'the words with which somebody does something',
    'She closed her speech with the words "We will never go back".',
    ['She | said | direct | We will never go back'],
  ],
  [
    'a transcript',
    'BERG: We will not sign this bill.\nHOLM: Why not sign it?',
    ['BERG | said | indirect | We will not sign this bill', 'HOLM | said | indirect | Why not sign it'],
  ],
  [
    'a verb with its day',
    'Berg insisted on Monday that the bridge was safe.',
    ['Berg | said | indirect | the bridge was safe'],
  ],
  [
    'a verb that goes on right behind another',
    '"We will wait," Berg said, then added: "But not for long."',
    ['Berg | said | direct | We will wait,', 'Berg | said | direct | But not for long.'],
  ],
  [
    'a subject apart from its day',
    'Mayor Anna Berg on Thursday said the bridge was safe.',
    ['Mayor Anna Berg | said | indirect | the bridge was safe'],
  ],
  [
    'a pronoun behind an adverb',
    'Afterwards she confirmed that the bridge was safe.',
    ['she | said | indirect | the bridge was safe'],
  ],
  [
    'a pronoun behind another clause',
    'When Berg returns she says the bridge is safe.',
    ['she | said | indirect | the bridge is safe'],
  ],
  [
    'a habit',
    'Her uncle used to say that the river never forgets.',
    ['Her uncle | said | indirect | the river never forgets'],
  ],
  [
    'an estimate with which the claim opens',
    'Norgrid says about 400 homes are dark.',
    ['Norgrid | said | indirect | about 400 homes are dark'],
  ],
  [
    'two claims that a semicolon parts',
    'Berg says the bridge is safe; Lind says it is “a ruin”.',
    ['Berg | said | indirect | the bridge is safe', 'Lind | said | mixed | it is “a ruin”'],
  ],
  [
    'how somebody put a quotation',
    '“You do not sell a river,” is how Lind puts it.',
    ['Lind | said | direct | You do not sell a river,'],
  ],
  [
    'own words that the writer holds up',
    'The yard makes hulls for what the company calls “small seas”.',
    ['the company | said | direct | small seas'],
  ],
  [
    'what somebody says of a thing within a clause',
    'The town opened a bridge which it says will last a century.',
    ['it | said | indirect | will last a century'],
  ],
  [
    'a verb before a name with what it does',
    'The tests were never published, notes engineer Ada Holm, who likes the idea.',
    ['engineer Ada Holm | said | indirect | The tests were never published'],
  ],
  [
    'a claim without a helping verb',
    'Coach Berg felt her side deserved a goal.',
    ['Coach Berg | said | indirect | her side deserved a goal'],
  ],
  [
    'whose view it is, by a possessive',
    'In her view, the bridge could fall in May.',
    ['her | said | indirect | the bridge could fall in May'],
  ],
  [
    'an adverb before a question',
    'Lind wondered aloud whether anyone had looked.',
    ['Lind | said | indirect | whether anyone had looked'],
  ],
  [
    'a subject with "to" in it',
    'An adviser close to the mayor, who asked not to be named, said she would go.',
    ['An adviser close to the mayor | said | indirect | she would go'],
  ],
  [
    'a quotation that two verbs of one speaker share',
    'Berg said the bridge was safe but added, “I would not cross it,” Berg said.',
    ['Berg | said | indirect | the bridge was safe', 'Berg | said | direct | I would not cross it,'],
  ],
  [
    'an occasion of two adjuncts',
    'On Monday, even as the bridge was falling, Berg wrote to the mayor, asking her to wait.',
    ['Berg | demanded | indirect | her to wait'],
  ],
  [
    'a quotation behind a colon, and what the writer adds',
    'Berg wrote: “The bridge is safe now”, and left.',
    ['Berg | said | direct | The bridge is safe now'],
  ],
  [
    'a semicolon behind a claim',
    'Berg said she was studying the letter; the council did not reply.',
    ['Berg | said | indirect | she was studying the letter'],
  ],
  [
    'a rendering, then own words behind a colon',
    'Berg says the bridge is safe: “We looked at every bolt.”',
    ['Berg | said | indirect | the bridge is safe', 'Berg | said | direct | We looked at every bolt.'],
  ],
  [
    'a speech of which more is told',
    '“Never,” Berg said in a speech that drew boos from the left.',
    ['Berg | said | direct | Never,'],
  ],
  ['somebody of several', '“It is a trap,” one put it.', ['one | said | direct | It is a trap,']],
  [
    'a verb of no report with its hearer',
    '“It is a proper gauge,” Berg corrects him.',
    ['Berg | said | direct | It is a proper gauge,'],
  ],
  [
    'a question of the writer before an answer',
    'Does Berg ever stop? “The rain does not stop either.”',
    ['Berg | said | direct | The rain does not stop either.'],
  ],
  [
    'what somebody is compared to',
    'Berg compared the mayor to “a polite bulldozer”.',
    ['Berg | said | mixed | the mayor to “a polite bulldozer”'],
  ],
  [
    'a source who is familiar with something',
    'The talks resume in May, according to a person familiar with the plans.',
    ['a person familiar with the plans | said | indirect | The talks resume in May'],
  ],
  [
    'an office behind a name',
    'The Harbour Union nominee shook her head. “We will not wait for them.”',
    ['The Harbour Union nominee | said | direct | We will not wait for them.'],
  ],
  [
    'a name written like a helping verb',
    'On Monday Will said the bridge was safe.',
    ['Will | said | indirect | the bridge was safe'],
  ],
  [
    'a hearer of one word',
    'Berg told everyone climate change was real.',
    ['Berg | said | indirect | climate change was real'],
  ],
  [
    'what the writer sets against a claim',
    'Berg said the bridge was safe, although nobody had looked.',
    ['Berg | said | indirect | the bridge was safe'],
  ],
  [
    'what is told of a source',
    'The road is closed, according to the council, the oldest of the region.',
    ['the council | said | indirect | The road is closed'],
  ],
  [
    'a plan about which somebody speaks',
    'This is the plan about which Berg said it was dead.',
    ['Berg | said | indirect | it was dead'],
  ],
  [
    'two surnames that "both" counts',
    'However, both Berg and Lind told the committee that the bridge was unsafe.',
    ['Berg | said | indirect | the bridge was unsafe', 'Lind | said | indirect | the bridge was unsafe'],
  ],
  [
    'three subjects of one verb',
    'Anna Berg, Peter Holm and Olof Lind said the plan was dead.',
    [
      'Anna Berg | said | indirect | the plan was dead',
      'Peter Holm | said | indirect | the plan was dead',
      'Olof Lind | said | indirect | the plan was dead',
    ],
  ],
  [
    'a list of surnames',
    'Berg, Holm and Lind said the plan was dead.',
    ['Berg, Holm and Lind | said | indirect | the plan was dead'],
  ],
  [
    'a place before two subjects',
    'In Oslo, Anna Berg and Olof Lind said the plan was dead.',
    ['Anna Berg | said | indirect | the plan was dead', 'Olof Lind | said | indirect | the plan was dead'],
  ],
  [
    'a headline that a quotation opens',
    "'I will not go': Berg defies the council",
    ['Berg | said | direct | I will not go'],
  ],
  [
    'a headline with an office and no article',
    'Bridge is safe, mayor insists',
    ['mayor | said | indirect | Bridge is safe'],
  ],
  [
    'a short quotation behind a colon',
    "Lind was adamant: “It's over.”",
    ["Lind | said | direct | It's over."],
  ],
  [
    'a quotation before a name in capitals that holds a verb',
    '“Never again,” Oslo Harbour Public Advocate Anna Berg said.',
    ['Oslo Harbour Public Advocate Anna Berg | said | direct | Never again,'],
  ],
  [
    'a time behind a subject',
    'A harbour poll last week found that voters were tired.',
    ['A harbour poll | said | indirect | voters were tired'],
  ],
  [
    'a time before a subject',
    'Two hours into the play, the sailor said it was over.',
    ['the sailor | said | indirect | it was over'],
  ],
  [
    "own words held up before the writer's",
    'What the company calls “small seas” are lakes to most of us.',
    ['the company | said | direct | small seas'],
  ],
  [
    'a title of a place before two names',
    'The mayor of Oslo, Peter Holm and Olof Lind said the plan was dead.',
    ['Peter Holm | said | indirect | the plan was dead', 'Olof Lind | said | indirect | the plan was dead'],
  ],
  [
    'two quotations behind a colon',
    'Berg wrote: “The bridge is safe now”, and then “we will all cross it soon”.',
    ['Berg | said | direct | The bridge is safe now … we will all cross it soon'],
  ],
  [
    'how somebody explained a quotation',
    '“You do not melt a child,” is how Lind explains it.',
    ['Lind | said | direct | You do not melt a child,'],
  ],
];

const nothing: [what: string, text: string][] = [
  ['a verb that is negated', 'Berg did not say that the bridge was safe.'],
  ['a refusal to speak', 'Berg declined to say whether the bridge was safe.'],
  ['a plan', 'The government plans to open talks in May.'],
  ['what things suggest', 'A look at the bridge suggests that it is safe.'],
  ['what nobody says', 'Nobody said that the bridge was safe.'],
  ['what may be said', 'Berg could say that the bridge was safe.'],
  ['scare quotes', 'The so-called "bridge of peace" was closed.'],
  ['a noun like a verb', 'Three conference calls in a week and several claims of damage followed.'],
  ['a topic before a colon', 'Oslo: fire in a factory\nA factory burned down in Oslo.'],
  ['a shouted topic', 'OSLO: A factory burned down on Monday.'],
  ['a verb turned into another', 'The committee has written off the efforts of Holm.'],
  ['what is done to something', 'Berg found the letter, reported it to the police and left.'],
  ['a verb that goes on by itself', 'Talks in Oslo continued the day that followed.'],
  ['an act', 'Berg called an election.'],
  ['a participle before a noun', 'Berg led Holm by nearly 300 pledged delegates.'],
  ['a noun that "that" relates to', 'The southern states that will vote in March are small.'],
  ['what is done to something behind a comma', 'Berg found the letter, reported it to the police, and left.'],
  ['what "that" alone points at', 'Lind rejected that, too.'],
  ['the title of a work', 'Her new book, “A Year Without Rain”, is out this week.'],
  [
    'a pronoun with a verb of its own behind "says"',
    'The mayor is known as the “silver fox,” says she never sleeps.',
  ],
  ['what "that" points at, with its time', 'Berg proposed just that in May.'],
  ['a thing that somebody claimed', 'Berg has claimed victory as the council closed its third hearing.'],
  ['what anybody may add', 'If one adds the harbour, the town has three bridges.'],
];

describe('findStatements in English', () => {
  it.each(constructions)('finds %s', (_, text, found) => {
    expect(foundIn('en', text)).toEqual(found);
  });

  it.each(nothing)('finds no statement in %s', (_, text) => {
    expect(foundIn('en', text)).toEqual([]);
  });

  it.each([
    ['demanded', 'Berg urged the council to wait.'],
    ['denied', 'Berg denied the report.'],
    ['pledged', 'Berg vowed to rebuild the bridge.'],
    ['opposed', 'Berg condemned the attack.'],
    ['supports', 'Berg welcomed the plan.'],
    ['said', 'Berg described the plan as a start.'],
  ])('tells that something is %s', (kind, text) => {
    expect(foundIn('en', text).map((line) => line.split(' | ')[1])).toEqual([kind]);
  });
});
