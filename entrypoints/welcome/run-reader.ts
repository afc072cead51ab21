/**
 * Runs in this page the very script that runs in news pages, after the parts that it would ask the background for: into a
 * page of ours nothing is brought. They are built apart, so they are loaded, not imported.
 */
export function runReader(): void {
  for (const file of ['/reader-page.js', '/reader-names.js', '/reader-cards.js', '/reader.js']) {
    const script = document.createElement('script');
    script.src = file;
    // In this order.
    script.async = false;
    document.body.append(script);
  }
}
