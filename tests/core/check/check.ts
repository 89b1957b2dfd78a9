import type { Finding } from '../../../src/core/check/finding';
import { checkWorkbook } from '../../../src/core/check/findings';
import { cellA1 } from '../../../src/core/workbook/a1';
import type { Cell, Grid, Workbook } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';
import { rectangle } from '../table/real-tables';

export const TODAY = { year: 2026, month: 11, day: 22 };

/** All findings of a workbook, as the command finds them. */
export function check(
  workbook: Workbook,
  formulas: ReadonlyMap<string, string[][]> = new Map(),
): readonly Finding[] {
  const survey = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
  return checkWorkbook(survey, { workbook, formulas, today: TODAY });
}

/** One tab called Biểu with these rows. */
export function book(...rows: readonly (readonly Cell[])[]): Workbook {
  return { tabs: [{ name: 'Thu quỹ', values: rectangle(rows) as Grid }] };
}

/** The findings of a kind, which must be there. */
export function ofKind<K extends Finding['kind']>(
  findings: readonly Finding[],
  kind: K,
): readonly Extract<Finding, { kind: K }>[] {
  return findings.filter((one): one is Extract<Finding, { kind: K }> => one.kind === kind);
}

/** The cells of a finding: B5 C7. */
export function cellsOf(finding: Finding | undefined): string {
  return (finding?.spots ?? []).map(({ place }) => cellA1(place)).join(' ');
}
