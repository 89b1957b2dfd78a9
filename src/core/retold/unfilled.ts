import { sideOf } from '../series/pages';
import { isBlank } from '../tab/cell-kind';
import { roundOf } from '../tab/series-name';
import { resultColumnsOf, rowsOfFigure, type Table } from '../table/table';
import { subjectWords } from '../target/subject';
import { foldText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';
import type { Repeat } from './repeat';
import { type Retold, repeatsOf, type SingleTeller } from './tellers';
import { areOfOneTime } from './time-told';

/** What stands for a unit in an example: "Xã A", "Đơn vị B", "Xã …". */
const EXAMPLE = /(?:^|\s)(?:[A-ZĐ]|\.{2,}|…+)$/;
/** What is left for others to write: "…", "Xã ......", "NĂM …". */
const LEFT_OPEN = /(?:\.{3,}|…)\s*$/;

/**
 * Forms to fill that stand beside the table that was filled: the same headings over units of the other or over examples ("Xã A"), one
 * time, not one result, no target that the other has not, and no title of another thing; or examples with figures in a form that leaves names or its year open
 * ("CĐCS A | 10 | 8", "…"). They are no indicators and name no units.
 */
export function findUnfilled({ singles, grids }: Retold): readonly Repeat[] {
  const blank = singles.filter(({ table }) => {
    const grid = grids.get(table.tab) ?? [];
    return hasNoResult(table, grid) || areExamplesToFill(table, grid);
  });
  if (blank.length === 0) return [];
  const filled = singles.filter((one) => !blank.includes(one));
  return blank.flatMap((one) => {
    const other = filled.find((whole) => isFormOf(one, whole));
    if (other === undefined) return [];
    return repeatsOf(one, other, { isUnfilled: true });
  });
}

function hasNoResult(table: Table, grid: Grid): boolean {
  return table.rows.every(
    ({ kind, row }) =>
      kind !== 'unit' ||
      rowsOfFigure(table, row, 'result').every((part) =>
        table.indicators.every((columns) =>
          resultColumnsOf(columns).every((column) => isBlank(cellAt(grid, part, column))),
        ),
      ),
  );
}

function areExamplesToFill(table: Table, grid: Grid): boolean {
  const { title, header, unitColumn, rows } = table;
  if (!areExamples(table)) return false;
  const to = Math.max(header.last, ...rows.map(({ row }) => row)) + 2;
  const names = grid.slice(header.last + 1, to).map((cells) => cells[unitColumn]);
  return [title, ...names].some((text) => typeof text === 'string' && LEFT_OPEN.test(text));
}

function areExamples({ rows }: Table): boolean {
  return rows.every(({ kind, name }) => kind !== 'unit' || EXAMPLE.test(name));
}

/** Whether a unit has a target and is still to report: it is none of an example. */
function hasTargetAlone({ told }: SingleTeller): boolean {
  return told().some(({ rows }) =>
    [...rows.values()].some(({ target, result }) => target !== null && result === null),
  );
}

/** A table without the columns that one office adds and another does not: "Ghi chú". */
function withoutNotes(table: Table): Table {
  return { ...table, columns: table.columns.filter(({ role }) => role !== 'note') };
}

/**
 * Whether two tables have titles of their own that say what they are about and have no word in common: "SÁNG KIẾN NĂM 2026" is still to be
 * reported beside "TIN, BÀI NĂM 2026".
 */
function areOfOtherThings(one: Table, whole: Table): boolean {
  const [own = [], its = []] = [one, whole].map(({ title, linesAbove }) =>
    linesAbove.some(({ text }) => foldText(text).includes(foldText(title))) ? subjectWords(title) : [],
  );
  return own.length > 0 && its.length > 0 && !own.some((word) => its.includes(word));
}

function isFormOf(one: SingleTeller, whole: SingleTeller): boolean {
  const isStated = (own: string | null, other: string | null) => own === null || own === other;
  if (roundOf(one.table.tab) !== null || roundOf(one.table.title) !== null) return false;
  if (!areOfOneTime(one, whole) || !isStated(one.months, whole.months)) return false;
  if (sideOf(withoutNotes(one.table)) !== sideOf(withoutNotes(whole.table))) return false;
  if (areExamples(one.table)) return !areExamples(whole.table) && !hasTargetAlone(one);
  if (areOfOtherThings(one.table, whole.table)) return false;
  return one.told().every((own, index) =>
    [...own.rows].every(([unit, { target }]) => {
      const row = whole.told()[index]?.rows.get(unit);
      return row !== undefined && (target === null || target === row.target);
    }),
  );
}
