import type { Explicitness, ReviewStatus } from '../../utils/actors/position';
import type { MessageKey } from '../strings';

/** How forms and lists of changes name a position's state of review. */
export const statusWords: Record<ReviewStatus, MessageKey> = {
  draft: 'optionsStatusDraft',
  reviewed: 'optionsStatusReviewed',
  'needs-review': 'optionsStatusNeedsReview',
  disputed: 'optionsStatusDisputed',
  retracted: 'optionsStatusRetracted',
};

export const explicitnessWords: Record<Explicitness, MessageKey> = {
  explicit: 'optionsExplicit',
  embedded: 'optionsEmbedded',
  implicit: 'optionsImplicit',
  agentless: 'optionsAgentless',
};

/** Packs may have others. */
export const bodySubtypes = {
  state: 'optionsSubtypeState',
  organisation: 'optionsSubtypeOrganisation',
  metonym: 'optionsSubtypeMetonym',
  'informal-group': 'optionsSubtypeGroup',
  meeting: 'optionsSubtypeMeeting',
  anonymous: 'optionsSubtypeAnonymous',
} as const satisfies Record<string, MessageKey>;
