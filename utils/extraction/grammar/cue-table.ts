import type { PositionKind } from '../../actors/position';
import type { Complement, Cue } from './grammar';

/** Forms of verbs by what they do: what stands by itself, what needs a helping verb, what leans on another clause. */
export interface VerbRow {
  kind: PositionKind;
  complement: Complement;
  finite?: string;
  participles?: string;
  leaning?: string;
  infinitives?: string;
  /** True where a claim must open clearly behind them. */
  opens?: boolean;
  /** True where "sich" must stand beside them. */
  reflexive?: boolean;
  /** The word that leads to what somebody is asked to do: French "appelle les élus à voter". */
  asksFor?: string;
  /** What they tell when they are negated: "n'exclut pas" considers. */
  whenNegated?: PositionKind;
  /** True where they tell something only then. */
  onlyNegated?: boolean;
}

/**
 * The cues of lists of forms. `gab:bekannt` names a particle that must follow; several are parted by bars. `sprach!`
 * must be beside a quotation or open a claim clearly. Cues of one
 * form stand in the order of the lists.
 */
export function cueTable(verbs: readonly VerbRow[]): ReadonlyMap<string, readonly Cue[]> {
  const table = new Map<string, Cue[]>();
  for (const { kind, complement, opens, reflexive, asksFor, whenNegated, onlyNegated, ...lists } of verbs) {
    const forms = {
      finite: lists.finite,
      participle: lists.participles,
      leaning: lists.leaning,
      infinitive: lists.infinitives,
    } as const;
    for (const [form, list = ''] of Object.entries(forms)) {
      for (const entry of list.split(/\s+/).filter((word) => word !== '')) {
        const [written = '', particles] = entry.replace('!', '').split(':');
        const cue: Cue = { kind, complement, form: form as keyof typeof forms };
        if (particles) cue.particles = particles.split('|');
        if (opens || entry.endsWith('!')) cue.opens = true;
        if (reflexive) cue.reflexive = true;
        if (asksFor) cue.asksFor = asksFor;
        if (whenNegated) cue.whenNegated = whenNegated;
        if (onlyNegated) cue.onlyNegated = true;
        table.set(written, [...(table.get(written) ?? []), cue]);
      }
    }
  }
  return table;
}

/** Every form with the particle that must follow it. */
export function withParticle(forms: readonly string[], particle: string): string {
  return forms.map((form) => `${form}:${particle}`).join(' ');
}
