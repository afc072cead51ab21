/** Whether a password or card-number field is on screen. */
export function asksSecrets(document: Document): boolean {
  const fields = document.querySelectorAll(
    'input[type="password" i],input[autocomplete~="cc-number" i],input[autocomplete~="cc-csc" i],' +
      'input[name*="cardnumber" i],input[name*="card-number" i],input[name*="card_number" i],input[id*="cardnumber" i]',
  );
  return Array.from(fields).some(isOnScreen);
}

/** Drawn somewhere a reader can get to; log-in forms that open later do not count until they do. */
function isOnScreen(field: Element): boolean {
  if (!field.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height, right, bottom } = field.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = field.ownerDocument.defaultView ?? {};
  return width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;
}
