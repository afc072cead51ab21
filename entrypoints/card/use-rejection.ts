import { useState } from 'preact/hooks';
import type { RejectionState } from '../../components/card/NotThisPerson';
import type { askBackground } from '../../utils/messaging/messenger';
import type { Rejection } from '../../utils/messaging/card-calls';

/** "Not this person" of one card: says it, takes it back, and knows how far it came. */
export function useRejection(
  ask: typeof askBackground,
  mention: Omit<Rejection, 'scope'>,
  onChanged: () => void,
) {
  const [state, setState] = useState<RejectionState>({ kind: 'none' });
  const [row, setRow] = useState<number | null>(null);

  const reject = async (scope: Rejection['scope']) => {
    try {
      const { id } = await ask('mention.reject', { ...mention, scope });
      setRow(id);
      setState({ kind: 'stored', scope, hasFailed: false });
      onChanged();
    } catch {
      setState({ kind: 'failed' });
    }
  };

  const undo = async () => {
    if (row === null) return;
    try {
      await ask('mention.unreject', { id: row });
      setState({ kind: 'none' });
      onChanged();
    } catch {
      setState((before) => (before.kind === 'stored' ? { ...before, hasFailed: true } : before));
    }
  };

  return { state, reject, undo };
}
