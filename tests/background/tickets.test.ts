import { describe, expect, it } from 'vitest';
import { createTickets } from '../../entrypoints/background/tickets';

describe('createTickets', () => {
  it('hands the content out once', () => {
    const tickets = createTickets<string>();
    const ticket = tickets.issue(7, 'a card');
    expect([tickets.redeem(ticket, 7), tickets.redeem(ticket, 7)]).toEqual(['a card', undefined]);
  });

  it('refuses another tab and keeps the ticket for its own', () => {
    const tickets = createTickets<string>();
    const ticket = tickets.issue(7, 'a card');
    expect([tickets.redeem(ticket, 8), tickets.redeem(ticket, 7)]).toEqual([undefined, 'a card']);
  });

  it('refuses a ticket it never made', () => {
    expect(createTickets<string>().redeem('made-up', 7)).toBeUndefined();
  });

  it('drops the oldest when a tab asks for many and redeems none', () => {
    const tickets = createTickets<number>();
    const issued = Array.from({ length: 65 }, (_, i) => tickets.issue(7, i));
    expect([tickets.redeem(issued[0] ?? '', 7), tickets.redeem(issued[1] ?? '', 7)]).toEqual([undefined, 1]);
  });
});
