import type { PageInFront } from '../../components/article/page-in-front';

/** Somebody or something that can be compared. */
export interface Named {
  id: string;
  label: string;
}

export interface Choice extends Named {
  isChosen: boolean;
}

/** What the reader did to what is compared. */
export interface ChoiceChanges {
  /** From the dataset, in the order of adding. */
  people: readonly Named[];
  topics: readonly Named[];
  /** By uid: taken in, or left out. */
  switched: ReadonlyMap<string, boolean>;
}

export const noChanges: ChoiceChanges = { people: [], topics: [], switched: new Map() };

/** What fits side by side; the others are a click away. */
const mostPeople = 6;

/**
 * What can be compared, and what is. Without a word of the reader's: the people of the article that hold anything on its
 * topics, the weightiest first, and the topics that they hold anything on.
 */
export function comparisonChoices(
  page: PageInFront,
  { people: addedPeople, topics: addedTopics, switched }: ChoiceChanges,
): { people: Choice[]; topics: Choice[] } {
  const isRead = page.kind === 'reading';
  const compared = isRead ? page.compared : [];
  const holders = new Set(compared.flatMap(({ cells }) => cells.map(({ actor }) => actor)));
  const named = isRead ? page.people.map(({ person }) => ({ id: person.id, label: person.name })) : [];
  const first = new Set(
    named
      .map(({ id }) => id)
      .filter((id) => holders.has(id))
      .slice(0, mostPeople),
  );
  const held = new Set(compared.map(({ topic }) => topic.id));
  const topics = isRead ? page.topics : [];
  const choose = (each: Named, isByItself: boolean): Choice => ({
    id: each.id,
    label: each.label,
    isChosen: switched.get(each.id) ?? isByItself,
  });
  return {
    people: [
      ...named.map((person) => choose(person, first.has(person.id))),
      ...without(addedPeople, named).map((person) => choose(person, true)),
    ],
    topics: [
      ...topics.map((topic) => choose(topic, held.has(topic.id))),
      ...without(addedTopics, topics).map((topic) => choose(topic, true)),
    ],
  };
}

/** Of some choices, those that are made. */
export function chosenIds(choices: readonly Choice[]): string[] {
  return choices.filter(({ isChosen }) => isChosen).map(({ id }) => id);
}

function without(added: readonly Named[], there: readonly { id: string }[]): readonly Named[] {
  return added.filter(({ id }) => there.every((each) => each.id !== id));
}
