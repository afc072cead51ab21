/** One of several actors of one name and type. */
export interface Namesake {
  actor: number;
  /** Empty where the dataset tells none. */
  country: string;
}

/**
 * The person of each of several actors of one name, given in the order of their ids: the first of those whom nothing
 * tells apart. Two different countries do.
 */
export function personsAmong(namesakes: readonly Namesake[]): number[] {
  const countries = new Set(namesakes.map(({ country }) => country).filter((country) => country !== ''));
  const groupOf = ({ country }: Namesake) => (countries.size > 1 ? country : '');
  const firstOf = new Map<string, number>();
  for (const namesake of namesakes) {
    if (!firstOf.has(groupOf(namesake))) firstOf.set(groupOf(namesake), namesake.actor);
  }
  return namesakes.map((namesake) => firstOf.get(groupOf(namesake))!);
}
