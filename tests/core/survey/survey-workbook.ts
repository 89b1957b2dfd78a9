import { proposeSources } from '../../../src/core/survey/propose';
import { judgeProposed, type Survey, type SurveyOptions } from '../../../src/core/survey/survey';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Workbook } from '../../../src/core/workbook/workbook';

/** Reads and judges a workbook as a command does. */
export function surveyWorkbook(
  workbook: Workbook,
  { listed, ...options }: SurveyOptions & { readonly listed: readonly ListedUnit[] },
): Survey {
  return judgeProposed(proposeSources(workbook, listed), options);
}
