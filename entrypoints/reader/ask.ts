import type { Answer, Question } from '../../utils/messaging/messenger';
import type { ReaderCalls } from '../../utils/messaging/protocol';

/** Asks the background; null once the extension is gone. */
export type Ask = <Kind extends keyof ReaderCalls>(
  kind: Kind,
  question: Question<ReaderCalls, Kind>,
) => Promise<Answer<ReaderCalls, Kind> | null>;
