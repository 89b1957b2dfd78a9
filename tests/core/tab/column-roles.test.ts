import { describe, expect, it } from 'vitest';
import { readColumnRoles } from '../../../src/core/tab/columns';
import { withDemands } from '../../../src/core/tab/demands';
import { readHeader } from '../../../src/core/tab/header';
import { splitTerms } from '../../../src/core/tab/term';

/** The columns right of the units under headings parted by "|", and under bands that stand in the first of their columns. */
function columnsOf(headings: string, { bands = '', title = '' } = {}) {
  const cells = (text: string) => text.split('|').map((cell) => cell.trim());
  const leaves = cells(headings);
  const figures = (row: number) => leaves.map((_, at) => 10 * row + at);
  const rows = [
    ...(bands === ''
      ? [['Đơn vị', ...leaves]]
      : [
          ['Đơn vị', ...cells(bands)],
          ['', ...leaves],
        ]),
    ['Xã A', ...figures(1)],
    ['Xã B', ...figures(2)],
  ].map((row) => Array.from({ length: leaves.length + 1 }, (_, at) => row[at] ?? ''));
  const grid = [[title], [], ...rows];
  const header = readHeader(grid, 2);
  if (header === null) throw new Error(`no header was read: ${headings}`);
  return readColumnRoles(header, grid).slice(1);
}

const rolesOf = (headings: string, around?: Parameters<typeof columnsOf>[1]) =>
  columnsOf(headings, around)
    .map(({ role }) => role ?? '-')
    .join(' | ');

