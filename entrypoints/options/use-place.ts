import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { hashOf, placeAt } from '../../utils/messaging/options-address';
import type { OptionsPlace } from '../../utils/messaging/protocol';

/** Knows whether a form holds what is not stored yet. */
export interface Guard {
  isDirty: () => boolean;
  mark: (isDirty: boolean) => void;
}

export function createGuard(): Guard {
  let dirty = false;
  return {
    isDirty: () => dirty,
    mark(isDirty) {
      dirty = isDirty;
    },
  };
}

export interface PlaceControl {
  place: OptionsPlace;
  /** Goes there whatever is unsaved. */
  goTo: (place: OptionsPlace) => void;
  /** Set when the reader is about to leave a form with unsaved changes. */
  question: { stay: () => void; go: () => void } | null;
}

/** The place on the page, kept in the address. A form with unsaved changes is left only after asking. */
export function usePlace(guard: Guard): PlaceControl {
  const [place, setPlace] = useState(() => placeAt(location.hash));
  const [wanted, setWanted] = useState<OptionsPlace | null>(null);
  const hereRef = useRef(place);

  const arrive = useCallback(
    (next: OptionsPlace) => {
      guard.mark(false);
      hereRef.current = next;
      setPlace(next);
      setWanted(null);
      window.scrollTo(0, 0);
    },
    [guard],
  );

  useEffect(() => {
    const life = new AbortController();
    const onHash = () => {
      const next = placeAt(location.hash);
      if (hashOf(next) === hashOf(hereRef.current)) setWanted(null);
      else if (guard.isDirty()) setWanted(next);
      else arrive(next);
    };
    const onUnload = (event: BeforeUnloadEvent) => {
      if (guard.isDirty()) event.preventDefault();
    };
    window.addEventListener('hashchange', onHash, life);
    window.addEventListener('beforeunload', onUnload, life);
    return () => life.abort();
  }, [arrive, guard]);

  const goTo = useCallback(
    (next: OptionsPlace) => {
      arrive(next);
      if (location.hash !== hashOf(next)) history.pushState(null, '', hashOf(next));
    },
    [arrive],
  );
  const stay = () => {
    setWanted(null);
    history.pushState(null, '', hashOf(hereRef.current));
  };
  return { place, goTo, question: wanted && { stay, go: () => arrive(wanted) } };
}
