import { earlierDate } from '../date/calendar-date';
import { parseNumber } from '../number/parse';
import type { Survey } from '../survey/survey';
import type { LoneName } from '../survey/units';
import { readNumbering } from '../tab/numbering';
import { cleanText, foldText } from '../text/normalise';
import { telexWords } from '../text/telex';
import type { Unit } from '../unit/directory';
import { headMeant } from '../unit/head-slip';
import { keyOfName, parseUnitName } from '../unit/parse-name';
import { isThereIn } from '../unit/units-on';
import { cellAt } from '../workbook/workbook';
import type { Finding } from './finding';
import { inOtherRows } from './in-other-rows';
import { spotsOf } from './spot';
import { spotAt, subjectOf, type TableView } from './table-view';

/** A table with fewer of the units than this share is a list of some, not one that others are missing from. */
const LEAST_PRESENT = 1 / 3;
const FEWEST_PRESENT = 3;

/** Units that stand twice or not at all in a table, and numbers of rows that are doubled or missing. */
export function findNames(view: TableView, survey: Survey, views: readonly TableView[]): Finding[] {
  return [...checkTwice(view), ...checkAbsent(view, survey, views), ...checkOrdinals(view)];
}

/** Names that stand alone although they look like others; of two that look like each other the likelier slip, else the first. */
export function findUnmatched({ loneNames }: Survey): Finding[] {
  const told = new Set<string>();
  const lone = [...loneNames].sort((a, b) => slipRank(a) - slipRank(b));
  const findings = lone.flatMap((one): { readonly one: LoneName; readonly finding: Finding }[] => {
    const { name, place, suggestions } = one;
    const isTold = suggestions.length > 0 && suggestions.every((other) => told.has(other.name));
    if (isTold) return [];
    told.add(name);
    const spots = spotsOf([{ place, unit: name, typed: name }]);
    return spots
      ? [
          {
            one,
            finding: { kind: 'unitUnmatched', severity: 'Cần xem lại', spots, subject: name, suggestions },
          },
        ]
      : [];
  });
  const order = ({ one }: { readonly one: LoneName }) => loneNames.indexOf(one);
  return findings.sort((a, b) => order(a) - order(b)).map(({ finding }) => finding);
}

/**
 * 0 for keystrokes left in a name ("Hoaf Chung"), 1 for one without the marks that its likeness has ("Bao Lac") or with slips in the words before
 * its own ("huyệnHòa An"), 2 for others.
 */
function slipRank({ name, suggestions }: LoneName): number {
  if (telexWords(name).length > 0) return 0;
  if (suggestions.length > 0 && headMeant(parseUnitName(name)) !== null) return 1;
  return suggestions.some((other) => lacksMarksOf(name, other.name)) ? 1 : 2;
}

/** "Bao Lac" beside "Huyện Bảo Lạc": the same letters at the end of both, with fewer marks. */
function lacksMarksOf(name: string, other: string): boolean {
  const length = Math.min(cleanText(name).length, cleanText(other).length);
  const [own, its] = [cleanText(name).slice(-length), cleanText(other).slice(-length)];
  return foldText(own) === foldText(its) && countMarks(own) < countMarks(its);
}

function countMarks(text: string): number {
  return text.normalize('NFD').replace(/[đĐ]/g, 'dd').length - text.length;
}

function checkTwice(view: TableView): Finding[] {
  const measures = view.indicators[0]?.measures ?? [];
  return measures.flatMap(({ unit, rows }): Finding[] => {
    const spots = spotsOf(rows.map((row) => spotAt(view, row, view.table.unitColumn)));
    return spots && rows.length > 1
      ? [{ kind: 'unitTwice', severity: 'Lỗi', spots, subject: unit.name }]
      : [];
  });
}

/**
 * Units of the directory without a row; of those that are one since, one row is enough, see {@link inOtherRows}; one that stands there
 * under a name that may be its own is told as that name. The federation's own
 * offices are expected only where one of them has a row: the fund's table lacks all four and is complete, the table of members lacks
 * seven unions. A list of what units have need not have all of them.
 */
function checkAbsent(view: TableView, survey: Survey, views: readonly TableView[]): Finding[] {
  const { directory } = survey.reported;
  const present = presentUnits(view);
  const there = new Set([present, ...otherPages(view, views).map(presentUnits)].flat());
  const inOldRows = new Set(
    survey.lateNames.flatMap(({ place, into }) => (place.tab === view.table.tab ? (into ?? []) : [])),
  );
  const groups = new Set(present.map(({ group }) => group));
  const unions = new Set(directory.groups.filter(({ union }) => union).map(({ name }) => name));
  const period = view.table.period ?? survey.period;
  const time = period === null ? null : { ...period, end: earlierDate(period.end, survey.asOf) };
  const isExpected = (unit: Unit) =>
    (unions.has(unit.group) || groups.has(unit.group)) &&
    !inOldRows.has(unit.name) &&
    isThereIn(survey.reported.lives.get(unit.index), time);
  const expected = directory.units.filter(isExpected);
  const inOthers = inOtherRows(there, survey, time?.end ?? survey.asOf);
  const mistyped = underAnotherName(there, survey.loneNames);
  const absent = expected.flatMap((unit) =>
    there.has(unit) || inOthers.has(unit) || mistyped.has(keyOfName(unit.name)) ? [] : [unit.name],
  );
  const few = present.length < FEWEST_PRESENT || present.length < expected.length * LEAST_PRESENT;
  const { tab, header, unitColumn } = view.table;
  const place = { tab, row: header.first, column: unitColumn };
  const typed = cellAt(view.grid, place.row, place.column);
  const spots = spotsOf([{ place, unit: null, typed }]);
  if (absent.length === 0 || few || view.table.list !== undefined || spots === null) return [];
  const subject = subjectOf(view, unitColumn);
  return [{ kind: 'unitsAbsent', severity: 'Cần xem lại', spots, subject, absent, present: present.length }];
}

