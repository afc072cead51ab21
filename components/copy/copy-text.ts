/**
 * Puts a text on the clipboard; false where the browser does not let it. Call it soon after a click.
 *
 * A frame in a page asks for the clipboard by the page's leave, which the page may withhold; the old command needs none.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isCopied = true;
  };
  document.addEventListener('copy', write, { once: true });
  // oxlint-disable-next-line typescript/no-deprecated -- there is no other way in a frame that the page grants nothing
  document.execCommand('copy');
  document.removeEventListener('copy', write);
  return isCopied;
}
