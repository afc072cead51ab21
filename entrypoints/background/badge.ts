import { browser } from 'wxt/browser';

/** The design's accent and the white it is drawn with. */
const badgeColour = '#1f4e8c';
const badgeInk = '#ffffff';

/** Shows how many people a tab's page names; 0 shows nothing. */
export async function showCount(tabId: number, people: number): Promise<void> {
  const text = people === 0 ? '' : String(people);
  await browser.action.setBadgeBackgroundColor({ color: badgeColour, tabId });
  await browser.action.setBadgeTextColor({ color: badgeInk, tabId });
  await browser.action.setBadgeText({ text, tabId });
}
