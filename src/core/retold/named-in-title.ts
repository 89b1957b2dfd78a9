import type { Table } from '../table/table';
import { subjectWords } from '../target/subject';

/** Whether a table's tab, title or the lines above it name an indicator: "ĐƠN VỊ CHƯA ĐẠT CHỈ TIÊU TIN BÀI" one called "Tin bài". */
export function namesIndicator(
  { tab, title, linesAbove }: Pick<Table, 'tab' | 'title' | 'linesAbove'>,
  label: string,
): boolean {
  const words = subjectWords(label);
  const own = new Set([tab, title, ...linesAbove.map(({ text }) => text)].flatMap(subjectWords));
  return words.length > 0 && words.every((word) => own.has(word));
}
