import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { type Indicator, sourcesOf } from '../survey/indicator';
import { headingWords } from '../tab/heading-words';
import { readHeaderText } from '../tab/roles';
import { targetColumnOf } from '../target/indicator-target';
import { columnLetters } from '../workbook/a1';

/** The columns of results whose headings say that they are estimated, "Ước cả năm", and that no typed rate gave. */
export function estimateLines({ name, origin }: Indicator): string[] {
  return sourcesOf(origin).flatMap(({ table, columns: { resultColumn, typed } }): string[] => {
    const leaf = table.columns.find(({ column }) => column === resultColumn)?.leaf ?? '';
    if (typed?.proves || readHeaderText(leaf).role !== 'estimate') return [];
    return [
      `${name}: kết quả là số ước, cột ${columnLetters(resultColumn)} của '${table.tab}' (${headingWords(leaf)}).`,
    ];
  });
}

/**
 * Rule 14: what the typed rates of a table say of the way it was read, where they gave its columns, measure an
 * estimate, or where less than half of them hold: "Dư nợ: khớp 4/14 tỷ lệ đã ghi ở 'Dư nợ', cần xem lại …".
 */
export function typedRateLines({ name, origin }: Indicator): string[] {
  return sourcesOf(origin).flatMap(({ table, columns }): string[] => {
    const { typed, target, resultColumn, rateColumn, shortfallColumn } = columns;
    const targetColumn = targetColumnOf(target);
    const typedColumn = rateColumn ?? shortfallColumn;
    if (typed?.estimate !== undefined) {
      const [got, estimated] = [resultColumn, typed.estimate].map(columnLetters);
      return [
        `${name}: kết quả lấy ở cột ${got} của '${table.tab}'; tỷ lệ đã ghi là của cột ước ${estimated} nên không so.`,
      ];
    }
    if (!typed || targetColumn === null || typedColumn === null) return [];
    const rows = `${formatNumber(typed.explains)}/${formatNumber(typed.of)}`;
    if (typed.proves) {
      const [of, got, rate] = [targetColumn, resultColumn, typedColumn].map(columnLetters);
      const read = `KH lấy ở cột ${of}, kết quả ở cột ${got} của '${table.tab}' theo ${rateColumn === null ? 'số còn thiếu' : 'tỷ lệ'} đã ghi ở cột ${rate}`;
      return [`${name}: ${read}, khớp ${rows} dòng.`];
    }
    return [
      `${name}: khớp ${rows} tỷ lệ đã ghi ở '${table.tab}'; cần xem lại tỷ lệ, KH hoặc kết quả (${PAGES.check.name}).`,
    ];
  });
}
