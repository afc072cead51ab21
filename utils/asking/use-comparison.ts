import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageInFront } from '../../components/article/page-in-front';
import { askBackground } from '../messaging/messenger';
import type { Comparison } from '../relevance/comparison';
import {
  chosenIds,
  comparisonChoices,
  noChanges,
  type Choice,
  type ChoiceChanges,
  type Named,
} from './comparison-choices';

export interface ComparisonShown {
  people: readonly Choice[];
  topics: readonly Choice[];
  /** Of what was chosen when it was last answered; null until then. */
  comparison: Comparison | null;
  hasFailed: boolean;
  onSwitch: (id: string, isChosen: boolean) => void;
  onAdd: (kind: 'people' | 'topics', added: Named) => void;
}

/** What a link to a comparison names. */
export interface AskedComparison {
  people: readonly string[];
  topics: readonly string[];
}

/**
 * The comparison of what the reader chose, of the article at first; asked anew when the choice or the dataset is another
 * one. What was there stays until the answer has come, and a late one changes nothing.
 *
 * @param asked what is compared in the place of the article's people and topics
 * @param generation of the dataset; undefined until it is known
 */
export function useComparison(
  page: PageInFront,
  generation: number | undefined,
  asked?: AskedComparison,
): ComparisonShown {
  const [changes, setChanges] = useState<ChoiceChanges>(() => (asked ? changesFor(asked) : noChanges));
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const { people, topics } = useMemo(() => chooseAmong(page, changes, asked), [page, changes, asked]);
  const date = page.kind === 'reading' ? page.article.date : undefined;
  // A page is looked at again and again, and mostly the same is chosen.
  const question = JSON.stringify({
    people: chosenIds(people),
    topics: chosenIds(topics),
    ...(date !== undefined && { date }),
  });
  const isKnown = asked !== undefined || page.kind === 'reading';

  useEffect(() => {
    if (!isKnown) return undefined;
    let isLate = false;
    const ask = async () => {
      const answer = await askBackground(
        'comparison.read',
        JSON.parse(question) as { people: string[]; topics: string[]; date?: string },
      );
      if (isLate) return;
      setComparison(answer);
      setFailed(false);
    };
    ask().catch(() => {
      if (!isLate) setFailed(true);
    });
    return () => {
      isLate = true;
    };
  }, [question, isKnown, generation]);

  return {
    people: named(
      people,
      comparison?.people.map(({ id, name }) => ({ id, label: name })),
    ),
    topics: named(
      topics,
      comparison?.topics.map(({ topic }) => topic),
    ),
    comparison,
    hasFailed,
    onSwitch: (id, isChosen) =>
      setChanges((before) => ({ ...before, switched: new Map(before.switched).set(id, isChosen) })),
    onAdd: (kind, added) =>
      setChanges((before) => ({
        ...before,
        [kind]: [...before[kind].filter(({ id }) => id !== added.id), added],
        switched: new Map(before.switched).set(added.id, true),
      })),
  };
}

/** What a link names is added to the article's; that it is called by its uid is seen by nobody, the answer has its name. */
function changesFor({ people, topics }: AskedComparison): ChoiceChanges {
  return {
    people: people.map(namedByUid),
    topics: topics.map(namedByUid),
    switched: new Map([...people, ...topics].map((id) => [id, true])),
  };
}

function namedByUid(id: string): Named {
  return { id, label: id };
}

/** Where a link names what is compared, nothing else is chosen by itself. */
function chooseAmong(page: PageInFront, changes: ChoiceChanges, asked: AskedComparison | undefined) {
  const choices = comparisonChoices(page, changes);
  if (!asked) return choices;
  const byReader = (choice: Choice): Choice => ({
    ...choice,
    isChosen: changes.switched.get(choice.id) ?? false,
  });
  return { people: choices.people.map(byReader), topics: choices.topics.map(byReader) };
}

function named(choices: readonly Choice[], names: readonly Named[] = []): Choice[] {
  return choices.map((choice) => ({
    ...choice,
    label: names.find(({ id }) => id === choice.id)?.label ?? choice.label,
  }));
}
