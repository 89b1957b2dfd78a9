import { XlsxError } from '../xlsx/xlsx-error';
import { ServerGone } from './server-gone';

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/empty/i, 'Tệp rỗng.'],
  [
    /password|old \.xls/i,
    'Tệp có mật khẩu hoặc thuộc dạng .xls cũ. Hãy mở trong Excel, bỏ mật khẩu rồi lưu lại dạng .xlsx.',
  ],
  [/too large/i, 'Tệp quá lớn.'],
  [/no tab/i, 'Tệp không có trang tính nào.'],
  [/damaged/i, 'Tệp bị hỏng nên không đọc được.'],
  [/not an \.xlsx/i, 'Đây không phải tệp bảng tính .xlsx.'],
];

/** Why a file could not be opened, in a sentence for whoever chose it. */
export function openFailure(file: string, error: unknown): string {
  if (error instanceof ServerGone) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const known = error instanceof XlsxError ? REASONS.find(([pattern]) => pattern.test(message)) : undefined;
  return `Không mở được tệp “${file}”. ${known?.[1] ?? `Lỗi: ${message}`}`;
}
