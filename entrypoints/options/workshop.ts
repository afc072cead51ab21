import type { Feeds } from '../../utils/feeds/feeds';
import type { OptionsPlace } from '../../utils/messaging/protocol';
import type { ColumnMemory } from '../../utils/settings/remembered-columns';
import type { Changes } from './use-changes';
import type { OtherPages } from './other-pages';
import type { Guard } from './use-place';
import type { PageDataset } from './page-dataset';
import type { Stored } from './use-stored';

/** What every section works with. */
export interface Workshop {
  dataset: PageDataset;
  feeds: Feeds;
  pages: OtherPages;
  stored: Stored;
  changes: Changes;
  /** How tables of the same header were read before. */
  columnMemory: ColumnMemory;
  guard: Guard;
  place: OptionsPlace;
  goTo: (place: OptionsPlace) => void;
  /** `YYYY-MM-DD`, where the reader is. */
  today: string;
  /** True where nothing can be stored. */
  readOnly: boolean;
  /** What is searched for in this section; kept while a record is looked at. */
  query: string;
  setQuery: (query: string) => void;
  /** Shows a message that has no way back. */
  tell: (message: string) => void;
}
