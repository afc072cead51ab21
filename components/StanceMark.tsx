import './position.css';
import type { Stance } from '../utils/actors/position';
import type { MessageKey } from './strings';
import { useStrings } from './strings';

interface StanceLook {
  tone: StanceTone;
  mark: string;
  word: MessageKey;
}

/** The class that colours whatever shows a stance. */
export type StanceTone = 'for' | 'against' | 'mixed' | 'none';

/** A stance in mark, colour and word: none of them has to be told apart without the others. */
export function StanceMark({ stance }: { stance: Stance }) {
  const { t } = useStrings();
  const { tone, mark, word } = lookOf(stance);
  return (
    <b class={`sp-stance ${tone}`}>
      <span aria-hidden="true">{mark}</span> {t(word)}
    </b>
  );
}

export function stanceTone(stance: Stance): StanceTone {
  return lookOf(stance).tone;
}

/** The mark alone, for where the word stands elsewhere. */
export function stanceMark(stance: Stance): string {
  return lookOf(stance).mark;
}

export function stanceWord(stance: Stance): MessageKey {
  return lookOf(stance).word;
}

function lookOf(stance: Stance): StanceLook {
  switch (stance) {
    case 2:
      return { tone: 'for', mark: '▲', word: 'stanceStronglyFor' };
    case 1:
      return { tone: 'for', mark: '▲', word: 'stanceFor' };
    case 0:
      return { tone: 'mixed', mark: '◆', word: 'stanceMixed' };
    case -1:
      return { tone: 'against', mark: '▼', word: 'stanceAgainst' };
    case -2:
      return { tone: 'against', mark: '▼', word: 'stanceStronglyAgainst' };
    case null:
      return { tone: 'none', mark: '—', word: 'stanceNone' };
  }
}
