/** In ms. No test is of time: the limit ends what hangs, and is met on a busy machine by what does not. */
export const waitLimitMs = 60_000;
