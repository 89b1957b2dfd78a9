import { isYearOrLonger } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import { makeYear, orderOfParts, timePartOf } from '../parts/time-parts';
import type { TableProblem } from '../problem/problem';
import type { Tab } from '../workbook/workbook';
import type { FormBody, FormBodyRow } from './body';
import type { FormRow } from './form';
import type { FormHeader } from './form-header';
import { indicatorNameKey } from './indicator-name-key';
import { addsUpInForm } from './means-of-forms';
import { type FormColumns, readColumns } from './read-columns';
import type { TimedColumns } from './time-columns';
import { rowsByTime, type TimedRows } from './timed-rows';

/** What is read of a form, a time or the whole of it each. */
interface TimedForms {
  readonly reads: readonly (FormColumns | TimedColumns)[];
  readonly unclear: readonly TableProblem[];
}

/**
 * Reads a form whose rows stand again for each quarter or month, under headings ("I. QUÝ I", "II. QUÝ II") or below each indicator, as one
 * form for each, down to the last that is filled in: they go together as tabs of these times do. Rows of all of them ("CẢ NĂM") that have
 * results tell alone; rows of other indicators are of the title's time. Null for other forms.
 */
export function readTimeHeadings(tab: Tab, form: FormHeader, body: FormBody): TimedForms | null {
  const found = rowsByTime(body.rows);
  if (found === null) return null;
  const { plain, timed } = found;
  const parts = timed.filter(({ stretch }) => !isYearOrLonger(stretch));
  if (!goTogether(parts) || !tellTheSame(parts)) return null;
  const read = (rows: readonly FormBodyRow[]) => readColumns(tab, form, { ...body, rows });
  const first = read(parts[0]?.rows ?? []);
  if (first.read === null) return null;
  const { targetColumn, resultColumn } = first.read;
  const hold = (rows: readonly FormBodyRow[], column: number) =>
    rows.some(({ row }) => numberIn(tab.values, row, column) !== null);
  const whole = [...plain, ...timed.filter((one) => !parts.includes(one)).flatMap(({ rows }) => rows)];
  const ofAll = whole.some(({ figures }) => figures) ? read(whole) : null;
  const names = namesIn(whole);
  const isTold = parts.flatMap(({ rows }) => [...namesIn(rows)]).every((name) => names.has(name));
  if (isTold && hold(whole, resultColumn)) {
    if (!ofAll?.read) return null;
    const asides = parts.flatMap(({ rows }) => withFigures(rows));
    const told = { tab, parts, column: resultColumn };
    return {
      reads: [{ ...ofAll.read, asides }],
      unclear: [...ofAll.unclear, ...ofAll.read.rows.flatMap((row) => differing(row, told))],
    };
  }
  if (parts.some(({ rows }) => [...namesIn(rows)].some((name) => names.has(name)))) return null;
  const last = parts.map(({ rows }) => hold(rows, resultColumn)).lastIndexOf(true);
  const used = parts.slice(0, Math.max(1, last + 1));
  const asides = parts.slice(used.length).flatMap(({ rows }) => withFigures(rows));
  const isOwnTarget = parts.slice(1).some(({ rows }) => hold(rows, targetColumn));
  const reads = used.flatMap(({ rows, stretch }) => {
    const own = read(rows).read;
    return own === null ? [] : [{ read: { ...own, asides }, stretch, isOwnTarget }];
  });
  return { reads: [...(ofAll?.read ? [ofAll.read] : []), ...reads], unclear: first.unclear };
}

/** A problem for a row of all times whose result is neither what those of the times come to nor the last of them. */
function differing(
  own: FormRow,
  {
    tab,
    parts,
    column,
  }: { readonly tab: Tab; readonly parts: readonly TimedRows[]; readonly column: number },
): readonly TableProblem[] {
  const { row, name } = own;
  const key = indicatorNameKey(name);
  const figures = parts.flatMap(({ rows }) =>
    rows.flatMap((part) =>
      indicatorNameKey(part.name) === key ? (numberIn(tab.values, part.row, column) ?? []) : [],
    ),
  );
  const stated = numberIn(tab.values, row, column);
  const isTold =
    !addsUpInForm(own) ||
    figures.length === 0 ||
    stated === addExact(figures) ||
    stated === figures[figures.length - 1];
  return isTold ? [] : [{ kind: 'wholeRowDiffers', place: { tab: tab.name, row, column }, text: name }];
}

/** Whether the times follow each other, and are what a year is made of. */
function goTogether(parts: readonly TimedRows[]): boolean {
  const times = parts.flatMap(({ stretch }) => timePartOf(stretch) ?? []);
  return makeYear(times) && orderOfParts(times) !== null;
}

/** Whether most indicators of each time stand in another one too. */
function tellTheSame(parts: readonly TimedRows[]): boolean {
  const names = parts.map(({ rows }) => namesIn(rows));
  return names.every((own, index) => {
    const again = [...own].filter((name) => names.some((other, at) => at !== index && other.has(name)));
    return own.size > 0 && again.length * 2 > own.size;
  });
}

function namesIn(rows: readonly FormBodyRow[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ figures, total, name }) => (figures && !total ? [indicatorNameKey(name)] : [])),
  );
}

function withFigures(rows: readonly FormBodyRow[]): readonly number[] {
  return rows.flatMap(({ figures, row }) => (figures ? [row] : []));
}