describe('readColumnRoles()', () => {
  it.each([
    ['KH | TH | Tỷ lệ (%) | Ghi chú', 'target | result | rate | note'],
    ['KH | Kết quả (%)', 'target | result'],
    ['KH | TH | Kết quả (%)', 'target | result | rate'],
    ['Tổng số | Nữ', 'sum | -'],
    // What is handed out and what came of it.
    ['Giao sáng kiến | Đạt sáng kiến | Tỷ lệ đạt', 'target | result | rate'],
    ['Hội viên | Giao kết nạp mới | Kết nạp mới', '- | target | result'],
    ['Phân bổ máu (đơn vị) | Kết quả máu (đơn vị)', 'target | result'],
    ['Giao BHYT | Đạt BHYT | Giao BHXH | Đạt BHXH', 'target | result | target | result'],
    ['Giao lưu văn nghệ | Kết quả thể thao', '- | result'],
    ['Giao ban | Đạt', '- | result'],
    // What was pledged, and what was expected.
    ['Đăng ký | TH', 'target | result'],
    ['KH | Đăng ký | TH', 'target | other | result'],
    ['KH | Kết quả đăng ký', 'target | result'],
    ['Dự kiến | Thực tế', 'target | result'],
    ['Số dự kiến thu | Số đã thu', 'target | result'],
    ['KH | Dự kiến | Thực tế', 'target | estimate | result'],
    ['Thực tế | Dự kiến', 'result | estimate'],
    ['Dự kiến tháng 5 | Thực tế', 'estimate | result'],
    ['Dự kiến kết quả | Thực tế', 'estimate | result'],
    // What is called as a target on its left.
    ['KH huy động | Huy động', 'target | result'],
    ['KH cho vay | Doanh số cho vay', 'target | result'],
    ['KH huy động | Kết quả', 'target | result'],
    ['KH huy động | Huy động | Kết quả', 'target | - | result'],
    ['Huy động | KH huy động', '- | target'],
    ['KH huy động 2024 | Huy động 2023', 'target | -'],
    ['Tổn thất KH | Tổn thất TH', 'target | result'],
    ['Tỷ lệ hộ nghèo KH (%) | Tỷ lệ hộ nghèo TH (%)', 'target | result'],
    // What was handed over.
    ['Chỉ tiêu giao quân | Đã giao', 'target | result'],
    ['Diện tích phải giao | Diện tích đã giao', 'target | result'],
    ['Chỉ tiêu giao quân | Đã giao | Kết quả', 'target | target | result'],
    ['Đã giao | Kết quả', 'target | result'],
    ['Nội dung | Đã giao', 'other | target'],
    // Points.
    ['Điểm tối đa | Chỉ tiêu (điểm) | Điểm đạt', 'other | target | result'],
    ['Điểm phấn đấu | Điểm sàn | Điểm thẩm định', 'target | other | result'],
    ['Điểm tối đa | Điểm sàn | Điểm đạt', 'other | target | result'],
    ['Điểm tối đa | Điểm đạt', 'target | result'],
    // Bounds beside a plan.
    ['Kế hoạch | Mức trần | Thực hiện', 'target | - | result'],
    ['Mức trần | Thực hiện', 'target | result'],
    ['Thời hạn tối đa (ngày) | Kế hoạch | Thực hiện', 'other | target | result'],
    ['Thời hạn tối đa (ngày) | Số ngày thực tế', 'target | result'],
    ['Thời hạn tối đa (ngày) | Kế hoạch | Số ngày thực hiện', '- | target | result'],
    // Ranks.
    ['Mục tiêu thứ hạng | Kết quả thứ hạng', 'target | result'],
    ['KH | TH | Xếp hạng', 'target | result | comparison'],
    ['Hạng 2025 | Mục tiêu hạng 2026 | Hạng 2026', 'comparison | target | result'],
    ['Mục tiêu hạng 2026 | Hạng 2025', 'target | comparison'],
    // Headings that state targets.
    ['Kết nạp (chỉ tiêu 10) | Hiến máu (chỉ tiêu 5)', 'result | result'],
    ['Kết nạp (chỉ tiêu 10) | Hiến máu', '- | -'],
    // States at the beginning.
    ['Số tiêu chí đạt đầu năm | Kế hoạch | Số tiêu chí đạt cuối năm', 'comparison | target | result'],
    ['Số tiêu chí đạt đầu năm | Kế hoạch', 'result | target'],
    ['Kế hoạch | Số xã đạt từ đầu năm | Số xã đạt', 'target | result | result'],
    ['Kế hoạch | Số xã đạt đầu năm | Số hộ đạt', 'target | result | result'],
    // What is counted up since before.
    ['KH 2024 | TH 2024 | Lũy kế đến 2024', 'target | result | comparison'],
    ['Chỉ tiêu | Thực hiện | Lũy kế từ năm 2021', 'target | result | comparison'],
    ['Chỉ tiêu | TH tháng 5 | Lũy kế', 'target | result | result'],
    ['Chỉ tiêu | Lũy kế từ năm 2021', 'target | result'],
    // Parts with a plan and a result of their own.
    // A percentage with a target beside counts that have one.
    ['Chỉ tiêu (%) | Thực hiện (%) | KH lớp | TH lớp', 'target | result | target | result'],
    ['KH (người) | KH (%) | TH (người) | TH (%)', 'target | target | result | result'],
    ['KH (người) | TH (người) | TH (%)', 'target | result | rate'],
    ['KH | Trong đó nữ | TH | Trong đó nữ', 'target | target | result | result'],
    ['KH | Trong đó nữ | TH', 'target | part | result'],
    ['KH | TH | Trong đó nữ', 'target | result | part'],
  ])('reads "%s" as %s', (headings, roles) => {
    expect(rolesOf(headings)).toBe(roles);
  });

  it.each([
    ['Kế hoạch | | Thực hiện |', 'CĐCS | ĐV | CĐCS | ĐV', 'target | target | result | result'],
    ['Kết quả | |', 'CĐCS | So với KH (%) | Ghi chú', 'result | rate | note'],
    ['Tỷ lệ so với | | Kết quả', 'KH | Cùng kỳ | ĐV', 'rate | comparison | result'],
    ['Nợ đọng BHXH | | CĐCS |', 'Kế hoạch | Thực hiện | KH | TH', 'target | result | target | result'],
    [
      'Tỷ lệ bao phủ BHYT (%) | | CĐCS |',
      'Kế hoạch | Thực hiện | KH | TH',
      'target | result | target | result',
    ],
    [
      'Tỷ lệ bao phủ BHYT (%) | | CĐCS |',
      'Giao năm 2026 | Đến 31/12/2026 | Giao | Tính đến hết tháng 9',
      'target | - | target | -',
    ],
    ['Tỷ lệ so với | | Kết quả', 'KH | Đến nay | ĐV', 'rate | rate | result'],
    ['Giải ngân | | CĐCS |', 'Kế hoạch | Thực hiện | KH | TH', 'target | result | target | result'],
    ['Kết quả thực hiện | | ĐV', 'Giao | Đạt | KH', 'target | result | target'],
    ['Thực hiện | | KH', 'Tháng này | Lũy kế | ĐV', 'result | result | target'],
    ['Trong đó | | KH', 'Nữ | Nam | ĐV', 'part | part | target'],
    [
      'Kế hoạch | | Thực hiện |',
      'Số thu | Trong đó: Ghi nợ | Số thu | Trong đó: Ghi nợ',
      'target | target | result | result',
    ],
    ['Kế hoạch | | Thực hiện', 'Số thu | Trong đó: Ghi nợ | Số thu', 'target | part | result'],
    [
      'Kế hoạch | | Thực hiện |',
      'Số người | Tỷ lệ (%) | Số người | Tỷ lệ (%)',
      'target | target | result | result',
    ],
    ['So sánh (%) | | Thực hiện', 'Huyện giao | Cùng kỳ | ĐV', 'rate | comparison | result'],
  ])('reads under "%s" the headings "%s" as %s', (bands, headings, roles) => {
    expect(rolesOf(headings, { bands })).toBe(roles);
  });

  it.each([
    ['', 'KH 2024 | Thực hiện | KH 2025', 'target | result | comparison'],
    ['KẾT QUẢ NĂM 2024', 'KH | TH | KH 2025', 'target | result | comparison'],
    ['KẾT QUẢ NĂM 2024', 'TH 2023 | KH 2024 | TH 2024', 'comparison | target | result'],
    ['KẾT QUẢ NĂM 2024', 'KH | TH | Ước 2025', 'target | result | comparison'],
    ['KẾT QUẢ NĂM 2024', 'KH | TH | Ước 2024', 'target | result | estimate'],
    ['KẾT QUẢ NĂM 2024', 'KH 2023 | KH | TH', 'comparison | target | result'],
    ['', 'TH 2023 | KH', 'result | target'],
    ['KẾT QUẢ NĂM 2024', 'TH 2023 | KH 2024', 'comparison | target'],
    ['KẾT QUẢ NĂM 2024', 'KH 2021-2025 | TH 2024', 'target | result'],
    ['KẾT QUẢ THÁNG 6/2024', 'TH tháng 6 | KH tháng 7', 'result | comparison'],
    ['THU QUỸ 6 THÁNG ĐẦU NĂM 2024', 'KH năm | TH | KH 6 tháng cuối năm', 'target | result | comparison'],
    ['THU QUỸ NĂM 2024', 'KH năm | TH | KH 6 tháng cuối năm', 'target | result | target'],
  ])('reads under the title "%s" the headings "%s" as %s', (title, headings, roles) => {
    expect(rolesOf(headings, { title })).toBe(roles);
  });

  it('says of a column what it counts, its time and how it is counted', () => {
    const [target, result, rate] = columnsOf('KH đoàn viên | Lũy kế 9 tháng 2024 | TH/KH (%)');
    expect(target).toMatchObject({ qualifier: 'đoàn viên', subject: '', cumulative: false, percent: false });
    expect(result).toMatchObject({ cumulative: true, year: 2024, span: '9 thang', isTotal: false });
    expect(rate).toMatchObject({ ofResult: true, percent: true, leaf: 'TH/KH (%)' });
    const [gathered, total] = columnsOf('Vắc xin A | Tổng số', { bands: 'Các loại vắc xin | Đoàn viên' });
    expect(gathered).toMatchObject({ subject: 'loại vắc xin – Vắc xin A', label: 'Vắc xin A' });
    expect(total).toMatchObject({ isTotal: true, texts: ['Đoàn viên', 'Tổng số'] });
  });
});

