/** Saves a file where the browser puts downloads; needs no permission. */
export function download(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken hold of the blob by the time the click returns; Firefox a task later.
  setTimeout(() => URL.revokeObjectURL(address));
}