/** Keys of names for which {@link findUnmatched} suggests one that is there, or the other way round: not a row is lacking but a name. */
function underAnotherName(there: ReadonlySet<Unit>, loneNames: readonly LoneName[]): ReadonlySet<string> {
  const names = new Set([...there].map(({ name }) => keyOfName(name)));
  return new Set(
    loneNames.flatMap(({ name, suggestions }) => {
      const [own, others] = [keyOfName(name), suggestions.map((suggestion) => keyOfName(suggestion.name))];
      if (names.has(own)) return others;
      return others.some((other) => names.has(other)) ? [own] : [];
    }),
  );
}

function presentUnits(view: TableView): readonly Unit[] {
  const measures = view.indicators[0]?.measures ?? [];
  return measures.filter(({ rows }) => rows.length > 0).map(({ unit }) => unit);
}

/** Tables with the same header and none of the same units, districts on one tab, sectors on the next, and the other pages of one. */
function otherPages(view: TableView, views: readonly TableView[]): readonly TableView[] {
  const header = ({ columns }: TableView) => JSON.stringify(columns.map(({ texts }) => texts));
  const [own, units] = [header(view), new Set(presentUnits(view))];
  return views.filter(
    (other) =>
      other !== view &&
      (header(other) === own || view.pages?.includes(other.table) === true) &&
      !presentUnits(other).some((unit) => units.has(unit)),
  );
}

/** Numbers of rows run from 1 to n in any order, over the table or within each group. */
function checkOrdinals(view: TableView): Finding[] {
  const { ordinalColumn, rows } = view.table;
  if (ordinalColumn === null) return [];
  const groups: { row: number; value: number }[][] = [[]];
  for (const { kind, row, ordinal } of rows) {
    if (kind !== 'unit') groups.push([]);
    else if (ordinal !== null && readNumbering(cellAt(view.grid, row, ordinalColumn)) !== null)
      groups[groups.length - 1]?.push({ row, value: ordinal });
  }
  const all = groups.flat();
  if (all.length < 3 || isComplete(all)) return [];
  const unused = numbersOfOthers(view, ordinalColumn);
  const restarts = groups.filter((group) => group.some(({ value }) => value === 1)).length > 1;
  const findings = (restarts ? groups : [all]).flatMap((group): Finding[] => {
    if (isComplete(group)) return [];
    const values = group.map(({ value }) => value);
    const seen = new Set<number>();
    const later = group.filter(({ value }) => seen.size === seen.add(value).size);
    const doubled = [...new Set(later.map(({ value }) => value))];
    const first = view.before?.length === 0 ? 1 : Math.min(...values);
    const missing = gaps(values).filter((value) => value >= first && !unused.has(value));
    if (doubled.length === 0 && missing.length === 0) return [];
    const spots = spotsOf(
      (later.length > 0 ? later : group.slice(0, 1)).map(({ row }) => spotAt(view, row, ordinalColumn)),
    );
    const subject = subjectOf(view, ordinalColumn);
    return spots ? [{ kind: 'ordinals', severity: 'Gợi ý', spots, subject, doubled, missing }] : [];
  });
  return findings;
}

/** Numbers typed in rows of a table that it does not use, such as one without a unit: they are not missing. */
function numbersOfOthers({ table, grid }: TableView, column: number): ReadonlySet<number> {
  const rows = new Set(table.rows.map(({ row }) => row));
  const last = table.rows[table.rows.length - 1]?.row ?? table.header.last;
  const numbers = new Set<number>();
  for (let row = table.header.last + 1; row < last; row += 1) {
    const number = rows.has(row) ? null : parseNumber(cellAt(grid, row, column));
    if (number?.kind === 'number') numbers.add(number.value);
  }
  return numbers;
}

function isComplete(group: readonly { readonly value: number }[]): boolean {
  const values = new Set(group.map(({ value }) => value));
  return values.size === group.length && Math.max(0, ...values) === group.length && !values.has(0);
}

/** Numbers missing below the largest; none when it is too large to be a number of rows. */
function gaps(values: readonly number[]): readonly number[] {
  const largest = Math.max(0, ...values);
  if (largest > values.length * 2 + 10) return [];
  const known = new Set(values);
  return Array.from({ length: largest }, (_, index) => index + 1).filter((value) => !known.has(value));
}
