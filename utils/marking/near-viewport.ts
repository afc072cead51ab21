import { flatParent } from './flat-tree';

/** Tells which blocks are on screen or about to be, by the element each stands in. */
export interface NearViewport {
  /** Watches a block, in the place of where it was watched before. */
  watch: (id: number, element: Element) => void;
  unwatch: (id: number) => void;
  isNear: (id: number) => boolean;
  near: () => number[];
  /** Forgets everything. */
  clear: () => void;
}

/** Each observed element costs some microseconds in every frame. */
const mostObserved = 200;

/** One more screen above and below, so that marks are there before the text is. */
const margin = '100% 0px';

/** Watches at most 200 elements, however many blocks there are: above that, blocks are watched by what holds them. */
export function createNearViewport(document: Document, onChange: (arrived: number[]) => void): NearViewport {
  const zones = new Map<Element, Set<number>>();
  const zoneOf = new Map<number, Element>();
  const nearZones = new Set<Element>();
  const Observer = document.defaultView?.IntersectionObserver ?? IntersectionObserver;
  const observer = new Observer(hear, { rootMargin: margin, scrollMargin: margin });
  let isCoarse = false;

  function hear(entries: IntersectionObserverEntry[]): void {
    const arrived: number[] = [];
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) nearZones.delete(target);
      else if (zones.has(target)) {
        nearZones.add(target);
        arrived.push(...(zones.get(target) ?? []));
      }
    }
    onChange(arrived);
  }

  function watch(id: number, element: Element): void {
    const zone = (isCoarse && zoneAround(element)) || element;
    if (zoneOf.get(id) === zone) return;
    unwatch(id);
    put(id, zone);
    while (zones.size > mostObserved && coarsen()) isCoarse = true;
  }

  function put(id: number, zone: Element): void {
    zoneOf.set(id, zone);
    const ids = zones.get(zone);
    if (ids !== undefined) {
      ids.add(id);
      return;
    }
    zones.set(zone, new Set([id]));
    observer.observe(zone);
  }

  function unwatch(id: number): void {
    const zone = zoneOf.get(id);
    if (zone === undefined) return;
    zoneOf.delete(id);
    const ids = zones.get(zone);
    ids?.delete(id);
    if (ids?.size === 0) drop(zone);
  }

  function drop(zone: Element): void {
    zones.delete(zone);
    nearZones.delete(zone);
    observer.unobserve(zone);
  }

  function zoneAround(element: Element): Element | null {
    let up: Element | null = element;
    while (up !== null && !zones.has(up)) up = flatParent(up);
    return up;
  }

  /** Moves every zone one level up; false when all are at the top. */
  function coarsen(): boolean {
    let hasMoved = false;
    // A copy: parents are put in on the way, and are not to be moved in turn.
    const before = [...zones];
    for (const [zone, ids] of before) {
      const parent = flatParent(zone);
      if (parent === null || parent.localName === 'html') continue;
      hasMoved = true;
      const wasNear = nearZones.has(zone);
      drop(zone);
      for (const id of ids) put(id, parent);
      // Until the observer has looked at the parent: what held something near is near.
      if (wasNear) nearZones.add(parent);
    }
    return hasMoved;
  }

  return {
    watch,
    unwatch,
    isNear(id) {
      const zone = zoneOf.get(id);
      return zone !== undefined && nearZones.has(zone);
    },
    near: () => [...nearZones].flatMap((zone) => [...(zones.get(zone) ?? [])]),
    clear() {
      observer.disconnect();
      zones.clear();
      zoneOf.clear();
      nearZones.clear();
    },
  };
}
