import type { Form } from '../form/form';
import type { PlannedWhole } from '../form/plan-of-kinds';
import { formatNumber } from '../number/format';
import type { Survey } from '../survey/survey';
import { isGroupText } from '../tab/row-words';
import { betweenNumbers } from '../table/between-numbers';
import type { OtherRow, Table, TableRow } from '../table/table';
import { shortened } from '../text/shortened';
import { listed } from '../words/listed';
import { cellA1 } from '../workbook/a1';
import { tableLabel, tabSpan } from './sources';

/** How many rows a line names before it only counts the rest. */
const MOST_ROWS = 6;

const LONGEST_NAME = 40;

/**
 * Rule 14: the rows with figures of each table that were taken for no unit, so that whoever misses one knows where it went:
 * "Quỹ: không phải đơn vị nên không cộng: Số dư đầu kỳ (B4), Lũy kế (B13)."
 */
export function otherRowsLines(survey: Survey): string[] {
  return survey.tables.flatMap((table) => {
    const children = table.others.filter(({ isChild }) => isChild);
    const earlier = table.others.filter(({ isEarlier }) => isEarlier);
    const inWholes = table.others.filter(({ isInWhole }) => isInWhole);
    const again = table.others.filter((other) => other.again !== undefined);
    const outOfTotal = table.others.filter(({ isOutOfTotal }) => isOutOfTotal);
    const named = new Set([...children, ...earlier, ...inWholes, ...again, ...outOfTotal]);
    const others = table.others.filter((other) => !named.has(other));
    const label = tableLabel(survey, table);
    return [
      ...(others.length > 0
        ? [`${label}: không phải đơn vị nên không cộng: ${rowsListed(others, table)}.`]
        : []),
      ...(outOfTotal.length > 0
        ? [
            `${label}: dòng cộng đã ghi không tính nên không xét, không cộng: ${rowsListed(outOfTotal, table)}.`,
          ]
        : []),
      ...(earlier.length > 0
        ? [
            `${label}: mỗi đơn vị lấy dòng sau cùng, không cộng dòng của thời gian trước: ${rowsListed(earlier, table)}.`,
          ]
        : []),
      ...(inWholes.length > 0
        ? [`${label}: đã nằm trong dòng tổng của mỗi đơn vị nên không cộng: ${rowsListed(inWholes, table)}.`]
        : []),
      ...(again.length > 0
        ? [
            `${label}: đã có ở các dòng trên nên không tính hai lần: ${rowsListed(again, table)}${slipIn(again)}.`,
          ]
        : []),
      ...(children.length > 0
        ? [
            `${label}: dòng con không cộng, vì có đơn vị không bằng tổng các dòng con: ${rowsListed(children, table)}.`,
          ]
        : []),
    ];
  });
}

/**
 * Rule 14: what stands in forms below or above the row that has the plan, named once for all of them, and the forms in which it does not
 * come to what that row has.
 */
export function kindsInFormsLines({ forms }: Pick<Survey, 'forms'>): string[] {
  const told = forms.flatMap(({ tab, resultColumn, wholes = [] }) =>
    wholes.map((whole) => ({ tab, resultColumn, ...whole })),
  );
  const [added, left] = [told.filter(({ areAdded }) => areAdded), told.filter(({ areAdded }) => !areAdded)];
  return [
    ...kindsLine(left, 'nên lấy dòng tổng, không lấy các dòng'),
    ...kindsLine(added, 'mà dòng đó không có kết quả nên cộng kết quả các dòng'),
  ];
}

type ToldWhole = PlannedWhole & Pick<Form, 'tab' | 'resultColumn'>;

function kindsLine(told: readonly ToldWhole[], how: string): string[] {
  if (told.length === 0) return [];
  const names = [...new Set(told.flatMap(({ kinds }) => kinds.map(({ name }) => name)))];
  const slips = told.flatMap(({ tab, row, resultColumn, sum }) =>
    sum === undefined
      ? []
      : [`${tab}!${cellA1({ row, column: resultColumn })} (các dòng cộng lại là ${formatNumber(sum)})`],
  );
  const others = listed(
    names.map((name) => shortened(name, LONGEST_NAME)),
    { most: MOST_ROWS, noun: 'dòng' },
  );
  const { names: tabs, count } = tabSpan(told.map(({ tab }) => tab));
  const but = slips.length === 0 ? '' : `; khác ở ${listed(slips, { most: MOST_ROWS, noun: 'ô' })}`;
  return [`${count === null ? tabs : `${tabs} (${count})`}: KH chỉ ghi ở dòng tổng ${how} ${others}${but}.`];
}

