import { type Evidence, readEvidence } from '../check/evidence';
import type { Agreement } from '../check/verdicts';
import { formatNumber } from '../number/format';
import type { Survey } from '../survey/survey';
import { listed } from '../words/listed';
import { cellA1 } from '../workbook/a1';
import type { Workbook } from '../workbook/workbook';
import { tableLabel } from './sources';

/** How many cells of wrong sums a line names. */
const MOST_CELLS = 4;

/**
 * How far each table agrees with itself, where something does not: "Quỹ xã hội: 17 dòng; khớp 15/17 tỷ lệ, 14/14 số còn phải nộp đã
 * ghi; dòng cộng khớp." A reading that a table's own figures contradict is never printed without that (rule 14).
 */
export function evidenceLines(survey: Survey, workbook: Workbook): string[] {
  return readEvidence(survey, workbook)
    .filter(disagrees)
    .map((evidence) => `${tableLabel(survey, evidence.table)}: ${evidenceWords(evidence)}.`);
}

function disagrees({ rates, areRatesTold, shortfalls, verdicts, wrongSums }: Evidence): boolean {
  return (
    [...(areRatesTold ? [] : [rates]), shortfalls, verdicts].some(({ right, of }) => right < of) ||
    wrongSums.length > 0
  );
}

function evidenceWords({ units, rates, shortfalls, verdicts, paidIn, hasSums, wrongSums }: Evidence): string {
  const typed = [
    ...inWords(rates, 'tỷ lệ'),
    ...inWords(shortfalls, paidIn ? 'số còn phải nộp' : 'số còn thiếu'),
    ...inWords(verdicts, 'chữ Đạt, Chưa đạt'),
  ];
  const cells = listed(wrongSums.map(cellA1), { most: MOST_CELLS, noun: 'ô' });
  const sums = wrongSums.length > 0 ? [`dòng cộng không khớp ở ${cells}`] : ['dòng cộng khớp'];
  return [
    `${formatNumber(units)} dòng`,
    ...(typed.length > 0 ? [`khớp ${typed.join(', ')} đã ghi`] : []),
    ...(hasSums ? sums : []),
  ].join('; ');
}

function inWords({ right, of }: Agreement, what: string): string[] {
  return of === 0 ? [] : [`${formatNumber(right)}/${formatNumber(of)} ${what}`];
}
