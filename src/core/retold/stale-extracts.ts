import type { UnitRow } from '../series/unit-rows';
import { proveIt } from './agreeing-figures';
import type { Slip } from './repeat';
import type { SingleTeller, Teller, ToldOfUnits } from './tellers';

/** So many units at least of which all figures are told again. */
const LEAST_UNITS = 2;

/**
 * The figures that an extract tells otherwise than the table it is from, which was mended since, or has slips: one figure, or results of no
 * more units than tell all again, every target being the same. Null where more are others, or where what is told again proves nothing: two
 * units or more, not exactly at their target, with all their figures.
 */
export function staleFigures(one: SingleTeller, whole: Teller): readonly Slip[] | null {
  const [first, ...others] = one.told().map((own) => closest(own, whole));
  if (first === undefined) return null;
  const all = [first, ...others].flatMap((held) => held ?? []);
  if (all.length < others.length + 1) return null;
  const slips = all.flatMap(({ slips: own }) => own);
  if (slips.length === 0) return null;
  const same = all.flatMap(({ same: own }) => own);
  const rows = all.flatMap(({ rows: own }) => own);
  const telling = rows.filter(({ target, result }) => target !== result);
  const areFew =
    slips.length === 1 || (slips.length <= rows.length && slips.every(({ of }) => of === 'result'));
  return areFew && proveIt(new Set(same)) && telling.length >= LEAST_UNITS ? slips : null;
}

interface Held {
  /** The figures that both tell, and those of the extract's that are others. */
  readonly same: readonly number[];
  readonly slips: readonly (Slip & { readonly of: 'target' | 'result' })[];
  /** The units of which both tell the same. */
  readonly rows: readonly UnitRow[];
}

/** An extract's indicator against the one of the whole that tells most of it; null where some figure has nothing to be held against. */
function closest({ rows }: ToldOfUnits, whole: Teller): Held | null {
  const [best = null] = whole
    .told()
    .flatMap((told) => hold(rows, told.rows) ?? [])
    .sort((a, b) => a.slips.length - b.slips.length);
  return best;
}

function hold(own: ToldOfUnits['rows'], told: ToldOfUnits['rows']): Held | null {
  const same: number[] = [];
  const slips: Held['slips'][number][] = [];
  const rows: UnitRow[] = [];
  for (const [unit, row] of own) {
    const other = told.get(unit);
    if (other === undefined) return null;
    const before = slips.length;
    for (const of of ['target', 'result'] as const) {
      const [value, above] = [row[of], other[of]];
      if (value === null || above === null) return null;
      if (value === above) same.push(value);
      else slips.push({ of, unit: row.name, own: value, told: above });
    }
    if (slips.length === before) rows.push(row);
  }
  return { same, slips, rows };
}
