import type { Uid } from '../actors/actor';
import type { HeldOffice } from '../actors/held-office';
import type { Dataset, NamesBasis } from '../dataset/dataset';
import type { NameChanges } from '../dataset/reading/name-changes';
import type { PackNames } from '../dataset/reading/pack-names';
import { StorageFailure } from '../dataset/stored/storage-failure';
import { compileIndex } from '../matching/index/compile-index';
import { withEdits } from '../matching/index/edit-index';
import { heldOfficesOf } from '../offices/held-offices';
import { createOfficeTable, type OfficeTable } from '../offices/office-table';
import type { NamesIndex } from '../matching/index/names-index';
import { compileAndKeep, keyOf, openKept, type PackIndex } from './pack-index';
import { compileAlone, isFew } from './who-compiles';

/** The names to be found now. */
export interface NamesInForce {
  /** Grows with each change of what is found: what was found by another edition is to be asked again. */
  edition: number;
  index: NamesIndex;
  offices: OfficeTable;
  /**
   * Those of these actors that the dataset still has. There while the index is one of packs that were in force before;
   * what it finds of others must not be shown.
   */
  existing?: (actors: readonly Uid[]) => Promise<ReadonlySet<Uid>>;
}

export interface NamesOptions {
  dataset: Pick<Dataset, 'generation' | 'names' | 'actors'>;
  /** The version of the extension. */
  version: string;
  /** Lets answers have their turn while names are compiled. */
  pause: () => Promise<void>;
  /** How much of a long compilation is done, from 0 to 1. */
  onProgress: (share: number) => void;
  /** The new names have taken the place of older ones that went on answering meanwhile. */
  onReady: () => void;
}

/**
 * Keeps at hand the index of the dataset as it stands. The packs' names come from the row that is kept of them; where it is
 * of other packs they are compiled, and until then the older ones answer. The reader's edits always lie above, so that
 * they count at once and compile nothing anew.
 */
export function createNamesInForce(options: NamesOptions): { current: () => Promise<NamesInForce> } {
  const { dataset, version, onReady } = options;
  let base: PackIndex | undefined;
  let laid: { generation: number; made: Promise<NamesInForce> } | undefined;
  let wanted: string | undefined;
  let compiling: Compilation | undefined;

  async function lay(): Promise<NamesInForce> {
    try {
      return await layOverPacks(await dataset.names());
    } catch (error) {
      if (!(error instanceof StorageFailure)) throw error;
      // The dataset answers this from what is shipped.
      return compiledWhole(editionOf(0, true));
    }
  }

  async function layOverPacks({ generation, packs, changes, existing }: NamesBasis): Promise<NamesInForce> {
    if (!packs) return compiledWhole(editionOf(generation, true));
    const key = keyOf(packs, version);
    wanted = key;
    const packIndex = await indexOf(packs, key);
    // Others came into force meanwhile.
    if (!packIndex) return lay();
    const edits = await changes(packIndex.scoped);
    const isEdited = edits.gone.length > 0 || edits.actors.length > 0;
    const index = isEdited ? withEdits(packIndex.index, edits) : packIndex.index;
    const offices = createOfficeTable(withEditedOffices(packIndex.offices, edits));
    if (packIndex.key === key) return { edition: editionOf(generation, true), index, offices };
    return { edition: editionOf(generation, false), index, offices, existing };
  }

  /** Nothing is kept that names could be laid over. */
  async function compiledWhole(edition: number): Promise<NamesInForce> {
    const actors = await dataset.actors();
    return {
      edition,
      index: compileIndex(actors),
      offices: createOfficeTable(actors.flatMap(heldOfficesOf)),
    };
  }

  /** The index of these packs, or an older one while that is being made; null once other packs are in force. */
  async function indexOf(packs: PackNames, key: string): Promise<PackIndex | null> {
    if (base?.key === key) return base;
    const kept = await openKept(packs);
    if (kept && (kept.key === key || !base)) base = kept;
    if (base?.key === key) return base;
    if (compiling?.key !== key) compiling = { key, done: compile(packs, key), isOlderInUse: false };
    if (!base || isFew(packs)) return compiling.done;
    if (!compiling.isOlderInUse) void replaceOlder(compiling);
    return base;
  }

  async function replaceOlder(compilation: Compilation): Promise<void> {
    compilation.isOlderInUse = true;
    try {
      if (!(await compilation.done)) return;
      laid = undefined;
      onReady();
    } catch (error) {
      // What storage refuses shows in the next answer; the older names go on answering.
      if (!(error instanceof StorageFailure)) throw error;
    }
  }

  async function compile(packs: PackNames, key: string): Promise<PackIndex | null> {
    const isWanted = () => wanted === key;
    const { pause, onProgress } = options;
    const compiled = isFew(packs)
      ? await compileAndKeep(packs, { version, isWanted })
      : await compileAlone(() => compileAndKeep(packs, { version, isWanted, pause, onProgress }));
    if (!compiled || !isWanted()) return null;
    base = compiled;
    return compiled;
  }

  return {
    async current() {
      const generation = await dataset.generation();
      if (laid?.generation !== generation) laid = { generation, made: lay() };
      return laid.made;
    },
  };
}

interface Compilation {
  key: string;
  done: Promise<PackIndex | null>;
  /** Older names answer until it is done. */
  isOlderInUse: boolean;
}

/** Of one generation, the edition with the packs' own names comes after the one with older names. */
function editionOf(generation: number, isComplete: boolean): number {
  return 2 * generation + (isComplete ? 1 : 0);
}

function withEditedOffices(offices: readonly HeldOffice[], { gone, actors }: NameChanges): HeldOffice[] {
  const away = new Set(gone);
  return [...offices.filter(({ actor }) => !away.has(actor)), ...actors.flatMap(heldOfficesOf)];
}
