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
];

describe('findStatements in German', () => {
  it.each(constructions)('finds %s', (_, text, found) => {
    expect(foundIn('de', text)).toEqual(found);
  });

  it.each([
    ['a verb that is negated', 'Berg sagte nicht, dass die Brücke sicher sei.'],
    ['a relative clause', 'Ein Mann, der eine Brücke fordert, stand dort.'],
    ['ordinals and short forms', 'Am 3. März wurde die St. Anna-Brücke ca. zwei Stunden gesperrt.'],
  ])('finds no statement in %s', (_, text) => {
    expect(foundIn('de', text)).toEqual([]);
  });
});
