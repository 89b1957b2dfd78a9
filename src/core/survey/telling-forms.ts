import { groupBy } from '../collection/group-by';
import { numberIn } from '../figure/number-in';
import { resultColumnOf } from '../form/form';
import { unitKeyOf } from '../retold/repeated-forms';
import { inTime } from '../series/series-time';
import type { Grid } from '../workbook/workbook';
import { type FormFamily, type FormPart, type FormPlan, keyOfPeriod } from './form-series';
import type { Fall } from './series-gaps';

/** What the newest forms of units do not tell, as {@link SeriesGaps} of tables. */
export interface FormGaps {
  /** Times whose forms stand ready: blank, or all 0 though results are counted up. */
  readonly untold: readonly { readonly label: string; readonly areZero: boolean }[];
  /** Results, counted up by their headers, that are less than in the unit's form before. */
  readonly falls: readonly Fall[];
}

interface Telling extends FormGaps {
  readonly plan: FormPlan | null;
  readonly parts: readonly FormPart[];
}

/**
 * The forms that count where those of the latest time do: the latest that say what any unit came to. Forms of December that stand ready, blank
 * or with all that is counted up at 0 again, say nothing of the year yet.
 */
export function tellingForms(
  parts: FormFamily,
  plan: FormPlan | null,
  grids: ReadonlyMap<string, Grid>,
): Telling {
  const none = { plan, parts, untold: [], falls: [] };
  const [latest] = plan?.used ?? [];
  if (plan?.how !== 'latestPeriod' || latest === undefined) return none;
  const alike = parts.filter(
    ({ period, cumulative }) =>
      cumulative === latest.cumulative && period?.end.year === latest.period?.end.year,
  );
  const times = [...groupBy(inTime(alike), keyOfPeriod).values()];
  const results = times.map((own) => own.map((part) => resultOf(part, grids)));
  const wereAny = results.flat().some((value) => value !== null && value !== 0);
  const tells = (values: readonly (number | null)[]) => {
    const isLeft = latest.cumulative && latest.addsUp && wereAny && values.every((value) => !value);
    return !isLeft && values.some((value) => value !== null);
  };
  const at = results.map(tells).lastIndexOf(true);
  const used = times[at];
  if (used === undefined) return none;
  const silent = times.slice(at + 1);
  const untold = silent.map(([{ period, tab }], index) => {
    const areZero = (results[at + 1 + index] ?? []).some((value) => value !== null);
    return { label: period?.label ?? tab, areZero };
  });
  const dropped = new Set(silent.flat());
  return {
    plan: untold.length === 0 ? plan : { ...plan, used, period: used[0].period },
    parts: parts.filter((part) => !dropped.has(part)),
    untold,
    falls: fallsOf(used, times[at - 1] ?? [], grids),
  };
}

function fallsOf(
  used: readonly FormPart[],
  previous: readonly FormPart[],
  grids: ReadonlyMap<string, Grid>,
): readonly Fall[] {
  const before = new Map(previous.map((part) => [unitKeyOf(part.form), part]));
  return used.flatMap((part): readonly Fall[] => {
    const other = before.get(unitKeyOf(part.form));
    if (other === undefined || ![part, other].every(({ form, addsUp }) => form.cumulative && addsUp))
      return [];
    const [value, was] = [resultOf(part, grids), resultOf(other, grids)];
    if (value === null || was === null || value >= was) return [];
    const { form, row, tab } = part;
    const place = { tab, row: row.row, column: resultColumnOf(form, row) };
    return [{ unit: form.unit.name, place, value, before: { tab: other.tab, value: was } }];
  });
}

function resultOf({ form, row, tab }: FormPart, grids: ReadonlyMap<string, Grid>): number | null {
  return numberIn(grids.get(tab) ?? [], row.row, resultColumnOf(form, row));
}
