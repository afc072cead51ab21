import { describe, expect, it } from 'vitest';
import { foundIn } from './found-in';

describe('findStatements in an interview', () => {
  it('takes a turn whole, whatever it says of others', () => {
    const text = `Anna Berg runs the harbour. She met us there.
Tidings: When will the bridge open?
Anna Berg: In May. The engineers said it was safe. I believe them.
Tidings: And if not?
Anna Berg: Ask Lind!`;
    expect(foundIn('en', text)).toEqual([
      'Tidings | said | direct | When will the bridge open?',
      'Anna Berg | said | direct | In May. … The engineers said it was safe. … I believe them.',
      'Tidings | said | direct | And if not?',
      'Anna Berg | said | direct | Ask Lind!',
    ]);
  });

  it('takes initials for the name that they are of', () => {
    const text = `Le Phare : Vous partez ?
Claire Martin : Oui, je pars.
Le Phare : Quand ?
C. M. : Demain. Ou jamais.`;
    expect(foundIn('fr', text)).toEqual([
      'Le Phare | said | direct | Vous partez ?',
      'Claire Martin | said | direct | Oui, je pars.',
      'Le Phare | said | direct | Quand ?',
      'Claire Martin | said | direct | Demain. … Ou jamais.',
    ]);
  });

  it('reads what the writer says between the turns', () => {
    const text = `AB: Is it safe?
CD: I think so.
Berg said the bridge was old. Nobody answered.
AB: And now?`;
    expect(foundIn('en', text)).toEqual([
      'AB | said | direct | Is it safe?',
      'CD | said | direct | I think so.',
      'Berg | said | indirect | the bridge was old',
      'AB | said | direct | And now?',
    ]);
  });

  it.each([
    ['a listing in which labels come again', 'Place: Town hall\nDoors: Seven\nPlace: Harbour\nDoors: Eight'],
    [
      'labels that stand apart',
      'Oslo: Who saw a fire?\nNobody knows.\nLondon: I did.\nNobody knows.\nOslo: And so did we.',
    ],
    ['nobody who asks', 'Oslo: I saw a fire\nLondon: I saw a flood\nOslo: I saw rain'],
    ['each label once', 'Oslo: Who saw a fire?\nLondon: I did.\nParis: Nobody did.'],
    ['two turns', 'Harbour: Who saw it?\nBridge: I did.'],
  ])('finds none with %s', (_, text) => {
    expect(foundIn('en', text).filter((line) => line.includes('direct | '))).toEqual([]);
  });
});
