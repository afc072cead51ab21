import './position.css';
import type { PositionLine } from '../utils/relevance/card-content';
import { fill } from './fill';
import { kindMessages, targetInSentence } from './position-words';
import { StanceMark } from './StanceMark';
import { useStrings } from './strings';

type KindLineProps = Pick<PositionLine, 'kind' | 'kindAlso' | 'target' | 'stance' | 'lang' | 'status'>;

/** "Says on NATO troops in Ukraine ▼ strongly against": what kind of act, about what, and which way. */
export function KindLine({ kind, kindAlso, target, stance, lang, status }: KindLineProps) {
  const { t } = useStrings();
  const messages = kindMessages(kind);
  return (
    <p class="sp-kind-line">
      <strong class="kind">{t(messages.word)}</strong>{' '}
      {fill(
        (text) => t(messages.target, text),
        <bdi lang={lang} dir="auto">
          {targetInSentence(target, lang)}
        </bdi>,
      )}
      {kindAlso.map((also) => (
        <span key={also}>
          {' · '}
          <span class="also">{t(kindMessages(also).also)}</span>
        </span>
      ))}
      {/* A wider gap that vanishes where the line breaks. */}
      {'\u2002'}
      {status !== 'retracted' && <StanceMark stance={stance} />}
    </p>
  );
}
