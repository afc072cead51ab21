import type { Entity } from '../../utils/dataset/records/records';
import type { MessageKey, Strings } from '../strings';

/** What the forms call the fields. */
const labels: Record<Entity, Record<string, MessageKey>> = {
  actor: {
    name: 'optionsActorName',
    type: 'optionsActorType',
    fullName: 'optionsActorFullName',
    country: 'optionsActorCountry',
    subtype: 'optionsActorSubtype',
    parent: 'optionsActorParent',
    matchOnPage: 'optionsActorMatch',
    politician: 'optionsActorPolitician',
    sameAs: 'optionsActorSameAs',
    aliases: 'optionsAliases',
    memberships: 'optionsOffices',
    note: 'optionsNote',
  },
  position: {
    actor: 'optionsPositionActor',
    topic: 'optionsPositionTopic',
    kind: 'optionsPositionKind',
    stance: 'optionsPositionStance',
    target: 'optionsPositionTarget',
    summary: 'optionsPositionSummary',
    quote: 'optionsPositionQuote',
    lang: 'optionsLanguage',
    condition: 'optionsPositionCondition',
    jointWith: 'optionsPositionJoint',
    saidOn: 'optionsPositionSaidOn',
    reportedOn: 'optionsPositionReportedOn',
    source: 'optionsPositionSource',
    chain: 'optionsPositionChain',
    confidence: 'optionsPositionConfidence',
    status: 'optionsPositionStatus',
    explicitness: 'optionsPositionExplicitness',
    headlineOnly: 'positionHeadlineOnly',
    note: 'optionsNote',
  },
  source: {
    outlet: 'optionsSourceOutlet',
    lang: 'optionsLanguage',
    title: 'optionsSourceTitle',
    url: 'optionsSourceUrl',
    archivedUrl: 'optionsSourceArchived',
    published: 'optionsSourcePublished',
    cites: 'optionsSourceCites',
    note: 'optionsNote',
  },
  topic: {
    label: 'optionsTopicLabel',
    keywords: 'optionsTopicKeywords',
    parent: 'optionsTopicParent',
    iptc: 'optionsTopicIptc',
  },
  outlet: {
    name: 'optionsOutletName',
    fullName: 'optionsOutletFullName',
    domains: 'optionsOutletDomains',
  },
};

/** A field as its form calls it; its own name where it stands on no form. */
export function fieldLabel(entity: Entity, field: string, { t }: Strings): string {
  const key = labels[entity][field];
  return key === undefined ? field : t(key);
}
