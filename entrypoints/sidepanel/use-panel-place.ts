import { useEffect, useState } from 'preact/hooks';
import { answerBroadcasts, askBackground } from '../../utils/messaging/messenger';
import { panelHash, parsePanelPlace, type PanelPlace } from '../../utils/messaging/panel-address';

/** The place in the panel, kept in the address; another one when the reader chooses it here or elsewhere. */
export function usePanelPlace(window: number): { place: PanelPlace; goTo: (place: PanelPlace) => void } {
  const [place, setPlace] = useState(() => parsePanelPlace(location.hash));

  useEffect(() => {
    const life = new AbortController();
    const arrive = () => {
      globalThis.scrollTo(0, 0);
      setPlace(parsePanelPlace(location.hash));
    };
    globalThis.addEventListener('hashchange', arrive, life);
    const take = async () => {
      const { place: wanted } = await askBackground('panel.take', { window });
      if (wanted && !life.signal.aborted) goTo(wanted);
    };
    answerBroadcasts(
      {
        'panel.called': ({ window: called }) => {
          if (called === window) void take();
        },
      },
      life,
    );
    void take();
    return () => life.abort();
  }, [window]);

  return { place, goTo };
}

function goTo(place: PanelPlace): void {
  location.hash = panelHash(place);
}
