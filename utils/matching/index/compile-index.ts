import { createLayerBuild } from './layer-build';
import { createNameStarts } from '../scan/name-starts';
import type { NamedActor, NamesIndex, NamesLayer } from './names-index';

/** An index in the making, for a dataset that is too large to compile in one go. */
export interface IndexBuild {
  /** Takes actors, in any order. Linear in their number: callers choose how many at once. */
  add(actors: Iterable<NamedActor>): void;
  /** Steps of a few milliseconds; each yields the share done, from 0 to 1, and the last returns the index. */
  finish(): Generator<number, NamesIndex, void>;
}

/** Compiles the names of actors. The order of the actors makes no difference. Linear in the number of names. */
export function compileIndex(actors: Iterable<NamedActor>): NamesIndex {
  return indexOf(compileLayer(actors));
}

/** The same in steps. */
export function startIndexBuild(): IndexBuild {
  const build = createLayerBuild();
  return {
    add(actors) {
      for (const actor of actors) build.add(actor);
    },
    *finish() {
      return indexOf(yield* build.finish());
    },
  };
}

/** The layer of actors that are few, or may take their time. */
export function compileLayer(actors: Iterable<NamedActor>): NamesLayer {
  const build = createLayerBuild();
  for (const actor of actors) build.add(actor);
  const steps = build.finish();
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How many ways to write an actor the index holds, over all actors. */
export function storedForms({ layers }: NamesIndex): number {
  return layers.reduce((sum, { formCount }) => sum + formCount, 0);
}

/** An index of one layer. */
export function indexOf(layer: NamesLayer): NamesIndex {
  return {
    layers: [layer],
    nameWords: layer.nameWords,
    smallStarts: layer.smallStarts,
    nameStarts: createNameStarts(),
    edits: null,
  };
}
