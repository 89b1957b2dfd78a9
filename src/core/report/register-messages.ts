import type { Survey } from '../survey/survey';
import { assigningInWords, registerInWords } from './source-words';

/** The toast after the tab `Giao chỉ tiêu` was made: what to write there, and where targets come from meanwhile. */
export function registerMade(survey: Survey, name: string): string {
  const tables = survey.assigning.map(({ table }) => assigningInWords(survey, table));
  const inUse = tables.length === 0 ? [] : [`Bảng giao đang dùng: ${tables.join('; ')}.`];
  return [`Đã lập trang ${name}. Chỉ ghi đơn vị giao khác mức chung hoặc thay đổi trong năm.`, ...inUse].join(
    ' ',
  );
}

/** The toast where it stood already, `isOwn` where the command once made it: its rows stay as they are. */
export function registerShown(survey: Survey, name: string, { isOwn }: { readonly isOwn: boolean }): string {
  const registers = survey.registers.filter(({ tab }) => tab === name);
  const used = registers.flatMap((register) => registerInWords(survey, register));
  const what =
    used.length > 0 ? `Đang dùng ${used.join('; ')}.` : `Trang ${name} chưa có dòng nào được dùng.`;
  const lists = isOwn ? 'Đã cập nhật danh sách chọn' : 'Trang này do cơ quan lập';
  return `${what} ${lists}; các dòng đã có được giữ nguyên.`;
}
