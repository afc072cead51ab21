import { lowConfidence, type Position } from '../../utils/actors/position';
import type { Listed } from '../../utils/dataset/dataset';
import type { PositionDate, PositionLine } from '../../utils/relevance/card-content';
import { actorName, outletName, topicLabel, type Library } from './library';

/** A record as the card shows it, with every reference looked up; missing ones show their uid. */
export function positionLine(
  library: Library,
  { record, origin }: Listed<'position'>,
  locale: string,
): PositionLine {
  const source = library.source.get(record.source)?.record;
  return {
    id: record.id,
    kind: record.kind,
    kindAlso: record.kindAlso ?? [],
    topic: { id: record.topic, label: topicLabel(library, record.topic, locale) },
    target: record.target,
    stance: record.stance,
    summary: record.summary,
    lang: record.lang,
    quote: record.quote,
    date: shownDate(record),
    chain: record.chain.map((uid) => outletName(library, uid)),
    source: {
      outlet: source === undefined ? record.source : outletName(library, source.outlet),
      title: source?.title,
      url: source?.url,
    },
    jointWith: (record.jointWith ?? []).map((uid) => actorName(library, uid)),
    lowConfidence: record.confidence < lowConfidence ? record.confidence : undefined,
    condition: record.condition,
    printedActor: record.printedActor,
    headlineOnly: record.headlineOnly ?? false,
    status: record.status,
    origin,
  };
}

function shownDate({ saidOn, saidOnInferred, inferredFrom, reportedOn }: Position): PositionDate {
  if (saidOn !== undefined) return { basis: 'said', on: saidOn };
  if (saidOnInferred !== undefined) return { basis: 'inferred', on: saidOnInferred, why: inferredFrom };
  return { basis: 'reported', on: reportedOn };
}
