/**
 * Calls back when the frame comes into sight or goes out of it, until the signal. Without a root of its own an
 * observer measures against the top-level viewport, also from inside a frame of another origin.
 */
export function watchVisibility(
  onChange: (isVisible: boolean) => void,
  { signal }: { signal: AbortSignal },
): void {
  const observer = new IntersectionObserver(([entry]) => {
    if (entry) onChange(entry.isIntersecting);
  });
  observer.observe(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
