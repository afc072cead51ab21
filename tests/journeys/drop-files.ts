import type { TestPage } from './test-browser';

/** Lets go of files above the options page's section for files. */
export function dropFiles(page: TestPage, files: Record<string, string>): Promise<void> {
  return page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of Object.entries(given)) dataTransfer.items.add(new File([content], name));
    const dropped = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    document.querySelector('.update')?.dispatchEvent(dropped);
  }, files);
}
