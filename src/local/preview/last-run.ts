import type { RunReport } from '../run/host';
import { element } from './element';

/** What a call and a cell cost in Google Sheets: 0,2-0,3 s a call on a large file, 118.000 cells read or written a second. */
const CALL_SECONDS = { least: 0.2, most: 0.3 } as const;
const CELLS_PER_SECOND = 118_000;

/** How long a run would take in Google Sheets, in seconds: 41 calls and 1.300 cells take 8,2 to 12,3. */
export function modelledSeconds({ calls, cells }: Pick<RunReport, 'calls' | 'cells'>): {
  readonly least: number;
  readonly most: number;
} {
  const moving = (cells.read + cells.written) / CELLS_PER_SECOND;
  return { least: calls.total * CALL_SECONDS.least + moving, most: calls.total * CALL_SECONDS.most + moving };
}

/** Shows what the last run did and how long Google would take for it. */
export function showLastRun(panel: HTMLElement, label: string, report: RunReport): void {
  const { least, most } = modelledSeconds(report);
  const rows: readonly (readonly [string, string])[] = [
    ['Lệnh', label],
    [
      'Lượt gọi',
      `${count(report.calls.total)} (${count(report.calls.read)} đọc, ${count(report.calls.write)} ghi)`,
    ],
    ['Số ô', `${count(report.cells.read)} đọc, ${count(report.cells.written)} ghi`],
    ['Trên máy này', `${seconds(report.ms / 1000)} giây`],
    ['Ước tính trong Google', `${seconds(least)}–${seconds(most)} giây`],
  ];
  const list = element('dl');
  for (const [name, value] of rows) list.append(element('dt', {}, name), element('dd', {}, value));
  const model = 'Cách ước tính: mỗi lượt gọi 0,2–0,3 giây, cộng 118.000 ô mỗi giây.';
  panel.replaceChildren(list, element('p', { class: 'note' }, model));
}

function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function seconds(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
