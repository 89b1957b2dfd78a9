import { describe, expect, it } from 'vitest';
import { lastDayOf, lastDayText } from '../../../src/core/date/deadline';
import { statedDeadline } from '../../../src/core/date/stated-deadline';

const YEAR = { start: { year: 2020, month: 1, day: 1 }, end: { year: 2020, month: 12, day: 31 } };

describe('statedDeadline()', () => {
  it.each([
    ['Đã nộp trước 25/12', '24/12/2020'],
    ['MỞ TÀI KHOẢN VIETINBANK TRƯỚC NGÀY 25/12/2020', '24/12/2020'],
    ['KẾT QUẢ NỘP KPCĐ NĂM 2020 (hoàn thành trước 25/12)', '24/12/2020'],
    ['NỘP BHXH NĂM 2020, THỜI HẠN 15/10/2020', '15/10/2020'],
    ['Thời hạn nộp: trước ngày 25/12/2020', '24/12/2020'],
    ['Thời hạn hoàn thành: 30/6', '30/06/2020'],
    ['TRÌNH ĐỀ ÁN TRƯỚC THÁNG 4/2020', '31/03/2020'],
    ['Chậm nhất ngày 15 tháng 11 năm 2020', '15/11/2020'],
    ['Tiêm phòng đàn gia súc (xong trước 30/9)', '29/09/2020'],
  ])('finds the last day in "%s": %s', (text, day) => {
    const found = statedDeadline([text]);
    expect(found && lastDayText(lastDayOf(found, YEAR))).toBe(`hết ngày ${day}`);
  });

  it.each([
    'Số DN thành lập trước ngày 01/07/2020',
    'Gửi báo cáo về LĐLĐ tỉnh trước ngày 15/12',
    'Số đoàn viên sinh trước 30/4',
    'Số liệu tính đến 31/10/2020',
    'Kèm theo Quyết định số 12/QĐ-LĐLĐ trước ngày 3/4/2020',
    'Tăng so với trước 01/01/2020',
    'Nộp trước 25/13',
    'Nộp trước hạn',
  ])('finds none in "%s"', (text) => {
    expect(statedDeadline([text])).toBeNull();
  });

  it('finds none where two days are stated', () => {
    expect(statedDeadline(['Đã nộp trước 25/12', 'Nộp trước 30/6'])).toBeNull();
  });
});
