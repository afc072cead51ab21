import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in';

const constructions: [construction: string, text: string, found: string[]][] = [
  [
    'a subject, its name and its verb',
    'Le ministre de la Défense, Paul Mervin, a déclaré lundi que le pont serait rouvert.',
    ['Le ministre de la Défense, Paul Mervin | said | indirect | le pont serait rouvert'],
  ],
  [
    'French marks before the verb and its subject',
    '« Nous ne céderons pas », a affirmé la présidente Anne Dorval.',
    ['la présidente Anne Dorval | said | direct | Nous ne céderons pas'],
  ],
  [
    "the writer's words within the marks",
    '« Nous ne céderons pas, a affirmé la présidente Anne Dorval, et nous irons au bout. »',
    ['la présidente Anne Dorval | said | direct | Nous ne céderons pas, … et nous irons au bout.'],
  ],
  [
    'a pronoun behind its verb',
    '« Pourquoi attendre ? », a-t-il demandé.',
    ['il | said | direct | Pourquoi attendre ?'],
  ],
  [
    'a verb behind what it reports',
    'Le chantier durera deux ans, a précisé la maire, Claire Vautrin.',
    ['la maire, Claire Vautrin | said | indirect | Le chantier durera deux ans'],
  ],
  [
    '"selon"',
    'Le chantier durera deux ans, selon la maire.',
    ['la maire | said | indirect | Le chantier durera deux ans'],
  ],
  [
    '"comme l\'a rappelé"',
    "Comme l'a rappelé le préfet, la route reste fermée.",
    ['le préfet | said | indirect | la route reste fermée'],
  ],
  [
    'a participle',
    "Le syndicat a nié toute entente, ajoutant que l'enquête suivait son cours.",
    [
      'Le syndicat | denied | indirect | toute entente',
      "Le syndicat | said | indirect | l'enquête suivait son cours",
    ],
  ],
  [
    'an infinitive',
    'Le ministre affirme vouloir réduire la dette.',
    ['Le ministre | said | indirect | vouloir réduire la dette'],
  ],
  [
    'own words within a rendering',
    'M. Mervin a dénoncé une « attaque inacceptable » contre la presse.',
    ['M. Mervin | opposed | mixed | une « attaque inacceptable » contre la presse'],
  ],
  [
    'a verb with its particle',
    'La porte-parole a appelé à un cessez-le-feu immédiat.',
    ['La porte-parole | demanded | indirect | un cessez-le-feu immédiat'],
  ],
  [
    'a headline',
    'Paul Mervin : « Le pont sera rouvert »',
    ['Paul Mervin | said | direct | Le pont sera rouvert'],
  ],
];

describe('findStatements in French', () => {
  it.each(constructions)('finds %s', (_, text, found) => {
    expect(foundIn('fr', text)).toEqual(found);
  });

  it.each([
    ['a verb that is negated', "Le député n'a pas dit que le texte passerait."],
    ['a noun like a verb', 'La demande du ministre est arrivée lundi.'],
    ['scare quotes', 'Le « pont de la paix » est fermé.'],
  ])('finds no statement in %s', (_, text) => {
    expect(foundIn('fr', text)).toEqual([]);
  });
});
