import { lazy } from '../collection/lazy';
import { unifyTone } from '../text/tone';
import type { Mention } from './mention';

const WORD = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+/g;

/** Words that lead from what a sentence speaks of to its figure; any other word makes it a figure of something else. */
const BRIDGES = lazy(
  (): ReadonlySet<string> =>
    new Set(
      (
        'đạt|được|là|bằng|tương|ứng|tỷ|tỉ|lệ|chung|so|với|kế|hoạch|kh|chỉ|tiêu|dự|toán|năm|nay|thực|hiện|kết|quả|thu|nộp|đã|tổng|cộng|cả|' +
        'toàn|tỉnh|huyện|trường|xã|phường|ngành|thành|phố|chi|nhánh|hệ|thống|đơn|vị|số|lượng|liệu|đến|tính|ngày|hết|lũy|đồng|triệu|nghìn|ngàn|tr|đ|' +
        'vnđ|hơn|trên|gần|khoảng|xấp|xỉ|có|mới|nạp|lập|phát|triển|vận|động|đóng|góp|của|các|cấp|trong|qua|về|mức|giao|và|thì|cho|thấy|hoàn|' +
        'địa|bàn|công|đoàn|nhà|khối|theo|báo|cáo|nhanh|ước|như|sau|nhìn|đó|phải|tại|đăng'
      ).split('|'),
    ),
);

/** Single words that read otherwise than in the pairs they are bridges of: "chi ngân sách" beside "chi nhánh". */
const PAIRED: ReadonlyMap<string, string> = new Map([['chi', 'nhánh']]);

/**
 * Whether a figure at an offset of a text is told of what is mentioned in it: from the beginning of the part in which it is mentioned
 * (parts end at commas, colons and brackets) no word leads elsewhere. "Dư nợ đạt 12,2 tỷ đồng, bằng 93,8%" is all of dư nợ;
 * "Tốc độ tăng trưởng dư nợ đạt 9,9%" and "huy động vốn đạt 8,5 tỷ" are not. Without a mention all words of the sentence count.
 */
export function leadsTo(text: string, at: number, mentions: readonly Mention<unknown>[]): boolean {
  let to = at;
  for (;;) {
    const from = partStart(text, to, mentions);
    const inside = mentions.filter((one) => one.from >= from && one.from < to);
    if (!isBridge(text, { from, to, inside })) return false;
    if (inside.length > 0 || from === 0 || /[;.]/.test(text.charAt(from - 1))) return true;
    to = from - 1;
  }
}

function partStart(text: string, to: number, mentions: readonly Mention<unknown>[]): number {
  for (let at = to - 1; at >= 0; at -= 1) {
    if (!/[,;:(]/.test(text.charAt(at)) && !/^\. /.test(text.slice(at, at + 2))) continue;
    const inFigure = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
    if (!inFigure && !mentions.some((one) => one.from < at && at < one.to)) return at + 1;
  }
  return 0;
}

function isBridge(
  text: string,
  {
    from,
    to,
    inside,
  }: { readonly from: number; readonly to: number; readonly inside: readonly Mention<unknown>[] },
): boolean {
  let words = text.slice(from, to);
  for (const one of inside) {
    const [start, end] = [one.from - from, Math.min(one.to, to) - from];
    words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end);
  }
  const found = unifyTone(words.toLowerCase()).match(WORD) ?? [];
  return found.every((word, index) => {
    const next = PAIRED.get(word);
    return BRIDGES().has(word) && (next === undefined || next === found[index + 1]);
  });
}
