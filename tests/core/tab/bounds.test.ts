import { describe, expect, it } from 'vitest';
import {
  areCappedBy,
  capOf,
  cappedAt,
  isCeiling,
  isFullMark,
  isLeastMark,
} from '../../../src/core/tab/ceiling';
import { countsKeepers, isCapped } from '../../../src/core/tab/keepers';

describe('isCeiling()', () => {
  it.each([
    ['Chỉ tiêu (≤ %)'],
    ['KH <'],
    ['Không quá (vụ)'],
    ['KH không quá'],
    ['Mức khống chế'],
    ['Giới hạn'],
    ['KH (dưới)'],
    ['Mức tối đa (%)'],
    ['Chỉ tiêu tối đa'],
    ['Tồn kho cho phép'],
    ['KH (max)'],
    ['KH giảm còn'],
    ['KH dưới 5%'],
  ])('is true of "%s"', (header) => {
    expect(isCeiling(header, [header])).toBe(true);
  });

  it.each([['Kế hoạch'], ['KH ≤5 vụ'], ['Trẻ dưới 5 tuổi'], ['Xã dưới chuẩn'], ['Chỉ tiêu giao'], ['']])(
    'is false of "%s"',
    (header) => {
      expect(isCeiling(header, [header])).toBe(false);
    },
  );

  it('takes the most points that can be had for a full mark', () => {
    expect(isCeiling('Tối đa', ['Điểm đạt'])).toBe(false);
    expect(isCeiling('Mức tối đa', ['Kết quả chấm'])).toBe(false);
    expect(isCeiling('Tối đa', ['Số vụ chấm công sai'])).toBe(true);
    expect(isCeiling('Tối đa', ['Số vụ'])).toBe(true);
    expect(isCeiling('Tối đa', ['Địa điểm'])).toBe(true);
    expect(isCeiling('Không quá', ['Điểm trừ'])).toBe(true);
  });

  it.each([
    ['KH kết nạp hội viên (không quá 35 tuổi)', null, false],
    ['KH kết nạp hội viên (không quá 35 tuổi)', 'tuổi', true],
    ['KH số vụ (không quá 5 vụ)', null, true],
    ['KH số vụ (không quá 5 vụ)', 'vụ', true],
    ['KH số vụ (không quá 5 vụ)', 'người', false],
    ['KH số vụ (không quá 5)', null, true],
    ['KH số lớp (không quá 35 học sinh)', null, false],
    ['KH số lớp (không quá 35 học sinh)', 'lớp', false],
    ['Không quá 5 vụ', null, true],
    ['Chỉ tiêu (không quá 5 vụ)', null, true],
    ['Kế hoạch (không quá 35 tuổi)', null, false],
    ['Chỉ tiêu giao (không quá 30 tuổi)', null, false],
    ['KH năm (dưới 16 tuổi)', null, false],
    ['Mức giao: không quá 5 vụ', 'vụ', true],
    ['KH tỷ lệ nợ (không quá 5%)', null, true],
    ['KH tăng (không quá 2 lần)', null, true],
    ['Tin, bài (không quá 3 bài/người)', null, false],
    ['KH chi hội nghị (không quá 20 triệu đồng)', null, true],
    ['KH chi hội nghị (không quá 20 triệu đồng)', 'triệu đồng', true],
    ['KH hộ vay (không quá 20 triệu đồng)', null, false],
    ['KH hộ vay (không quá 20 triệu đồng)', 'hộ', false],
  ])('tells of "%s" in %s whether the bound is of what is counted: %s', (header, measure, expected) => {
    expect(isCeiling(header, [header], measure)).toBe(expected);
  });
});

