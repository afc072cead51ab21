import { useEffect } from 'preact/hooks';

/** Names the page after what it shows, for the title of its window, as long as the view stands. */
export function useTitle(subject: string | undefined): void {
  useEffect(() => {
    if (subject === undefined) return undefined;
    const before = document.title;
    document.title = `${subject} – ${before}`;
    return () => {
      document.title = before;
    };
  }, [subject]);
}
