import { tabNames } from '../words/tab-names';

/** Tabs that were left alone, and why. */
export interface LeftAlone {
  /** Hidden by staff. */
  readonly hidden: readonly string[];
  /** Copied by staff, made in another file, or before a conversion: the witness without the mark. */
  readonly converted: readonly string[];
  /** Named by the mark, without a sign that they are ours. */
  readonly strangers: readonly string[];
  /** The record's tab where what stands in it cannot be read; null otherwise. */
  readonly brokenRecord: string | null;
}

/** A sentence on tabs that were not read, for each reason there is. */
export function leftAloneSentences({ hidden, converted, strangers, brokenRecord }: LeftAlone): string[] {
  const sentences: string[] = [];
  if (hidden.length > 0) sentences.push(`Không đọc trang tính ẩn: ${tabNames(hidden)}.`);
  if (converted.length > 0) {
    sentences.push(
      `Không đọc và không ghi vào ${tabNames(converted)} vì là bản sao của bảng do tiện ích lập, hoặc được lập trong tệp khác hay trước khi chuyển đổi tệp.`,
    );
  }
  sentences.push(...strangerSentences(strangers));
  if (brokenRecord !== null) {
    sentences.push(
      `Trang tính nội bộ '${brokenRecord}' đã bị sửa nên được lập lại; KH đã nhập khi được hỏi có thể phải nhập lại.`,
    );
  }
  return sentences;
}

/** A sentence on tabs that the mark names and that are not ours. */
export function strangerSentences(strangers: readonly string[]): string[] {
  if (strangers.length === 0) return [];
  return [
    `Không ghi vào ${tabNames(strangers)} vì ở đó không có tiêu đề của bảng do tiện ích lập; tiện ích lập bảng ở trang tính riêng.`,
  ];
}
