import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { announceCard } from '../../components/card/card-announcement';
import { CardSentence } from '../../components/card/CardSentence';
import { localDay } from '../../components/dates';
import { useStrings } from '../../components/strings';
import { askBackground } from '../../utils/messaging/messenger';
import type { CardEvent } from '../../utils/messaging/card-calls';
import type { Host, Shown } from './host';
import { keepKeysInside } from './keep-keys-inside';
import { LiveCard } from './LiveCard';
import { naturalHeightPx, watchHeight } from './natural-height';
import { hearHost } from './hear-host';

interface AppProps {
  host: Host;
  ask?: typeof askBackground;
}

/** Redeems tickets, draws what they are for, and tells the host what happens in the frame. */
export function App({ host, ask = askBackground }: AppProps) {
  const strings = useStrings();
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<(Shown & { at: number }) | null>(null);
  const [isPinned, setPinned] = useState(false);
  const [visibleSince, setVisibleSince] = useState<number | null>(null);

  // Layout effects run at once: a ticket may be posted as soon as the frame has loaded.
  useLayoutEffect(() => {
    const life = new AbortController();
    const show = async (ticket: string) => {
      const next = await host.load(ticket);
      if (next === 'late') return;
      setPinned(false);
      setShown({ ...next, at: Date.now() });
      setVisibleSince((since) => since && performance.now());
    };
    hearHost(
      {
        onTicket: (ticket) => void show(ticket),
        onShown: (isShown) => setVisibleSince(isShown ? performance.now() : null),
      },
      life,
    );
    const page = document.documentElement;
    page.addEventListener('pointerenter', () => void host.tell({ kind: 'entered' }), life);
    page.addEventListener('pointerleave', () => void host.tell({ kind: 'left' }), life);
    return () => life.abort();
  }, [host]);

  useLayoutEffect(() => {
    const life = new AbortController();
    keepKeysInside(
      {
        // A pinned card stays: Esc only gives the focus back to the page.
        onEscape: () =>
          host.tell(isPinned ? { kind: 'focus-left', direction: 'backward' } : { kind: 'closed' }),
        onLeave: (direction) => host.tell({ kind: 'focus-left', direction }),
      },
      life,
    );
    return () => life.abort();
  }, [host, isPinned]);

  useLayoutEffect(() => {
    const card = root.current?.querySelector('[role=dialog]');
    if (!shown || !card) return undefined;
    void host.tell({ kind: 'drawn', ticket: shown.ticket, heightPx: naturalHeightPx(card) });
    const life = new AbortController();
    watchHeight(card, (heightPx) => void host.tell({ kind: 'resized', heightPx }), life);
    return () => life.abort();
  }, [host, shown]);

  const tell = (event: CardEvent) => {
    if (event.kind === 'pinned') setPinned(event.pinned);
    void host.tell(event);
  };
  return (
    <div ref={root}>
      <p class="sp-only-read" role="status">
        {visibleSince !== null && shown?.kind === 'content' && announceCard(shown.answer.content, strings)}
      </p>
      {shown?.kind === 'sentence' && (
        <CardSentence key={shown.ticket} why={shown.why} onClose={() => tell({ kind: 'closed' })} />
      )}
      {shown?.kind === 'content' && (
        <LiveCard
          key={shown.ticket}
          answer={shown.answer}
          today={localDay(new Date(shown.at))}
          isPinned={isPinned}
          visibleSince={visibleSince}
          tell={tell}
          ask={ask}
        />
      )}
    </div>
  );
}
