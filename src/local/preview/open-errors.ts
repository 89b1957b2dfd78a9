import { XlsxError } from '../xlsx/xlsx-error';
import { ServerGone } from './server-gone';

/** By what an {@link XlsxError} says; the first that fits, names of tabs among them may say anything. `$1` is the first group. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /tab "(.*)" goes down to row (\d+) with (\d+) columns/s,
    'Trang tính “$1” kéo đến dòng $2, $3 cột: quá nhiều ô. Hãy xóa các dòng, cột thừa ở cuối trang rồi lưu lại.',
  ],
  [
    /tab "(.*)" has \d+ conditional formats/s,
    'Trang tính “$1” có quá nhiều định dạng có điều kiện. Hãy xóa bớt rồi lưu lại.',
  ],
  [/cells are written down.* tab "(.*)" has/s, 'Tệp có quá nhiều ô có ghi, nhiều nhất ở trang tính “$1”.'],
  [/tab "(.*)" has more than 150 MB/s, 'Trang tính “$1” quá lớn: trên 150 MB.'],
  [/too large: more than 100 MB/, 'Tệp quá lớn: trên 100 MB.'],
  [/too large/i, 'Tệp quá lớn.'],
  [/empty/i, 'Tệp rỗng.'],
  [
    /password|old \.xls/i,
    'Tệp có mật khẩu hoặc thuộc dạng .xls cũ. Hãy mở trong Excel, bỏ mật khẩu rồi lưu lại dạng .xlsx.',
  ],
  [/no tab/i, 'Tệp không có trang tính nào.'],
  [/damaged/i, 'Tệp bị hỏng nên không đọc được.'],
  [/not an \.xlsx/i, 'Đây không phải tệp bảng tính .xlsx.'],
];

/** Why a file could not be opened, in a sentence for whoever chose it. */
export function openFailure(file: string, error: unknown): string {
  if (error instanceof ServerGone) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const found = error instanceof XlsxError ? REASONS.find(([pattern]) => pattern.test(message)) : undefined;
  return `Không mở được tệp “${file}”. ${found === undefined ? `Lỗi: ${message}` : inWords(message, found)}`;
}

function inWords(message: string, [pattern, words]: readonly [RegExp, string]): string {
  const [said = ''] = pattern.exec(message) ?? [];
  return said.replace(pattern, words);
}
