import { formatNumber } from '../number/format';
import { listed } from '../words/listed';
import { cellA1 } from '../workbook/a1';
import type { Position } from '../workbook/workbook';
import type { NewRows } from './list';
import type { SettingFault } from './read';

/** First line of our notes at wrong entries; by it they are known to be ours. */
export const FAULT_LINE = 'Tiện ích Chỉ tiêu: nội dung ô này chưa dùng được.';

/** First line of our notes at rows that wait for staff to say where figures stand. */
export const WAITING_LINE = 'Tiện ích Chỉ tiêu: dòng này chờ khai.';

/** How many wrong entries a message names. */
const MOST_PLACES = 5;

/** Where staff are told what is wrong: "Danh mục chỉ tiêu có 2 mục chưa dùng được: Danh mục chỉ tiêu!E4, F6 (…)". None when all is right. */
export function faultSentences(tab: string, faults: readonly SettingFault[]): string[] {
  if (faults.length === 0) return [];
  const places = [...new Set(faults.map(cellA1))];
  const named = listed(places, { most: MOST_PLACES, noun: 'ô' });
  return [
    `${formatNumber(places.length)} ô trong danh mục chỉ tiêu chưa dùng được: ${tab}!${named}; lý do ghi ở ghi chú của ô.`,
  ];
}

/** Where staff must still say something: "Chưa hiểu 2 trang tính: ghi ở dòng 7, 8". None where nothing waits. */
export function waitingSentences(waiting: readonly SettingFault[]): string[] {
  if (waiting.length === 0) return [];
  const rows = waiting.slice(0, MOST_PLACES).map(({ row }) => row + 1);
  const rest = waiting.length > MOST_PLACES ? '…' : '';
  return [
    `Chưa hiểu ${formatNumber(waiting.length)} trang tính: đề nghị ghi Dòng tiêu đề, Cột đơn vị, Cột kế hoạch, Cột kết quả ở dòng ${rows.join(', ')}${rest}.`,
  ];
}

/** "3 chỉ tiêu"; "1 chỉ tiêu và 2 nguồn giao KH hoặc không sử dụng": how many rows of sources are which. */
function rowsWords({ sources, others }: Pick<NewRows, 'sources' | 'others'>): string {
  const rest = others === 0 ? '' : ` và ${formatNumber(others)} nguồn giao KH hoặc không sử dụng`;
  return `${formatNumber(sources - others)} chỉ tiêu${rest}`;
}

/** The toast after the tab `Danh mục chỉ tiêu` was made. */
export function indicatorsMade(rows: Pick<NewRows, 'sources' | 'others'>): string {
  return `Đã lập danh mục ${rowsWords(rows)}. Có thể sửa tên, cách tính, KH chung, mức tính đạt, thời hạn (mở nhóm cột bên phải để chọn cột và chiều); lần chạy lệnh sau sẽ theo danh mục này.`;
}

/** The toast after sources were added to it, or were not. */
export function indicatorsExtended(added: Pick<NewRows, 'sources' | 'others'>): string {
  return added.sources === 0
    ? 'Danh mục đã có đủ các chỉ tiêu trong tệp, không thêm dòng nào.'
    : `Đã thêm ${rowsWords(added)} vào cuối danh mục; nội dung đã sửa ở các dòng đã có được giữ nguyên.`;
}

/** The toast's sentence for cells that were written anew; none where none were. */
export function renewedSentences(cells: readonly Position[]): string[] {
  if (cells.length === 0) return [];
  const named = listed(cells.map(cellA1), { most: MOST_PLACES, noun: 'ô' });
  return [`Đã ghi lại theo biểu ${formatNumber(cells.length)} ô tiện ích đã ghi mà chưa ai sửa: ${named}.`];
}

/** The refusal when staff use none of the indicators. */
export function allUnused(tab: string): string {
  return `Mọi chỉ tiêu đều đang chọn “Không sử dụng” ở trang tính '${tab}' nên không có gì để tổng hợp. Đề nghị chọn lại cách tính cho ít nhất một chỉ tiêu.`;
}