/** The figure that one of such rows tells otherwise: "; khác ở Xã Cô Ba (ghi 19, dòng trên ghi 20)". */
function slipIn(rows: readonly OtherRow[]): string {
  const told = (value: number | null) => (value === null ? 'trống' : `ghi ${formatNumber(value)}`);
  return rows
    .flatMap(({ name, again: slip }) =>
      slip ? [`; khác ở ${name} (${told(slip.own)}, dòng trên ${told(slip.above)})`] : [],
    )
    .join('');
}

/**
 * Rule 14: the rows that nothing but their figures tells from units, being sums of those beside them; the ones that are likely to be and
 * still count, so that whoever knows better can say so.
 */
export function sumRowsLines(survey: Survey): string[] {
  return survey.tables.flatMap((table) => {
    const sums = table.rows.filter(({ sumOf }) => sumOf !== undefined);
    const [units, others] = [
      sums.filter(({ kind }) => kind === 'unit'),
      sums.filter(({ kind }) => kind !== 'unit'),
    ];
    const label = tableLabel(survey, table);
    return [
      ...(others.length > 0
        ? [`${label}: bằng tổng các dòng liền kề nên không phải đơn vị: ${sumsListed(others, table)}.`]
        : []),
      ...(units.length > 0
        ? [
            `${label}: vẫn tính là đơn vị dù bằng tổng các dòng liền kề: ${sumsListed(units, table)}; ${SAID_AS_SUM}.`,
          ]
        : []),
      ...countedLine(
        table,
        'item',
        `${label}: không phải đơn vị nên không xét đạt hay chưa đạt, có trong dòng cộng`,
      ),
      ...countedLine(
        table,
        'unit',
        `${label}: vẫn tính là đơn vị dù không có TT, vì dòng cộng đã ghi có tính`,
      ),
      ...unnumberedOf(table).map(
        (open) =>
          `${label}: TT đánh số liên tục, bỏ qua ${rowsListed(open, table)}; các dòng đó vẫn tính là đơn vị riêng, nếu là phần của dòng trên thì đánh số 1.1, 1.2 rồi chạy lại lệnh.`,
      ),
      ...kindsAmongUnits(table).map(
        (kinds) =>
          `${label}: vẫn tính là đơn vị dù gọi như nhóm đơn vị: ${rowsListed(kinds, table)}; ${SAID_AS_SUM}.`,
      ),
    ];
  });
}

const SAID_AS_SUM = 'nếu là dòng cộng thì ghi Tổng cộng trước tên';

/** The rows that no word makes units and that the typed total counts; none, or one line. */
function countedLine(table: Table, as: NonNullable<TableRow['inTotal']>, words: string): string[] {
  const rows = table.rows.filter(({ inTotal }) => inTotal === as);
  return rows.length === 0 ? [] : [`${words}: ${rowsListed(rows, table)}.`];
}

/** Units without a number between those that are numbered on, where no typed total counts them; none, or all of them. */
function unnumberedOf({ rows, indicators }: Table): readonly (readonly TableRow[])[] {
  if (indicators.some(({ totalled }) => totalled === true)) return [];
  const units = rows.filter(({ kind }) => kind === 'unit');
  const open = betweenNumbers(units, ({ ordinal }) => ordinal);
  return open.length === 0 ? [] : [open];
}

/**
 * Units that are called as groups or sums of their table are, "Khối ngành" beside "Khối xã", and have no number, or stand over a unit that has none:
 * none, or all of them.
 */
function kindsAmongUnits({ rows, others }: Table): readonly (readonly TableRow[])[] {
  const mayHead = ({ ordinal }: TableRow, next: TableRow | undefined) =>
    ordinal === null || (next?.kind === 'unit' && next.ordinal === null);
  const units = rows.filter(
    (row, at) =>
      row.kind === 'unit' && mayHead(row, rows[at + 1]) && row.sumOf === undefined && isGroupText(row.name),
  );
  const left = [...rows.filter(({ kind }) => kind !== 'unit'), ...others];
  return units.length > 0 && left.some(({ name }) => isGroupText(name)) ? [units] : [];
}

function sumsListed(rows: readonly TableRow[], { unitColumn: column }: Table): string {
  const named = rows.map(({ row, name, sumOf: [first, last] = [row, row] }) => {
    const parts = [first, last].map((at) => cellA1({ row: at, column }));
    return `${shortened(name, LONGEST_NAME)} (${cellA1({ row, column })} = ${parts.join(':')})`;
  });
  return listed(named, { most: MOST_ROWS, noun: 'dòng' });
}

function rowsListed(rows: readonly Pick<OtherRow, 'row' | 'name'>[], { unitColumn }: Table): string {
  const named = rows.map(
    ({ row, name }) => `${shortened(name, LONGEST_NAME)} (${cellA1({ row, column: unitColumn })})`,
  );
  return listed(named, { most: MOST_ROWS, noun: 'dòng' });
}
