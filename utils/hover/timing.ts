/** Rest before the data is asked for, in ms: long enough to spare those who pass by, short enough to be ready in time. */
export const prepareDelayMs = 120;

/** Rest before the next card opens just after one closed, in ms: whoever compares people has shown intent already. */
export const nextCardDelayMs = 120;

/** How long after a card closed the next one opens sooner, in ms. */
export const nextCardWindowMs = 500;

/** How long a card waits for a pointer that left it or its name, in ms. */
export const graceMs = 300;

/** A pointer at least this fast is passing by, in CSS px per ms. */
export const passingSpeedPxPerMs = 0.5;

/** Samples further apart than this tell nothing of the pointer's speed, in ms: the page or the clock stalled. */
export const longestSampleGapMs = 32;

/** A hand moves the pointer at least this far, in CSS px, within `movementWindowMs`; an element slid under it does not. */
export const leastMovementPx = 2;
export const movementWindowMs = 300;
