import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/core/phrase/words';
import { findNoteTargets, saysEachUnit } from '../../../src/core/target/note-target';

const THINGS = ['tin, bài', 'cuộc', 'lớp'].map((text) => readWords(text).words);

function notesIn(text: string, { below = false } = {}) {
  return findNoteTargets([{ row: 0, column: 0, text }], THINGS, { below });
}

const valuesIn = (text: string, below = false) => notesIn(text, { below }).map(({ value }) => value);

describe('findNoteTargets()', () => {
  it.each([
    ['Chỉ tiêu 12', [12]],
    ['Chỉ tiêu giao là 12', [12]],
    ['Chỉ tiêu phải đạt từ 12', [12]],
    ['Kế hoạch: 12', [12]],
    ['Định mức = 12', [12]],
    ['Mục tiêu: ít nhất 12', [12]],
    ['Mỗi đơn vị 24', [24]],
    ['Mỗi xã mỗi tháng 2 tin', [2]],
    ['12 tin, bài/12 tháng trở lên', [12]],
    ['Tối thiểu 6 tin', [6]],
    ['Chỉ tiêu: 2 tin, 1 bài', [2, 1]],
    ['Chỉ tiêu: 3 lớp và 40 học viên', [3, 40]],
    ['Chỉ tiêu: 3 lớp + 40 học viên', [3, 40]],
    ['Chỉ tiêu: 3 lớp cùng 40 học viên', [3, 40]],
    ['Chỉ tiêu: 3 lớp; 40 học viên', [3]],
    ['Chỉ tiêu: 3 lớp/40 học viên', [3]],
    ['Chỉ tiêu: 2 lớp, mỗi lớp không quá 50 người', [2]],
    ['Chỉ tiêu 1.200', [1200]],
    ['Chỉ tiêu 20000', [20000]],
    ['Chỉ tiêu 1,5 tỷ', [1.5]],
    ['Chỉ tiêu: mỗi xã mở 2 lớp', [2]],
    ['Yêu cầu mỗi trạm truyền thông trực tiếp ít nhất 3 buổi', [3]],
  ])('reads "%s" as %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it.each([
    'Kế hoạch 28',
    'Chỉ tiêu 2019',
    'Chỉ tiêu 1.5',
    'Chỉ tiêu 0',
    'Chỉ tiêu 95%',
    'Chỉ tiêu 95 %',
    'Chỉ tiêu 12/10',
    'Chỉ tiêu 12-15 tin',
    'Chỉ tiêu số12',
    'Chỉ tiêu 6 tháng',
    'Chỉ tiêu 21 đơn vị',
    'Chỉ tiêu 3 đợt',
    'Đã đăng 278 tin',
    'Kết quả: giao 278 tin',
    '278 tin',
    'Giao 278 người',
    'Mỗi tổ gồm ít nhất 4 người',
    'Mỗi xã cử tối thiểu 2 đồng chí',
    'Mỗi xã, phường trên địa bàn tỉnh phải tổ chức được ít nhất 2 buổi',
    'Mỗi xã họp. Tối thiểu 2 buổi',
    'Mỗi xã làm 2 buổi',
  ])('finds in "%s" no target', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it.each([
    ['Chỉ tiêu không quá 2 cuộc', true],
    ['Không quá 2 cuộc/năm, chỉ tiêu giao', true],
    ['Chỉ tiêu tối đa là 2 cuộc', true],
    ['Chỉ tiêu tối đa 2 điểm', undefined],
    ['Chỉ tiêu 2 cuộc, không quá mức', undefined],
  ])('reads "%s" as 2; at the most: %s', (text, isCeiling) => {
    const [note, ...more] = notesIn(text);
    expect([note?.value, note?.isCeiling, more]).toEqual([2, isCeiling, []]);
  });

  it.each([
    ['Chỉ tiêu 2 tin/tháng', 1],
    ['Chỉ tiêu mỗi quý 3 tin', 3],
    ['Chỉ tiêu 1 lượt/tuần', 0],
    ['Chỉ tiêu 24 tin/năm', null],
    ['Họp mỗi tháng; chỉ tiêu 24 tin', null],
    ['Chỉ tiêu 24 tin (2 tin/tháng)', null],
  ])('takes of "%s" the months that it is for each of: %s', (text, months) => {
    expect(notesIn(text)[0]?.months).toBe(months);
  });

  it.each([
    ['Chỉ tiêu toàn thành phố: 10 tin', true],
    ['Chỉ tiêu: cả huyện giao 10 tin', true],
    ['Tỉnh giao: 10 tin, chỉ tiêu', true],
    ['Chỉ tiêu cấp trên giao 10 tin', true],
    ['Chỉ tiêu tỉnh giao cho mỗi đơn vị 10 tin', false],
    ['Chỉ tiêu toàn tỉnh: mỗi đơn vị 10 tin', false],
    ['Chỉ tiêu toàn tỉnh: 10 tin/xã', false],
    ['Chỉ tiêu cả năm 10 tin', false],
    ['Chỉ tiêu 10 tin', false],
  ])('tells of "%s" whether it is of all units together: %s', (text, isOfAll) => {
    const [note] = notesIn(text);
    expect([note?.value, note?.isOfAll, note?.isCertain]).toEqual([10, isOfAll, !isOfAll]);
  });

  it.each([
    ['Chỉ tiêu 12 tin, bài trở lên', ' tin, bài trở lên', '12', null],
    ['Chỉ tiêu 12 tin, bài/năm', ' tin, bài', '12', null],
    ['Chỉ tiêu 12 tin (bài)', ' tin ', '12', null],
    ['Chỉ tiêu 10 triệu đồng/năm', ' triệu đồng', '10 triệu đồng', { of: 'money', exponent: 6 }],
    ['Chỉ tiêu 2ha', 'ha', '2ha', { of: 'area', exponent: 4 }],
    ['Chỉ tiêu 3 nghìn cây', ' nghìn cây', '3 nghìn cây', { of: 'things', exponent: 3 }],
  ])('keeps what "%s" says behind its figure', (text, behind, stated, scale) => {
    const [note] = notesIn(text);
    expect([note?.behind, note?.stated]).toEqual([behind, stated]);
    if (scale === null) expect(note?.scale).toBeNull();
    else expect(note?.scale).toMatchObject(scale);
  });

  it.each([
    ['24 tin/năm, giao; riêng Trạm A, Trạm B 12', [24], { names: ['Trạm A', 'Trạm B'], value: 12 }],
    ['Chỉ tiêu 24; riêng Trạm A là 12', [24], { names: ['Trạm A'], value: 12 }],
    ['Chỉ tiêu 24, Riêng Trạm A được giao: 12', [24], { names: ['Trạm A'], value: 12 }],
    ['Chỉ tiêu 24; riêng xã chỉ tiêu 12', [24], { names: ['xã'], value: 12 }],
    ['Chỉ tiêu 24; riêng Trạm A 24', [24], undefined],
    ['Chỉ tiêu 24; riêng năm 2019', [24], undefined],
    ['Chỉ tiêu 24; nói riêngx 12', [24], undefined],
    ['Chỉ tiêu 24; riêng Trạm A; Trạm B 12', [24], undefined],
  ])('reads of "%s" %j and who is excepted', (text, values, exception) => {
    const notes = notesIn(text);
    expect(notes.map(({ value }) => value)).toEqual(values);
    expect(notes[0]?.exception).toEqual(exception);
  });

  it('takes a line below a table for certain only where it sets a norm for what is counted', () => {
    const below = (text: string) =>
      notesIn(text, { below: true }).map(({ value, isCertain }) => [value, isCertain]);
    expect(below('Chỉ tiêu 12 tin')).toEqual([[12, true]]);
    expect(below('Chỉ tiêu 12')).toEqual([[12, false]]);
    expect(below('12 tin trở lên')).toEqual([]);
  });
});

describe('saysEachUnit()', () => {
  it.each([
    ['Mỗi đơn vị 10 triệu đồng', true],
    ['Các đơn vị: 10 triệu đồng', true],
    ['Từng xã 10 triệu đồng', true],
    ['5 triệu đồng/xã', true],
    ['5 triệu đồng/năm', false],
    ['Chỉ tiêu 5 triệu đồng', false],
  ])('tells of "%s": %s', (text, expected) => {
    expect(saysEachUnit(text)).toBe(expected);
  });
});
