import { describe, expect, it } from 'vitest';
import { heldOfficesOf } from '../../utils/offices/held-offices';

describe('heldOfficesOf', () => {
  it.each([
    ['Prime Minister of the United Kingdom', 'prime-minister', 'GB'],
    ['President of the French Republic', 'president', 'FR'],
    ['President of the United States', 'president', 'US'],
    ['Minister of Foreign Affairs of the Russian Federation', 'foreign-minister', 'RU'],
    ['Minister of the Armed Forces (France)', 'defence-minister', 'FR'],
    ['Federal Minister of Defence (Germany)', 'defence-minister', 'DE'],
    ['United States Secretary of State', 'foreign-minister', 'US'],
    ['Secretary of State for Defence (United Kingdom)', 'defence-minister', 'GB'],
    ['Chancellor of Germany', 'chancellor', 'DE'],
    ['Président de la République française', 'president', 'FR'],
    ['Bundeskanzler (Österreich)', 'chancellor', 'AT'],
    ['Президент України', 'president', 'UA'],
  ])('reads %s', (role, kind, country) => {
    expect(heldOfficesOf({ id: 'p/ada', memberships: [{ role, from: '2024', to: '2025' }] })).toEqual([
      { actor: 'p/ada', kind, country, from: '2024', to: '2025' },
    ]);
  });

  it.each([
    'President',
    'President of the European Commission',
    'President of the Senate of France',
    'Vice President of the United States',
    'Deputy Minister of Foreign Affairs of Ukraine',
    'First Minister of Scotland',
    'Spokesman of the President of France',
    'Expert, Institute for Harbours',
  ])('reads no office of a country in %s', (role) => {
    expect(heldOfficesOf({ id: 'p/ada', memberships: [{ role }] })).toEqual([]);
  });
});
