/** Runs in this page the very script that runs in news pages. It is built apart, so it is loaded, not imported. */
export function runReader(): void {
  const script = document.createElement('script');
  script.src = '/reader.js';
  document.body.append(script);
}
