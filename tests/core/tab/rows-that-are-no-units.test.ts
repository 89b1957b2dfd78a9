import { describe, expect, it } from 'vitest';
import {
  behindPartBeginning,
  isEndText,
  isFormerText,
  isGroupText,
  isLineText,
  isMeanRowText,
  isReferenceText,
  isReserveText,
} from '../../../src/core/tab/row-words';
import { coversTime } from '../../../src/core/tab/span';

describe('words of rows that are no units', () => {
  it.each<[string, (text: string) => boolean, readonly string[], readonly string[]]>([
    ['groups', isGroupText, ['Khối huyện', 'Các ngành', 'Cụm 1'], ['Xã Khối', 'Nhómm', '']],
    ['averages', isMeanRowText, ['Bình quân', 'Chung toàn huyện', 'TB'], ['Bình Quang', 'Xã Chung', '']],
    ['lines', isLineText, ['(Số liệu tạm)', '* Ghi chú', 'Nguồn: kế toán', 'Người lập'], ['Xã A', 'Xã (A)']],
    [
      'ends of pages',
      isEndText,
      ['NGƯỜI LẬP BIỂU', 'TM. UBND', 'Nơi nhận:'],
      ['Ghi chú', 'Lập Thạch', 'Xã A'],
    ],
    [
      'what is only compared',
      isReferenceText,
      ['Tham khảo: tỉnh bạn', 'Số liệu cùng kỳ'],
      ['Xã Kỳ', 'Xã A', ''],
    ],
    [
      'what nobody is given',
      isReserveText,
      ['Số vốn chưa phân bổ', 'Dự phòng', 'Kinh phí dự phòng', 'Chỉ tiêu chưa giao'],
      ['Trung tâm y tế dự phòng', 'Phòng Y tế', 'Xã Chưa', 'Vốn'],
    ],
    [
      'units that there are no more',
      isFormerText,
      ['Xã Trường Hà (cũ)', 'Xã Cô Ba (xã cũ)', 'Xã A (trước sáp nhập)'],
      ['Xã Cũ', 'Xã A (mới)', 'Phố cũ (A)'],
    ],
  ])('are told: %s', (_, says, texts, others) => {
    expect(texts.filter((text) => !says(text))).toEqual([]);
    expect(others.filter(says)).toEqual([]);
  });

  it.each([
    ['Trong đó: nữ', 'nữ'],
    ['Gồm: Xã A, xã B', 'Xã A, xã B'],
    ['Trong đó', ''],
    ['Xã A', null],
    ['Nữ trong đó', null],
  ])('"%s" says behind its beginning "%s"', (text, rest) => {
    expect(behindPartBeginning(text)).toBe(rest);
  });

  it.each([
    [['Lũy kế'], true],
    [['Kết quả', 'Từ đầu năm đến nay'], true],
    [['TH tháng 5'], false],
    [[], false],
  ])('%j cover all time up to a day: %s', (texts, expected) => {
    expect(coversTime(texts)).toBe(expected);
  });
});
