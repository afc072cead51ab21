import { lowConfidence, type Position } from '../../../utils/actors/position';
import { topicLabel } from '../../../utils/actors/topic-label';
import type { Listed } from '../../../utils/dataset/dataset';
import type { PositionDate, PositionLine } from '../../../utils/relevance/card-content';
import type { Referred } from '../../../utils/dataset/reading/record-reads';

/** A record as the card shows it, with every reference looked up; missing ones show their uid. */
export function positionLine(
  referred: Referred,
  { record, origin }: Listed<'position'>,
  locale: string,
): PositionLine {
  const source = referred.sources[record.source];
  const topic = referred.topics[record.topic];
  const outletName = (uid: string) => referred.outlets[uid]?.name ?? uid;
  return {
    id: record.id,
    kind: record.kind,
    kindAlso: record.kindAlso ?? [],
    topic: { id: record.topic, label: topic ? topicLabel(topic, locale) : record.topic },
    target: record.target,
    stance: record.stance,
    summary: record.summary,
    lang: record.lang,
    quote: record.quote,
    date: shownDate(record),
    chain: record.chain.map((uid) => outletName(uid)),
    source: {
      outlet: source === undefined ? record.source : outletName(source.outlet),
      title: source?.title,
      url: source?.url,
    },
    jointWith: (record.jointWith ?? []).map((uid) => referred.names[uid] ?? uid),
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
