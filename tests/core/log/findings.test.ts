import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import { check } from '../check/check';
import { rectangle } from '../table/real-tables';

describe('Kiểm tra số liệu on a log', () => {
  it('says what each row lacks that is not counted, and where', () => {
    const values = rectangle([
      ['SỔ THU NĂM 2020'],
      ['Ngày', 'Đơn vị', 'Số tiền'],
      ['05/01/2020', 'Hòa An', 1],
      ['06/01/2020', '', 1],
      ['hôm qua', 'Hòa An', 1],
      ['06/01/2019', 'Hòa An', 1],
      ['07/01/2020', 'Hòa An', 'ba'],
    ]);
    const findings = check({ tabs: [{ name: 'Sổ thu', values }] }).filter(
      ({ kind }) => kind === 'tableProblem',
    );
    expect(findings.map((finding) => [finding.spots[0].place.row, findingWords(finding)])).toEqual([
      [
        3,
        {
          found: '1 dòng của sổ không có tên đơn vị',
          expected: 'Dòng của sổ có tên đơn vị mới được tính',
          suggestion: 'Điền tên đơn vị vào các dòng này',
        },
      ],
      [
        4,
        {
          found: '1 dòng của sổ không có ngày hoặc ngày không đọc được',
          expected: 'Dòng của sổ có ngày trong kỳ mới được tính',
          suggestion: 'Ghi ngày đủ ngày, tháng, năm, ví dụ: 29/01/2020',
        },
      ],
      [
        5,
        {
          found: '1 dòng của sổ có ngày ngoài kỳ báo cáo',
          expected: 'Chỉ tính các dòng có ngày trong kỳ',
          suggestion: 'Sửa ngày nếu gõ nhầm, hoặc ghi lý do chấp nhận',
        },
      ],
      [
        6,
        {
          found: '1 dòng của sổ có số không đọc được',
          expected: 'Ô này phải là một số',
          suggestion: 'Sửa thành số, ví dụ: 1.200.000',
        },
      ],
    ]);
  });
});
