import { eventually } from './eventually';
import type { TestPage } from './test-browser';

/** What is on the clipboard, pasted into a field that is put on the page for it and taken away again. */
export async function clipboardText(page: TestPage): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.paste();
  const text = await eventually('something pasted', () =>
    page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value),
  );
  await page.evaluate(() => document.querySelector('#pasted')?.remove());
  return text;
}