describe('capOf()', () => {
  it.each([
    ['Chi tiếp khách (không vượt dự toán)', null, 'bracket'],
    ['Số vụ cháy (≤)', null, 'bracket'],
    ['Số vụ cháy (không quá 5)', null, 'bracket'],
    ['Chi hội họp (không quá 20 triệu đồng)', 'triệu đồng', 'bracket'],
    ['Chi hội họp (không quá 20 triệu đồng)', null, null],
    ['Số lớp (không quá 35 học sinh)', 'lớp', null],
    ['Số cuộc họp không quá', null, 'end'],
    ['Chi hành chính tối đa', null, 'end'],
    ['Điểm tối đa', null, null],
    ['Điểm (tối đa)', null, null],
    ['Công suất tối đa', null, null],
    ['Chi hội nghị không vượt dự toán giao', null, 'bound'],
    ['Số vụ không quá 5', null, 'bound'],
    ['Số hộ dưới chuẩn', null, null],
    ['Không quá 5', null, null],
    ['Số vụ', null, null],
  ])('of "%s" in %s is %s', (name, measure, cap) => {
    expect(capOf(name, measure)).toBe(cap);
  });
});

describe('areCappedBy()', () => {
  it.each([
    ['CHI HỘI NGHỊ (KHÔNG VƯỢT DỰ TOÁN)', true],
    ['(Không vượt dự toán)', true],
    ['CHI HỘI NGHỊ', false],
    ['CHI HỘI NGHỊ KHÔNG QUÁ', false],
  ])('of "%s" is %s', (text, expected) => {
    expect(areCappedBy([{ text: 'ĐVT: đồng' }, { text }], null)).toBe(expected);
  });
});

describe('cappedAt()', () => {
  it.each([
    ['Sĩ số (không quá 35 học sinh/lớp)', 35],
    ['Chi hội họp (tối đa 1.200)', 1200],
    ['Điểm (tối đa 100)', null],
    ['Sĩ số (35 học sinh)', null],
    ['Sĩ số (không quá chuẩn)', null],
    ['Sĩ số không quá 35', null],
    ['Sĩ số (không quá 35) năm 2024', null],
    ['Sĩ số', null],
    ['Không để xảy ra cháy, nổ', 0],
    ['Chỉ tiêu không có đơn thư vượt cấp', 0],
    ['Không có', null],
    ['Số thôn không có tệ nạn', null],
    ['Tỷ lệ không có nợ đọng', null],
  ])('of "%s" is %s', (name, figure) => {
    expect(cappedAt(name)).toBe(figure);
  });
});

describe('isFullMark() and isLeastMark()', () => {
  it.each([
    ['Điểm tối đa', [], true, false],
    ['Thang điểm', [], true, false],
    ['Tối đa', ['Điểm đạt'], true, false],
    ['Tối đa', ['Số vụ'], false, false],
    ['Điểm sàn', [], false, true],
    ['Mức tối thiểu (điểm)', [], false, true],
    ['Tối thiểu', ['Địa điểm'], false, false],
    ['Điểm chuẩn', [], false, false],
  ])('of "%s" beside %j: %s, %s', (header, around, full, least) => {
    expect([isFullMark(header, around), isLeastMark(header, around)]).toEqual([full, least]);
  });
});

describe('isCapped()', () => {
  it.each([
    ['Chi hội nghị không vượt dự toán', true],
    ['Số tiền chi hội nghị không vượt dự toán', true],
    ['Số vụ cháy không quá 5', true],
    ['Số đơn vị chi không vượt dự toán', false],
    ['Số hộ nghèo không quá 5', false],
    ['Số đơn vị (không quá 5)', true],
    ['Số đơn vị', false],
  ])('of "%s" is %s', (name, expected) => {
    expect(isCapped(name, null)).toBe(expected);
  });
});

describe('countsKeepers()', () => {
  it.each([
    ['KH số đơn vị chi không vượt dự toán', true],
    ['Số lớp có sĩ số không quá 35 học sinh', true],
    ['Số người không quá 20', false],
    ['Số hộ nghèo không quá', false],
    ['Chi hội nghị không vượt dự toán', false],
    ['Đơn vị không vượt dự toán', true],
    ['Số đơn vị', false],
  ])('of "%s" is %s', (header, expected) => {
    expect(countsKeepers(header)).toBe(expected);
  });
});
