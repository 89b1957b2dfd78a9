import { describe, expect, it } from 'vitest';
import { subjectOf, subjectWords, thingOf } from '../../../src/core/target/subject';

const basesOf = (words: ReturnType<typeof subjectOf>) => words.map(({ base }) => base).join(' ');

describe('subjectWords() and thingOf()', () => {
  it.each([
    ['Kết quả phát triển đoàn viên năm 2020', 'phat trien doan vien', 'phat trien doan vien'],
    ['Chỉ tiêu giao', '', ''],
    ['Số tiền phải nộp (triệu đồng)', '', ''],
    ['Tin, bài (6 tháng)', 'tin bai', 'tin bai'],
    ['Số lượt khám', 'luot kham', 'kham'],
    ['Số lượt', 'luot', ''],
    ['Số người đạt', 'nguoi dat', ''],
    ['Nhà đã hoàn thành', 'nha hoan thanh', 'nha'],
    ['Mở lớp tập huấn', 'mo lop tap huan', 'tap huan'],
    ['', '', ''],
  ])('of "%s" are "%s" and "%s"', (text, subject, thing) => {
    expect([basesOf(subjectOf(text)), basesOf(thingOf(text))]).toEqual([subject, thing]);
  });

  it('keep marks, by which words differ', () => {
    expect(subjectWords('Tin, bài')).toEqual(subjectWords('KH tin bài năm 2024'));
    expect(subjectWords('Bài')).not.toEqual(subjectWords('Bãi'));
  });
});
