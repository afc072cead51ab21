import type { CardContent, PositionLine } from '../../utils/relevance/card-content';
import type { PersonLine } from '../../utils/relevance/person-line';

/** A position of an invented minister; override what a case is about. */
export function makeLine(fields: Partial<PositionLine> = {}): PositionLine {
  return {
    id: 'p/1',
    kind: 'said',
    kindAlso: [],
    topic: { id: 'p/troops', label: 'Foreign troops' },
    target: 'Foreign troops in Verania',
    stance: -2,
    summary: 'Any foreign soldier on Veranian soil would count as a threat.',
    lang: 'en',
    date: { basis: 'reported', on: '2025-03-13' },
    chain: ['Meridian', 'Lantern'],
    source: {
      outlet: 'Lantern',
      title: 'Allies weigh a force',
      url: 'https://lantern.example/force#:~:text=any,soldier',
    },
    jointWith: [],
    headlineOnly: false,
    status: 'reviewed',
    origin: { kind: 'shipped', title: 'Seed' },
    ...fields,
  };
}

export function makeContent(fields: Partial<CardContent> = {}): CardContent {
  return {
    actor: {
      id: 'p/anton-lukarev',
      type: 'person',
      name: 'Anton Lukarev',
      office: { role: 'Foreign Minister of Belmar', on: '2025-03-13' },
    },
    groups: [{ topic: { id: 'p/troops', label: 'Foreign troops' }, positions: [makeLine()] }],
    bodies: [],
    positionCount: 1,
    newest: '2025-03-13',
    ...fields,
  };
}

export function makePerson(fields: Partial<PersonLine> = {}): PersonLine {
  return {
    id: 'p/anton-lukarev',
    name: 'Anton Lukarev',
    type: 'person',
    office: { role: 'Foreign Minister of Belmar', on: '2025-03-13' },
    positionCount: 1,
    newest: makeLine(),
    ...fields,
  };
}
