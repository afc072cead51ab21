import type { Stale } from '../utils/relevance/staleness';
import type { MessageKey } from './strings';

/** Why a statement is not to be taken for what is held now, as a plain fact. */
export const staleMessages = {
  superseded: 'positionSuperseded',
  overtaken: 'positionOvertaken',
  old: 'positionOld',
} as const satisfies Record<Stale, MessageKey>;
