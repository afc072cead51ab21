import { positionKinds, type PositionKind, type ReviewStatus, type Stance } from '../../actors/position';

/** The words that an export writes for a kind; an import reads these and those of `kindWords`. */
export const kindNames: Record<PositionKind, string> = {
  said: 'says',
  demanded: 'demands',
  denied: 'denies',
  pledged: 'pledges',
  opposed: 'opposes',
  supports: 'supports',
  seeks: 'aims for',
  considering: 'in talks on',
};

/** The same for stances, from strongly against to strongly for. */
export const stanceNames: ReadonlyMap<Stance, string> = new Map([
  [-2, 'strongly against'],
  [-1, 'against'],
  [0, 'mixed'],
  [1, 'for'],
  [2, 'strongly for'],
]);

/** The kind that a word means; undefined for other words. */
export function readKind(text: string): PositionKind | undefined {
  const word = plain(text);
  return positionKinds.find(
    (kind) => kind === word || kindNames[kind] === word || kindWords[kind].includes(word),
  );
}

/** The stance that a number or word means, null for none; undefined for other words. */
export function readStance(text: string): Stance | undefined {
  const word = plain(text);
  if (noStance.has(word)) return null;
  const number = /^[+-]?[0-2]$/.test(word.replace('−', '-')) ? Number(word.replace('−', '-')) : undefined;
  if (number !== undefined) return (number === 0 ? 0 : number) as Stance;
  return ([-2, -1, 0, 1, 2] as const).find((stance) => stanceWords[stance].includes(word));
}

/** The status that a word means; undefined for other words. */
export function readStatus(text: string): ReviewStatus | undefined {
  const word = plain(text).replaceAll(' ', '-');
  return statuses.find((status) => status === word);
}

export const statuses = [
  'draft',
  'reviewed',
  'needs-review',
  'disputed',
  'retracted',
] as const satisfies ReviewStatus[];

function plain(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ').replaceAll('’', "'");
}

const kindWords = wordLists({
  said: 'say, states, stated, told, declares, каже, сказав, сказала, заявив, заявила, заявляє, sagt, sagte, erklärt, dit, a dit, déclare',
  demanded: `demand, calls for, called for, urges, urged, вимагає, закликає, закликав, закликала, fordert, forderte,
    verlangt, exige, demande, réclame`,
  denied: 'deny, заперечує, заперечив, заперечила, спростовує, bestreitet, bestritt, dementiert, nie, dément',
  pledged: `pledge, promises, promised, commits, обіцяє, пообіцяв, пообіцяла, зобов’язується, verspricht, versprach,
    sagt zu, promet, s’engage`,
  opposed: `oppose, rejects, rejected, виступає проти, відкидає, lehnt ab, lehnte ab, s’oppose, rejette`,
  supports: `support, supported, backs, backed, підтримує, підтримав, підтримала, unterstützt, befürwortet, soutient,
    appuie`,
  seeks:
    'seek, sought, aims, wants, hopes, прагне, хоче, домагається, strebt an, will, möchte, cherche, veut, vise',
  considering: `considers, consider, discusses, discussing, in talks, plans, розглядає, обговорює, планує, erwägt,
    verhandelt, plant, envisage, discute, étudie`,
} satisfies Record<PositionKind, string>);

const stanceWords = wordLists({
  '-2': 'strongly against, --, рішуче проти, категорично проти, stark dagegen, entschieden dagegen, fortement contre',
  '-1': 'against, no, con, -, −, проти, dagegen, gegen, contre',
  0: 'mixed, both, partly, neutral, частково, неоднозначно, gemischt, teils, mitigé, partagé',
  1: 'for, yes, pro, +, за, dafür, für, pour',
  2: 'strongly for, ++, рішуче за, stark dafür, entschieden dafür, fortement pour',
});

const noStance = new Set(['', 'none', 'no stance', 'n/a', 'null', 'немає', 'keine', 'aucune']);

/** Words of several languages by what they mean. */
function wordLists<Meaning extends PropertyKey>(
  lists: Record<Meaning, string>,
): Record<Meaning, readonly string[]> {
  const split = Object.entries<string>(lists).map(([meaning, list]) => [meaning, list.split(',').map(plain)]);
  return Object.fromEntries(split) as Record<Meaning, readonly string[]>;
}
