import type { NamedChoice } from '../../utils/messaging/keep-protocol';
import type { ChoiceSource } from '../options/fields/choice-source';
import type { KeepAsks } from './keep-asks';

/** Those named near the selection first; whoever else is found by name. */
export function createPeople(near: readonly NamedChoice[], { named }: Pick<KeepAsks, 'named'>): ChoiceSource {
  const asker = crypto.randomUUID();
  const seen = new Map(near.map((choice) => [choice.id, choice]));
  return {
    async ask(query) {
      if (query.trim() === '') return [...near];
      const found = await named({ query, asker });
      for (const choice of found) seen.set(choice.id, choice);
      return found;
    },
    chosen: async (uids) => uids.flatMap((uid) => seen.get(uid) ?? []),
  };
}

/** All topics; those of the passage first, then those whose name holds what was typed. */
export function createTopicChoices(all: readonly NamedChoice[], likely: readonly string[]): ChoiceSource {
  const rank = new Map(likely.map((topic, i) => [topic, i]));
  const rankOf = ({ id }: NamedChoice) => rank.get(id) ?? likely.length;
  const sorted = all.toSorted((a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name));
  return {
    ask: async (query) => {
      const wanted = query.trim().toLocaleLowerCase();
      return sorted.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
    },
    chosen: async (uids) => all.filter(({ id }) => uids.includes(id)),
  };
}
