import { cleanText } from '../text/normalise';

/** A percentage that is asked for, and nothing but its own sign between: "đạt từ 90% trở lên", "tối thiểu 95%". */
const AT_LEAST = /(?:tối thiểu|ít nhất)[^%;]{0,60}?(?:^|[^\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?%/;
const AND_MORE = /(?:^|[^\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?%[^%\d;]{0,30}trở lên/;
const ASKED = /(?:chỉ tiêu|mục tiêu|phấn đấu|yêu cầu)[^%;]{0,60}?(?:^|[^\d.,])(\d{1,2}(?:[.,]\d{1,2})?) ?%/;

/** Words that make a part of a line a report of what was done, or speak of a change. */
const REPORTS = /(?:thực hiện|hoàn thành|kết quả|đã|tăng|giảm)(?![a-z\u00c0-\u024f\u1e00-\u1eff])/;

/** Words of what is to come next, which nobody is judged by yet. */
const AHEAD =
  /(?:phương hướng|nhiệm vụ|giải pháp|dự kiến|thời gian tới|(?:kỳ|tháng|quý|năm) (?:tới|sau|tiếp theo))(?![a-z\u00c0-\u024f\u1e00-\u1eff])/;

/** Less than half of a target is a stage on the way to it, or a percentage of something else. */
const LEAST = 50;

/**
 * The share of a target, in percent, from which lines and headings of a table of amounts say that it is reached: "chỉ tiêu: tỷ lệ giải
 * quyết đạt từ 90% trở lên" is 90. Null where none does, or several differ.
 */
export function statedShare(texts: readonly string[]): number | null {
  const asked = new Set(
    texts.flatMap((text) => {
      if (!text.includes('%')) return [];
      return cleanText(text)
        .toLowerCase()
        .split(/[();]|\. /)
        .flatMap(askedIn);
    }),
  );
  const [share, ...others] = asked;
  return share === undefined || others.length > 0 ? null : share;
}

function askedIn(part: string): readonly number[] {
  if (AHEAD.test(part)) return [];
  const bound = AT_LEAST.exec(part) ?? AND_MORE.exec(part) ?? (REPORTS.test(part) ? null : ASKED.exec(part));
  const share = Number((bound?.[1] ?? '').replace(',', '.'));
  return bound !== null && share >= LEAST ? [share] : [];
}
