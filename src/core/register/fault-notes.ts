import type { TableProblem } from '../problem/problem';
import { withCapital } from '../text/letter-case';
import { listed } from '../words/listed';
import { cellA1 } from '../workbook/a1';
import { type RegisterFault, registerFaultWords } from './fault';

/** First line of our notes at cells of `Giao chỉ tiêu` that are not used; by it they are known to be ours. */
export const REGISTER_FAULT_LINE = 'Tiện ích Chỉ tiêu: dòng này chưa dùng được.';

/** How many cells a message names. */
const MOST_PLACES = 5;

/** What is wrong in one tab with a register, by its cells; of rows given twice at both. */
export function registerFaultsIn(
  tab: string,
  problems: readonly TableProblem[],
): readonly { readonly row: number; readonly column: number; readonly message: string }[] {
  return problems.flatMap((problem) => {
    if (problem.kind !== 'registerRow' || problem.fault.place.tab !== tab) return [];
    const { fault } = problem;
    const message = sentence(fault);
    const other = fault.other?.tab === tab ? [{ ...fault.other, message }] : [];
    return [{ ...fault.place, message }, ...other].map(({ row, column }) => ({ row, column, message }));
  });
}

/** The sentence for the toast: "2 ô chưa dùng được: Giao chỉ tiêu!C4, B6; lý do ghi ở ghi chú của ô." None when all is right. */
export function registerFaultSentences(
  tab: string,
  faults: readonly { readonly row: number; readonly column: number }[],
): string[] {
  const places = [...new Set(faults.map(cellA1))];
  if (places.length === 0) return [];
  const named = listed(places, { most: MOST_PLACES, noun: 'ô' });
  return [`${places.length} ô chưa dùng được: ${tab}!${named}; lý do ghi ở ghi chú của ô.`];
}

function sentence(fault: RegisterFault): string {
  return `${withCapital(registerFaultWords(fault))}.`;
}
