import type { TraceEvent } from './record-trace';

/** A stretch of a script's work on the main thread, in microseconds. */
export interface Stretch {
  from: number;
  to: number;
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string };
}

interface ProfileData {
  startTime?: number;
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
  timeDeltas?: number[];
}

/**
 * When some scripts were at work, from the call stacks of a trace: every stretch in which a function of theirs was
 * anywhere on the stack, so with what it calls in the browser, and with the garbage collections that begin out of it,
 * which have no stack of their own. Compiling it whole, before it runs, counts too.
 */
export function stretchesOf(events: readonly TraceEvent[], ...scripts: string[]): Stretch[] {
  return [...samplesOf(events, scripts), ...compilationsOf(events, scripts)].toSorted(
    (a, b) => a.from - b.from,
  );
}

/** In milliseconds. */
export function totalOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0) / 1000;
}

function samplesOf(events: readonly TraceEvent[], scripts: string[]): Stretch[] {
  return events
    .filter(({ name }) => name === 'Profile')
    .flatMap(({ pid, id, args }) => {
      const chunks = events.filter(
        (event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === id,
      );
      return samplesIn(
        chunks.map((chunk) => chunk.args.data as ProfileData),
        { scripts, start: (args.data as ProfileData).startTime ?? 0 },
      );
    });
}

function samplesIn(
  chunks: readonly ProfileData[],
  { scripts, start }: { scripts: string[]; start: number },
): Stretch[] {
  /** Of each node whether it is the script's, or the collector's. */
  const kinds = new Map<number, 'own' | 'collector' | 'other'>();
  const stretches: Stretch[] = [];
  let last: { kind: 'own' | 'other'; at: number } = { kind: 'other', at: start };
  let at = start;
  for (const { cpuProfile, timeDeltas = [] } of chunks) {
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      const isOwn = isOneOf(scripts, callFrame.url) || kinds.get(parent ?? -1) === 'own';
      const isCollector = callFrame.functionName === '(garbage collector)';
      kinds.set(id, isOwn ? 'own' : isCollector ? 'collector' : 'other');
    }
    for (const [index, node] of (cpuProfile?.samples ?? []).entries()) {
      at += timeDeltas[index] ?? 0;
      if (last.kind === 'own') stretches.push({ from: last.at, to: at });
      const kind = kinds.get(node) ?? 'other';
      last = { kind: kind === 'collector' ? last.kind : kind, at };
    }
  }
  return stretches;
}

function compilationsOf(events: readonly TraceEvent[], scripts: string[]): Stretch[] {
  return events
    .filter(({ name, args }) => name === 'v8.compile' && isOneOf(scripts, String(args.fileName)))
    .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }));
}

function isOneOf(scripts: readonly string[], address: string | undefined): boolean {
  return scripts.some((script) => address?.endsWith(`/${script}`) === true);
}
