import { eventually } from './eventually';
import type { OwnFrame, Point, TestFrame, TestPage } from './test-browser';

/**
 * Moves the real pointer onto the control with this name, the first line of its label, and presses. In a frame, the frame's place is
 * added.
 */
export async function clickOn(page: TestPage, label: string, frame?: OwnFrame): Promise<void> {
  let shown = '';
  const { x, y } = await eventually(
    () => `a control named "${label}" in:\n${shown}`,
    async () => {
      const middle = await middleOfControl(frame ?? page, label);
      if (!middle) shown = await textOf(frame ?? page);
      return middle;
    },
  );
  await page.movePointer({ x: x + (frame?.box.x ?? 0), y: y + (frame?.box.y ?? 0) });
  await page.pressButton();
}

/** Puts a text in the place of what a field holds. */
export async function fillField(page: TestPage, label: string, text: string): Promise<void> {
  await clickOn(page, label);
  await page.evaluate(() => (document.activeElement as HTMLInputElement).select());
  await page.typeText(text);
}

/** Waits until a switch shows that it is on, or off. */
export function waitForSwitch(page: TestPage, label: string, isOn: boolean): Promise<true> {
  return eventually(`the switch "${label}" ${isOn ? 'on' : 'off'}`, () =>
    page.evaluate(
      (wanted) => {
        const switches = document.querySelectorAll<HTMLElement>('[role=switch]');
        const meant = [...switches].find(
          (one) => (one.getAttribute('aria-label') ?? one.innerText).trim().split('\n')[0] === wanted.label,
        );
        const checked = meant instanceof HTMLInputElement ? String(meant.checked) : meant?.ariaChecked;
        return checked === String(wanted.isOn);
      },
      { label, isOn },
    ),
  );
}

/** Waits until the text of a page or frame holds this, and gives the whole of it. */
export function waitForText(frame: TestFrame, wanted: string): Promise<string> {
  let text = '';
  return eventually(
    () => `the text "${wanted}" in:\n${text}`,
    async () => {
      text = await textOf(frame);
      return text.includes(wanted) && text;
    },
  );
}

function textOf(frame: TestFrame): Promise<string> {
  return frame.evaluate(() => document.body.innerText);
}

/** No hand is on a control sooner after it has moved: windowed rows find their height within two or three. */
const stillFrames = 6;

/**
 * The middle of a control, scrolled into view; undefined while there is none of this name that can be used, and while it
 * still moves: what comes above it pushes it from under a pointer on its way.
 */
function middleOfControl(frame: TestFrame, label: string): Promise<Point | undefined> {
  return frame.evaluate(
    async (wanted) => {
      const controls = document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, summary, [role=switch], [role=tab]',
      );
      for (const control of controls) {
        const labels =
          'labels' in control ? [...((control.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
        const names = [
          control.getAttribute('aria-label'),
          control.innerText,
          ...labels.map((one) => one.innerText),
        ];
        const isMeant = names.some((name) => name?.trim().split('\n')[0] === wanted.label);
        if (!isMeant || control.getClientRects().length === 0) continue;
        if (control.matches(':disabled')) return undefined;
        control.scrollIntoView({ block: 'nearest' });
        const before = control.getBoundingClientRect();
        for (let still = 0; still < wanted.stillFrames; still++) {
          // oxlint-disable-next-line no-await-in-loop -- the first control that is meant ends the loop
          await new Promise((resolve) => {
            requestAnimationFrame(resolve);
            // A page behind others may draw no frame at all.
            setTimeout(resolve, 100);
          });
          const { x, y } = control.getBoundingClientRect();
          if (!control.isConnected || x !== before.x || y !== before.y) return undefined;
        }
        const { x, y, width, height } = control.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return undefined;
    },
    { label, stillFrames },
  );
}
