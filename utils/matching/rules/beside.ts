import type { OwnName } from './own-name';
import type { Stranger } from './stranger';
import type { Gender } from '../words/genders';

/** What the words next to a name say about who is meant. */
export type Beside =
  /** Nothing. */
  | { kind: 'plain' }
  /**
   * An office, a rank or a courtesy word introduces somebody by surname; a courtesy word goes with anybody. `title` is the
   * word, folded; empty where it stands further off.
   */
  | { kind: 'office'; title: string; isCourtesy: boolean; gender: Gender | null }
  /** Words that go with a politician: the surname of a person, known or not. */
  | { kind: 'acts' }
  /** Opens a headline as people do, and other names too. */
  | { kind: 'headline' }
  | OwnName
  /** Joined to another name, or before one: a pair, a double surname, somebody's given name. */
  | { kind: 'paired' }
  | Stranger
  /** A place, a thing, a longer name, the writer of the article. */
  | { kind: 'not-a-person' };
