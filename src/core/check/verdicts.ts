import type { SourceIndicator } from '../survey/indicator';
import { resultColumnsOf } from '../table/table';
import { typedVerdicts } from '../table/typed-verdicts';
import { ownTarget, targetColumnsOf } from '../target/indicator-target';
import { cellAt } from '../workbook/workbook';
import type { Finding, VerdictFacts } from './finding';
import type { FindingWords } from './finding-words';
import { type Spot, spotsOf } from './spot';
import type { TableView } from './table-view';

/** The words of an indicator's own column that its figures do not bear out, and how many were compared. */
interface ReadVerdicts {
  readonly header: string;
  readonly wrong: readonly Spot[];
  readonly of: number;
}

const NONE: ReadVerdicts = { header: '', wrong: [], of: 0 };

/** Compares what is typed of who reached a target with what the figures say. */
export function readVerdicts(view: TableView, indicator: SourceIndicator): ReadVerdicts {
  const { table, grid, indicators, unitOfRow } = view;
  const [target] = targetColumnsOf(ownTarget(indicator.target));
  const [result] = resultColumnsOf(indicator.columns).slice(-1);
  if (target === undefined || result === undefined) return NONE;
  const others = indicators.flatMap((other) =>
    other === indicator ? [] : [...resultColumnsOf(other.columns), ...targetColumnsOf(other.columns.target)],
  );
  const verdicts = typedVerdicts(grid, table, { target, result, others, period: table.period });
  if (verdicts === null) return NONE;
  const told = indicator.measures.flatMap(({ rows, assessment: { state } }) => {
    const [row] = rows;
    const isReached = state === 'met' || state === 'exceeded';
    if (row === undefined || rows.length > 1 || !(isReached || state === 'below')) return [];
    const said = verdicts.at(row);
    if (said === null) return [];
    const place = { tab: table.tab, row, column: said.column };
    const typed = cellAt(grid, row, said.column);
    return [
      { isRight: said.isReached === isReached, spot: { place, unit: unitOfRow.get(row) ?? null, typed } },
    ];
  });
  return {
    header: verdicts.header,
    wrong: told.flatMap(({ isRight, spot }) => (isRight ? [] : [spot])),
    of: told.length,
  };
}

/** How many of them agree. */
export function verdictAgreement(view: TableView, indicator: SourceIndicator): Agreement {
  const { wrong, of } = readVerdicts(view, indicator);
  return { right: of - wrong.length, of };
}

export function findVerdicts(view: TableView): Finding[] {
  return view.indicators.flatMap((indicator): Finding[] => {
    const { header, wrong, of } = readVerdicts(view, indicator);
    const spots = spotsOf(wrong);
    return spots ? [{ kind: 'verdictWrong', severity: 'Cần xem lại', spots, subject: header, of }] : [];
  });
}

/** The words of such a finding: where most differ, the table is judged by something else. */
export function verdictWords({ of }: VerdictFacts, found: string, wrong: number): FindingWords {
  const isOther = wrong * 2 > of;
  return {
    found,
    expected: `So kết quả với KH thì ngược lại; khớp ở ${of - wrong}/${of} dòng`,
    suggestion: isOther
      ? 'Nếu biểu xét theo mức, chiều hay KH khác thì ghi ở Danh mục chỉ tiêu (Mức tính đạt, Chiều, Cột kế hoạch)'
      : 'Sửa chữ đã ghi, hoặc sửa số KH, kết quả nếu ghi nhầm',
  };
}

/** How many typed figures are what the others of their rows make them. */
export interface Agreement {
  readonly right: number;
  readonly of: number;
}
