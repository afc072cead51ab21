import { useEffect, useState } from 'preact/hooks';

/** What the window has room for: every column of a table, its most telling ones, or what tells its rows apart. */
export type Room = 'wide' | 'middle' | 'narrow';

const below = { middle: '(max-width: 800px)', narrow: '(max-width: 480px)' } as const;

/** Follows the window, which a reader makes narrow by its size or by zoom. */
export function useRoom(): Room {
  const [room, setRoom] = useState(roomNow);
  useEffect(() => {
    const life = new AbortController();
    for (const query of Object.values(below)) {
      matchMedia(query).addEventListener('change', () => setRoom(roomNow()), life);
    }
    return () => life.abort();
  }, []);
  return room;
}

function roomNow(): Room {
  if (matchMedia(below.narrow).matches) return 'narrow';
  return matchMedia(below.middle).matches ? 'middle' : 'wide';
}

/** True where a column that needs so much room has it; one that says nothing always has. */
export function isRoomFor(needed: Exclude<Room, 'narrow'> | undefined, room: Room): boolean {
  return needed === undefined || room === 'wide' || needed === room;
}
