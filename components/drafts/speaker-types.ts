import type { SpeakerType } from '../../utils/drafts/draft';
import type { MessageKey } from '../strings';

/** What somebody new can be, in words. */
export const speakerTypeMessages: Readonly<Record<SpeakerType, MessageKey>> = {
  person: 'optionsTypePerson',
  body: 'optionsTypeBody',
  organisation: 'optionsSubtypeOrganisation',
  state: 'optionsSubtypeState',
  metonym: 'optionsSubtypeMetonym',
};

/** In the order in which they are offered. */
export const speakerTypes = Object.keys(speakerTypeMessages) as SpeakerType[];
