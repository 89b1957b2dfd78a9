import type { WayOut } from '../settings/way-out';
import { type Indicator, sourcesOf } from '../survey/indicator';
import { resultColumnsOf } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { columnLetters } from '../workbook/a1';

/** Below so many rows that tell nothing is said of typed rates. */
const FEWEST_TELLING = 3;

/**
 * Says of an indicator that staff declared which row of `Danh mục chỉ tiêu` says so and which columns it means; and where fewer
 * than half of the typed rates agree with these, that too, since the figures are then in doubt (rule 14).
 */
export function declaredLines({ name, origin }: Indicator, { tab }: Pick<WayOut, 'tab'>): string[] {
  return sourcesOf(origin).flatMap(({ table, columns }): string[] => {
    const { declared, target } = columns;
    if (declared === undefined) return [];
    const targets = targetColumnsOf(target);
    const parts = [
      `đơn vị cột ${columnLetters(table.unitColumn)}`,
      ...(targets.length > 0 ? [`KH cột ${lettersOf(targets)}`] : []),
      `KQ cột ${lettersOf(resultColumnsOf(columns))}`,
    ];
    const { agree, of } = declared.rates ?? { agree: 0, of: 0 };
    const doubt =
      of >= FEWEST_TELLING && 2 * agree < of
        ? ` Chỉ khớp ${agree}/${of} tỷ lệ đã ghi, đề nghị xem lại các cột.`
        : '';
    return [`${name}: đọc theo ${tab}, dòng ${declared.row + 1} (${parts.join(', ')}).${doubt}`];
  });
}

function lettersOf(columns: readonly number[]): string {
  return columns.map((column) => columnLetters(column)).join(', ');
}