describe('withDemands()', () => {
  const demanded = (headings: string, around?: Parameters<typeof columnsOf>[1]) =>
    withDemands(columnsOf(headings, around))
      .map(({ role, label, qualifier }) => `${role ?? '-'} ${qualifier || label}`.trim())
      .join(' | ');

  it.each([
    ['Yêu cầu | Đã có', 'target có | result có'],
    ['Quy định | Kết quả', 'target | result'],
    ['Cần vận động | Vận động được', 'target Vận động | result Vận động'],
    ['Hồ sơ cần chỉnh lý | Hồ sơ đã chỉnh lý', 'target Hồ sơ chỉnh lý | result Hồ sơ chỉnh lý'],
    ['Số hộ nghèo giao giảm | Số hộ nghèo đã giảm', 'target hộ nghèo giảm | result hộ nghèo giảm'],
    [
      'Số lớp được giao mở | Số lớp đã mở | KH kết nạp | Kết nạp',
      'target lớp mở | result lớp mở | target kết nạp | result kết nạp',
    ],
    ['Tỷ lệ hộ nghèo (KH) | Tỷ lệ hộ nghèo (TH)', 'target Tỷ lệ hộ nghèo | result Tỷ lệ hộ nghèo'],
    ['Số vụ bạo lực (KH không quá) | Số vụ bạo lực xảy ra', 'target vụ bạo lực | result vụ bạo lực'],
  ])('reads "%s" as %s', (headings, roles) => {
    expect(demanded(headings)).toBe(roles);
  });

  it.each([
    'Yêu cầu | Ghi chú | Đã có',
    'Yêu cầu | KH | Đã có',
    'Cần vận động | Đã kết nạp',
    'KH mở lớp | Số lớp giao mở | Lớp đã học',
    'Hồ sơ | Hồ sơ đã chỉnh lý',
    'KH đoàn viên | Đoàn viên nữ',
    'KH số vụ | Số vụ xảy ra | Kết quả',
    'Tỷ lệ hộ nghèo (KH) | Tỷ lệ hộ cận nghèo (TH)',
    'KH | TH',
  ])('leaves "%s" as it is', (headings) => {
    expect(withDemands(columnsOf(headings))).toEqual(columnsOf(headings));
  });

  it('asks within one band', () => {
    const apart = { bands: 'Văn phòng | Hồ sơ' };
    expect(withDemands(columnsOf('Yêu cầu | Đã có', apart))).toEqual(columnsOf('Yêu cầu | Đã có', apart));
    expect(demanded('Yêu cầu | Đã có', { bands: 'Hồ sơ | ' })).toBe('target có | result có');
  });
});

describe('splitTerms()', () => {
  const split = (headings: string) => {
    const found = splitTerms(columnsOf(headings));
    return (
      found && [found.ofTerm, found.ofYear].map((columns) => columns.map(({ leaf }) => leaf).join(' | '))
    );
  };

  it.each([
    ['KH 2021-2025 | TH 2021-2024 | KH 2024 | TH 2024', ['KH 2021-2025 | TH 2021-2024', 'KH 2024 | TH 2024']],
    ['KH nhiệm kỳ | Lũy kế | KH 2024 | TH 2024', ['KH nhiệm kỳ | Lũy kế', 'KH 2024 | TH 2024']],
  ])('parts "%s" as %j', (headings, expected) => {
    expect(split(headings)).toEqual(expected);
  });

  it.each(['KH 2024 | TH 2024', 'KH 2021-2025 | TH 2021-2024', 'KH 2021-2025 | KH 2024 | TH 2024'])(
    'leaves "%s" together',
    (headings) => {
      expect(split(headings)).toBeNull();
    },
  );
});
