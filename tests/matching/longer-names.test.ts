import { describe } from 'vitest';
import { rows } from './rows';

describe('a surname that begins a longer name', () => {
  rows('en', { costa: 'António Costa', vernik: 'Aldo Vernik', xi: 'Xi Jinping', kim: 'Kim Jong Un' }, [
    ['a country', '[António Costa|costa] flew to Costa Rica. [Costa|costa] came back.'],
    ['a coast', '[António Costa|costa] left for the Costa del Sol and the Costa Brava.'],
    ['a firm of two', '[Aldo Vernik|vernik] sold Vernik & Vernik. [Vernik|vernik] left.'],
    ['a number behind a king', '[Aldo Vernik|vernik] wrote on Vernik IX and Vernik VIII.'],
    ['an Arabic name', '[Aldo Vernik|vernik] left. They met leader Vernik al-Tessel and Vernik bin Tessel.'],
    ['a city that begins alike', "[Xi Jinping|xi] went to Xi’an. [Xi|xi] came back from Xi'an."],
    ['a relative whose family name leads', '[Xi Jinping|xi] spoke of Xi Zhongxun. [Xi|xi] left.'],
    ['a sister', '[Kim Jong Un|kim] spoke. Then Kim Yo-jong spoke, and [Kim|kim] left.'],
    [
      'a contraction',
      '[Aldo Vernik|vernik] left. [Vernik|vernik]’ll be back, and [Vernik|vernik]’s wife too.',
    ],
    ['a country behind the name', 'On [Vernik|vernik] Ukraine waits. [Aldo Vernik|vernik] left.'],
  ]);
  rows('en', { fico: 'Robert Fico', orbel: 'Aldo Orbel' }, [
    ['an acronym of the same letters', '[Robert Fico|fico] left. The FICO score rose. [Fico|fico] smiled.'],
    ['a headline in capitals', '[FICO|fico] LEAVES FOR HOME\n[Robert Fico|fico] left.'],
    ['a longer surname in capitals', '[Aldo Orbel|orbel] left. Then [ORBEL|orbel] came back.'],
  ]);
  rows('en', { salman: 'Mohammed bin Salman' }, [
    ['a father whose name the son bears', '[Mohammed bin Salman|salman] bowed. King Salman spoke.'],
    ['the son by his own', '[Mohammed bin Salman|salman] bowed. Crown Prince [bin Salman|salman] spoke.'],
  ]);
  rows('fr', { vernik: 'Aldo Vernik' }, [
    ['a firm', '[Aldo Vernik|vernik] parle. Le groupe Vernik Croisières ferme. [Vernik|vernik] sourit.'],
    ['a party in capitals', '[Aldo Vernik|vernik] parle. Le texte [Vernik|vernik] UMP tombe.'],
  ]);
  rows('de', { costa: 'António Costa' }, [
    ['a country', '[António Costa|costa] reist nach Costa Rica. [Costa|costa] schweigt.'],
  ]);
});
