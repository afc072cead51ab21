import type { Position } from '../../actors/position';
import type { Source } from '../../actors/source';
import type { DatasetView } from '../reading/dataset-view';
import { problem, type Problem } from './problem';
import { chainProblem, ruleProblems } from './record-rules';
import type { Entity, Records } from '../records/records';
import { referencesOf, type Reference, type Referring } from '../records/references';
import { scanJson } from './scan-json';
import { schemaProblems } from './schema-problems';
import { storeSchemas } from './schemas';
import { normaliseTexts } from './text-problems';

export interface Surroundings {
  view: DatasetView;
  /** Records that come with it. */
  beside?: readonly { entity: Entity; record: Records[Entity] }[];
}

/**
 * Checks a record that the reader wrote by the rules of files. The answer's record is a plain copy in the form it is
 * stored: composed Unicode, no undefined fields.
 */
export async function checkDraft<E extends Entity>(
  entity: E,
  draft: Records[E],
  { view, beside = [] }: Surroundings,
): Promise<{ kind: 'sound'; record: Records[E] } | { kind: 'invalid'; problems: Problem[] }> {
  const json = JSON.stringify(draft);
  const record = JSON.parse(json) as Records[E];
  const alone = [
    ...scanJson(json),
    ...normaliseTexts(record, ''),
    ...schemaProblems(storeSchemas[entity], record, ''),
  ];
  if (alone.length > 0) return { kind: 'invalid', problems: alone };
  const problems = [
    ...ruleProblems(entity, record, ''),
    ...(await referenceProblems(entity, record, { view, beside })),
  ];
  return problems.length > 0 ? { kind: 'invalid', problems } : { kind: 'sound', record };
}

async function referenceProblems<E extends Entity>(
  entity: E,
  record: Records[E],
  { view, beside }: Required<Surroundings>,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const reference of referencesOf(entity, record as Referring[E])) {
    if (beside.some(({ entity: kind, record: { id } }) => kind === reference.to && id === reference.id))
      continue;
    if (await isKnown(reference, view)) continue;
    problems.push(problem(reference.path, 'unresolved', { id: reference.id, what: reference.to }));
  }
  if (entity !== 'position' || problems.length > 0) return problems;
  const position = record as Position;
  const own = beside.find(({ entity: kind, record: { id } }) => kind === 'source' && id === position.source);
  const [source] = own ? [own.record as Source] : await view.catalog.name('source', [position.source]);
  const broken = source && chainProblem(position, source, '');
  return broken ? [broken] : [];
}

/** Hidden records count: what refers to them may still be edited. */
async function isKnown({ to, id }: Reference, view: DatasetView): Promise<boolean> {
  switch (to) {
    case 'actor':
      return Object.hasOwn(await view.actorReads.names([id]), id);
    case 'position':
      return (await view.find('position', id)) !== undefined;
    case 'topic':
    case 'source':
    case 'outlet':
      return (await view.catalog.name(to, [id])).length > 0;
  }
}
