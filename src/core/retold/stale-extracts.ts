import type { UnitRow } from '../series/unit-rows';
import type { Repeat } from './repeat';
import type { SingleTeller, Teller, ToldOfUnits } from './tellers';

/** So many units at least of which all figures are told again. */
const LEAST_UNITS = 2;
/** Of so many different figures that are told again… */
const LEAST_DIFFERENT = 4;
/** …some are large, or they are so many. */
const LARGE = 20;
const PROOF = 6;

/**
 * The one figure that an extract tells otherwise than the table it is from, which was mended since, or has a slip; null where more are
 * others, or where what is told again proves nothing: two units or more, not exactly at their target, with all their figures.
 */
export function staleFigure(one: SingleTeller, whole: Teller): Repeat['stale'] | null {
  const [first, ...others] = one.told().map((own) => closest(own, whole));
  if (first === undefined) return null;
  const all = [first, ...others].flatMap((held) => held ?? []);
  if (all.length < others.length + 1) return null;
  const slips = all.flatMap(({ slips: own }) => own);
  const [slip, ...more] = slips;
  if (slip === undefined || more.length > 0) return null;
  const same = all.flatMap(({ same: own }) => own);
  const telling = all.flatMap(({ rows }) => rows.filter(({ target, result }) => target !== result));
  const figures = new Set(same);
  const isEnough =
    figures.size >= LEAST_DIFFERENT && (figures.size >= PROOF || Math.max(...figures) >= LARGE);
  return isEnough && telling.length >= LEAST_UNITS ? slip : null;
}

interface Held {
  /** The figures that both tell, and those of the extract's that are others. */
  readonly same: readonly number[];
  readonly slips: readonly NonNullable<Repeat['stale']>[];
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
  const slips: NonNullable<Repeat['stale']>[] = [];
  const rows: UnitRow[] = [];
  for (const [unit, row] of own) {
    const other = told.get(unit);
    if (other === undefined) return null;
    const before = slips.length;
    for (const of of ['target', 'result'] as const) {
      const [value, above] = [row[of], other[of]];
      if (value === null || above === null) return null;
      if (value === above) same.push(value);
      else slips.push({ unit: row.name, own: value, told: above });
    }
    if (slips.length === before) rows.push(row);
  }
  return { same, slips, rows };
}
