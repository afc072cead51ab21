const secret =
  '[type="password" i],[autocomplete~="cc-number" i],[autocomplete~="cc-csc" i],[name*="cardnumber" i],' +
  '[name*="card-number" i],[name*="card_number" i],[id*="cardnumber" i]';

/** Whether a password or card-number field is on screen. */
export function asksSecrets(document: Document): boolean {
  // A selector of all this would be held against each element of the page.
  return Array.from(document.querySelectorAll('input')).some(
    (field) => field.matches(secret) && isOnScreen(field),
  );
}

/** Drawn somewhere a reader can get to; log-in forms that open later do not count until they do. */
function isOnScreen(field: Element): boolean {
  if (!field.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height, right, bottom } = field.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = field.ownerDocument.defaultView ?? {};
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}
