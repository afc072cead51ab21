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

/** Gives a file to a page's own field for files, as the reader does who chooses one. */
export function chooseFile(page: TestPage, file: { name: string; content: string }): Promise<void> {
  return page.evaluate(({ name, content }) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], name));
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
}
