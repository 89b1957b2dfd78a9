import type { UnitKind } from './kind';
import type { Suggestion } from './suggestion';

/** A block of units that is subtotalled on its own. `union` is false for the federation's own offices. */
export interface UnitGroup {
  readonly name: string;
  readonly union: boolean;
}

/** One unit of the directory. */
export interface Unit {
  /** Index in the directory's order, from 0. */
  readonly index: number;
  readonly name: string;
  /** Other spellings found or listed, without `name`. */
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  /** Name of its group in {@link Directory.groups}. */
  readonly group: string;
  /** It stands for an amount that totals have ("Vốn kéo dài năm 2024"), and has nothing to reach. */
  readonly isItem?: true;
}

/** The units of a workbook, in the federation's own order, groups in print order. */
export interface Directory {
  readonly units: readonly Unit[];
  readonly groups: readonly UnitGroup[];
  /** For units that stand alone, by index: others they may be the same as, at most three, best first; staff choose. */
  readonly suggestions: ReadonlyMap<number, readonly Suggestion[]>;
}
