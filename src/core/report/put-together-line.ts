import { formatNumber } from '../number/format';
import { type Indicator, type SourceIndicator, sourcesOf } from '../survey/indicator';
import { ownTarget, targetColumnsOf } from '../target/indicator-target';
import { parseUnitName } from '../unit/parse-name';
import { columnLetters } from '../workbook/a1';
import { namesListed } from './line-names';

/**
 * Says of what a figure is put together that stands part by part in its row: "Tin bài: kết quả cộng từ 12 cột (D, E, …) của
 * 'Tin bài 2024'". So does one that was taken from the latest of columns that are counted up.
 */
export function putTogetherLines({ name, origin }: Indicator): string[] {
  return sourcesOf(origin).flatMap((source) => [
    ...columnsLines(name, source),
    ...rowsLines(name, source),
    ...changedPlansLine(name, source),
  ]);
}

function columnsLines(name: string, { table, columns, target }: SourceIndicator): string[] {
  const { addedColumns, latestOf, resultColumn } = columns;
  const where = `của '${table.tab}'`;
  if (latestOf !== undefined) {
    const letters = columnLetters(resultColumn);
    return [
      `${name}: số các kỳ ${where} là lũy kế hoặc số cuối kỳ (cột ${lettersOf(latestOf)}) nên lấy cột ${letters}, không cộng.`,
    ];
  }
  const own = targetColumnsOf(target);
  const source = ownTarget(target);
  const plans = source.kind === 'column' ? source.latestOf : undefined;
  const latest =
    plans === undefined
      ? []
      : [`KH các kỳ (cột ${lettersOf(plans)}) là lũy kế hoặc số cuối kỳ nên lấy cột ${lettersOf(own)}`];
  const targets = own.length > 1 ? [`KH cộng từ ${own.length} cột (${lettersOf(own)})`] : latest;
  const results =
    addedColumns === undefined
      ? []
      : [`kết quả cộng từ ${addedColumns.length} cột (${lettersOf(addedColumns)})`];
  const told = [...results, ...targets];
  return told.length === 0 ? [] : [`${name}: ${told.join(', ')} ${where}.`];
}

/** Rule 14: rows of parts of the year that are added for each unit. */
function rowsLines(name: string, { table }: SourceIndicator): string[] {
  const parts = [...(table.partRows ?? [])];
  const most = Math.max(0, ...parts.map(([, { length }]) => length));
  const fewer = parts.filter(([, { length }]) => length < most);
  if (most === 0) return [];
  const areMost = fewer.length * 2 < parts.length;
  const rows = areMost ? `${most} dòng` : 'các dòng';
  const once = table.targetsOnce ? ', KH tính một lần' : '';
  const several = new Set(parts.flatMap(([row, { length }]) => (length > 1 ? [row] : [])));
  const units = table.rows
    .filter(({ row }) => several.has(row))
    .map((row) => parseUnitName(row.name).spelling);
  const isOfAll = several.size * 2 > parts.length;
  const whose = isOfAll ? 'mỗi đơn vị' : namesListed(units);
  const lacking = isOfAll && areMost ? lackingWords(fewer, table) : '';
  return [`${name}: cộng ${rows} của ${whose} ở '${table.tab}'${lacking}${once}.`];
}

/** Units whose rows do not tell one plan: "KH ghi khác nhau giữa các dòng nên lấy KH ghi sau cùng: Xã A (20, 25)". */
function changedPlansLine(name: string, { table, target }: SourceIndicator): string[] {
  const columns = targetColumnsOf(target);
  const units = (table.changedPlans ?? [])
    .filter(({ column }) => columns.includes(column))
    .map(
      (one) =>
        `${parseUnitName(one.name).spelling} (${one.plans.map((plan) => formatNumber(plan)).join('; ')})`,
    );
  return units.length === 0
    ? []
    : [`${name}: KH ghi khác nhau giữa các dòng nên lấy KH ghi sau cùng: ${namesListed(units)}.`];
}

/** Units that have fewer rows than most: "; riêng Bảo Lạc 2 dòng". */
function lackingWords(
  fewer: readonly (readonly [number, readonly number[]])[],
  { rows }: SourceIndicator['table'],
): string {
  const lengths = new Map(fewer.map(([row, { length }]) => [row, length]));
  const units = rows.flatMap((row) => {
    const length = lengths.get(row.row);
    return length === undefined ? [] : [`${parseUnitName(row.name).spelling} ${length} dòng`];
  });
  return units.length === 0 ? '' : `; riêng ${namesListed(units)}`;
}

function lettersOf(columns: readonly number[]): string {
  const [first = 0] = columns;
  const last = columns[columns.length - 1] ?? first;
  const isRun = columns.length > 2 && columns.every((column, index) => column === first + index);
  return isRun
    ? `${columnLetters(first)}–${columnLetters(last)}`
    : columns.map((column) => columnLetters(column)).join(', ');
}
