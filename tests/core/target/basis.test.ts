import { describe, expect, it } from 'vitest';
import { readBasis } from '../../../src/core/target/basis';

describe('readBasis()', () => {
  it.each([
    ['(Kèm theo Công văn số 607/LĐLĐ ngày 08/01/2020)', 'CV 607/LĐLĐ ngày 08/01/2020'],
    ['Kèm theo CV: 607/LĐLĐ', 'CV 607/LĐLĐ'],
    ['Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 5 tháng 2 năm 2024', 'QĐ 12/QĐ-UBND ngày 05/02/2024'],
    ['theo QĐ 1234/QĐ-SGDĐT, ngày 3-9-2024', 'QĐ 1234/QĐ-SGDĐT ngày 03/09/2024'],
    ['Kế hoạch số 15/KH-TTYT ngày 20.12.2023', 'KH 15/KH-TTYT ngày 20/12/2023'],
    ['Thực hiện KH số 08; ngày 01/02/2024', 'Kế hoạch số 08 ngày 01/02/2024'],
    ['Nghị quyết số 03-NQ/ĐU', 'NQ 03-NQ/ĐU'],
    ['(NQ 03)', 'NQ 03'],
    ['Thông báo số 77/TB-NHCS', 'TB 77/TB-NHCS'],
    ['theo TB 77', 'TB 77'],
    ['Hướng dẫn số 5/HD-LĐLĐ', 'HD 5/HD-LĐLĐ'],
    ['theo HD 5', 'HD 5'],
    ['Chỉ thị số 16/CT-TTg', 'CT 16/CT-TTg'],
    ['theo CT16', 'Chỉ thị số 16'],
  ])('finds in "%s" the document %s', (line, basis) => {
    expect(readBasis([line])).toBe(basis);
  });

  it.each([
    'GIAO CHỈ TIÊU NĂM 2024',
    'Kế hoạch năm 2024',
    'Theo công văn của LĐLĐ tỉnh ngày 08/01/2020',
    'Bàn ghế: 12 bộ; xkh 12',
    'Tổng chi ngân sách: 12 tỷ đồng; đạct 5',
  ])('finds none in "%s"', (line) => {
    expect(readBasis([line])).toBeNull();
  });

  it('takes the first line that names one, and the day behind it', () => {
    expect(readBasis([])).toBeNull();
    expect(
      readBasis([
        'Họp ngày 01/01/2024',
        'Ngày 02/01/2024, theo Quyết định số 12/QĐ-UBND ngày 05/02/2024',
        'Công văn số 607/LĐLĐ',
      ]),
    ).toBe('QĐ 12/QĐ-UBND ngày 05/02/2024');
  });

  it('takes of several the one of the latest day, which names those that it changes', () => {
    const changed = 'Quyết định số 12/QĐ-UBND ngày 05/01/2024';
    expect(readBasis([`Điều chỉnh ${changed} theo Quyết định số 99/QĐ-UBND ngày 28/06/2024`])).toBe(
      'QĐ 99/QĐ-UBND ngày 28/06/2024',
    );
    expect(readBasis([changed, '(Kèm theo CV 607/LĐLĐ ngày 08/02/2024)'])).toBe(
      'CV 607/LĐLĐ ngày 08/02/2024',
    );
    expect(readBasis(['KH 12 tháng năm 2024, Công văn 607/LĐLĐ'])).toBe('CV 607/LĐLĐ');
  });

  it('takes no day until which or from which something is to be done', () => {
    expect(readBasis(['QĐ 12/QĐ-UBND, báo cáo trước ngày 30/06/2024'])).toBe('QĐ 12/QĐ-UBND');
    expect(readBasis(['QĐ 12/QĐ-UBND, thực hiện từ ngày 01/07/2024'])).toBe('QĐ 12/QĐ-UBND');
  });
});
