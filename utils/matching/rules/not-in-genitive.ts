import type { Surface } from '../scan/surface';

/**
 * True for a Slavic name in the instrumental or dative, by its first word: what is named after somebody has the name in the
 * genitive. False where the ending does not tell.
 */
export function isNotInGenitive(text: string, { tokens, groups }: Surface, lang: string): boolean {
  const { start, end, folded } = tokens[0]!;
  if (groups.some(({ base }) => base.split(' ')[0] === folded)) return false;
  const endings = lang === 'sl' ? slovene : otherCases;
  return endings.test(text.slice(start, end).toLowerCase());
}

// Not "-ой", which surnames of women have in the genitive too.
const otherCases = /(?:[ое]м|[єи]м|[оеє]ю|[оеє]ві|[ую]|[oeiy]m|ou|ovi|owi|[uą])$/u;
const slovene = /(?:[oe]m|[uo])$/u;
