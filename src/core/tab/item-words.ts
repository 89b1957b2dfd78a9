import { contains, longestExactAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';

/** What an amount is called that no unit has: "Vốn kéo dài năm 2024", "Ngân sách tỉnh cấp thêm". */
const AMOUNTS = phrases(
  'vốn|kinh phí|ngân sách|nguồn|tiền|khoản|các khoản|số dư|dư|kết dư|số tồn|tồn|tồn quỹ|số phát sinh|lãi',
);

/** What is done with an amount: "Hỗ trợ đột xuất", "Năm 2024 chuyển sang", "Nhà hảo tâm ủng hộ". */
const ACTS = phrases(
  'chuyển sang|chuyển tiếp|chuyển nguồn|kết chuyển|kéo dài|hỗ trợ|bổ sung|cấp thêm|cấp bù|hoàn trả|thu hồi|tạm ứng',
  'điều chỉnh|giảm trừ|phát sinh|tài trợ|ủng hộ|viện trợ|đóng góp|xã hội hóa|năm trước|kỳ trước|năm ngoái|đột xuất',
);

/** "2024", "năm 2024". */
const YEAR = /(?:^|[^\d.,])20\d\d(?![\d.,])/;

/** Whether a row's words tell of an amount, of what was done with it, or of a year, and so of no unit: "Chuyển tiếp từ năm 2024". */
export function isItemText(text: string): boolean {
  const { words } = readWords(text);
  return longestExactAt(words, 0, AMOUNTS) > 0 || contains(words, ACTS) || YEAR.test(text);
}
