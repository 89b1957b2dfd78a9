import { PAGES } from '../page/pages';
import { INDICATOR_HEADINGS } from '../settings/layout';
import { type Indicator, type Measure, sourcesOf } from '../survey/indicator';
import type { Table } from '../table/table';
import { targetColumnOf } from '../target/indicator-target';

/**
 * What a share is one of, and who says so: "Phần mềm: tỷ lệ hai cột, Số CĐCS đã dùng phần mềm / Tổng số CĐCS (theo tiêu đề; đổi ở
 * Danh mục chỉ tiêu ▸ Cách tính)." Row 2b of the state table.
 */
export function ratioLines({ name, origin, ratio }: Indicator): string[] {
  const [source] = sourcesOf(origin);
  const whole = source === undefined ? null : targetColumnOf(source.columns.target);
  if (ratio === null || source === undefined || whole === null) return [];
  const { table, columns } = source;
  const names = [columns.resultColumn, whole].map((column) => headingOf(table, column)).join(' / ');
  const by =
    ratio === 'headers'
      ? `theo tiêu đề; đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.calculation}`
      : `theo ${PAGES.indicators.name}`;
  return [`${name}: tỷ lệ hai cột, ${names} (${by}).`];
}

/** Whether a unit's share is wrong because more is done than there is, or anything of what is blank. */
export function exceedsWhole({ ratio }: Pick<Indicator, 'ratio'>, { target, result }: Measure): boolean {
  if (ratio === null || result.reading.kind !== 'number') return false;
  const { kind } = target.reading;
  const whole = target.reading.kind === 'number' ? target.reading.value : 0;
  return (
    (kind === 'number' || kind === 'blank' || kind === 'dash') && whole >= 0 && result.reading.value > whole
  );
}

function headingOf({ columns }: Table, wanted: number): string {
  return columns.find(({ column }) => column === wanted)?.leaf ?? '';
}
