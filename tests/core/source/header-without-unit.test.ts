import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

const read = (...rows: Rows) => verdicts(surveyTabs([tabOf('Biểu 1', rows)])).map((one) => one.slice(1));

describe('headings of three rows over units that no heading names as such', () => {
  it.each<[string, Rows, readonly string[]]>([
    [
      'a party committee, numbers of columns below them',
      [
        ['TT', 'Tổ chức đảng', 'Chỉ tiêu năm', 'Số đảng viên mới kết nạp', '', '', '', '', 'Tỷ lệ đạt (%)'],
        ['', '', '', 'Lũy kế đến tháng trước', 'Trong tháng', 'Lũy kế từ đầu năm', 'Trong đó', '', ''],
        ['', '', '', '', '', '', 'Nữ', 'Đoàn viên', ''],
        ['A', 'B', '1', '2', '3', '4=2+3', '5', '6', '7=4/1'],
        [1, 'Đảng ủy xã Quảng Uyên', 25, 20, 2, 22, 11, 7, '88,0'],
        [2, 'Đảng ủy xã Phục Hòa', 23, 21, 2, 23, 11, 7, '100,0'],
        [3, 'Đảng ủy xã Trà Lĩnh', 10, 7, 2, 9, 4, 3, '90,0'],
      ],
      [
        'Đảng ủy xã Quảng Uyên 22/25 Chưa đạt',
        'Đảng ủy xã Phục Hòa 23/23 Đạt',
        'Đảng ủy xã Trà Lĩnh 9/10 Chưa đạt',
      ],
    ],
    [
      'a bank',
      [
        ['TT', 'Điểm giao dịch', 'Kế hoạch năm', 'Thẻ mở mới', '', '', '% KH'],
        ['', '', '', 'Trong tháng', 'Từ đầu năm', 'Trong đó', ''],
        ['', '', '', '', '', 'Thẻ tín dụng', ''],
        [1, 'Hòa An', 200, 30, 160, 40, 80],
        [2, 'Trùng Khánh', 100, 20, 110, 30, 110],
        [3, 'Hạ Lang', 120, 10, 90, 20, 75],
      ],
      ['Hòa An 160/200 Chưa đạt', 'Trùng Khánh 110/100 Vượt', 'Hạ Lang 90/120 Chưa đạt'],
    ],
    [
      'a health centre',
      [
        ['TT', 'Nơi khám', 'Chỉ tiêu', 'Lượt khám thai', '', '', 'Tỷ lệ'],
        ['', '', '', 'Trong quý', 'Lũy kế từ đầu năm', 'Chia ra', ''],
        ['', '', '', '', '', 'Con đầu', ''],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
        [1, 'Trạm Hồng Trị', 200, 30, 160, 40, 80],
        [2, 'Trạm Cô Ba', 100, 20, 110, 30, 110],
        [3, 'Trạm Bảo Toàn', 120, 10, 90, 20, 75],
      ],
      ['Trạm Hồng Trị 160/200 Chưa đạt', 'Trạm Cô Ba 110/100 Vượt', 'Trạm Bảo Toàn 90/120 Chưa đạt'],
    ],
  ])('are read where a target and other figures stand under them: %s', (_, rows, expected) => {
    expect(read(...rows)).toEqual([expected]);
  });

  it.each<[string, Rows]>([
    [
      'words alone stand under them',
      [
        ['TT', 'Nội dung', 'Chỉ tiêu', 'Biện pháp', ''],
        ['', '', '', 'Chính', 'Hỗ trợ'],
        ['', '', '', 'Ai làm', 'Khi nào'],
        [1, 'Kết nạp hội viên', 'tăng 10%', 'vận động', 'thăm hỏi'],
        [2, 'Thu hội phí', 'đủ 100%', 'nhắc', 'đối chiếu'],
        [3, 'Tập huấn', '2 lớp', 'mời', 'in tài liệu'],
      ],
    ],
    [
      'years of birth do',
      [
        ['TT', 'Họ tên', 'Mục tiêu', 'Năm sinh', ''],
        ['', '', '', 'Theo giấy khai sinh', ''],
        ['', '', '', 'Nam', 'Nữ'],
        [1, 'Nông Văn A', 'ổn định', 1980, ''],
        [2, 'Lý Thị B', 'ổn định', '', 1985],
        [3, 'Hoàng Văn C', 'ổn định', 1990, ''],
      ],
    ],
  ])('are no table of units where %s', (_, rows) => {
    expect(read(...rows)).toEqual([]);
  });
});

describe('headings of a lower row that are also words for units', () => {
  it.each([
    ['of a party', 'UBKT đảng ủy', ['Tổ chức', 'Đảng viên']],
    ['of rangers', 'Hạt KL', ['Tổ chức', 'Hộ gia đình']],
    ['of a command', 'Ban Chỉ huy', ['Đơn vị', 'Cá nhân']],
  ])('are counts where figures alone stand below: %s', (_, unit, counted) => {
    const found = read(
      ['TT', unit, 'Kiểm tra (cuộc)', '', 'Vi phạm', ''],
      ['', '', 'KH', 'TH', ...counted],
      [1, 'Xã Hòa An', 4, 4, 0, 2],
      [2, 'Xã Hạ Lang', 3, 2, 1, 1],
      [3, 'Xã Đông Khê', 3, 3, 0, 1],
      ['', 'Tổng', 10, 9, 1, 4],
    );
    expect(found).toEqual([['Xã Hòa An 4/4 Đạt', 'Xã Hạ Lang 2/3 Chưa đạt', 'Xã Đông Khê 3/3 Đạt']]);
  });

  it('head units that are called by numbers where no name stands left of them', () => {
    const found = read(['TT', 'Tổ', 'KH', 'TH'], [1, 1, 4, 4], [2, 2, 3, 2], [3, 3, 3, 3]);
    expect(found).toEqual([['1 4/4 Đạt', '2 2/3 Chưa đạt', '3 3/3 Đạt']]);
  });
});

describe('a tab titled as a plan or a result whose one column of figures stands beside names under an unknown heading', () => {
  const tabs = (heading: string, names: readonly string[], thing: string) => {
    const tab = (name: string, title: string, of: string, figures: readonly number[]) =>
      tabOf(name, [
        [`${title} ${thing} NĂM 2024`],
        ['TT', heading, of],
        ...names.map((unit, at): readonly Cell[] => [at + 1, unit, figures[at] ?? '']),
      ]);
    return [
      tab('KH', 'KẾ HOẠCH', 'Kế hoạch', [50, 40, 30]),
      tab('KQ', 'KẾT QUẢ', 'Đã thực hiện', [45, 41, 30]),
    ];
  };

  it.each([
    ['Điện lực', ['ĐL Hòa An', 'ĐL Bảo Lạc', 'ĐL Hạ Lang'], 'CẤP ĐIỆN'],
    ['Khu du lịch', ['Thác Bản Giốc', 'Pác Bó', 'Phia Oắc'], 'ĐÓN KHÁCH'],
    ['Tổ hòa giải', ['Tổ 1', 'Tổ 2', 'Tổ 3'], 'HÒA GIẢI'],
    ['Hội LHPN', ['Phường Sông Hiến', 'Xã Hưng Đạo', 'Xã Chu Trinh'], 'TUYÊN TRUYỀN'],
  ])('is read with these as its units: %s', (heading, names, thing) => {
    const [first = []] = verdicts(surveyTabs(tabs(heading, names, thing)));
    expect(first.slice(1)).toEqual([
      `${names[0]} 45/50 Chưa đạt`,
      `${names[1]} 41/40 Vượt`,
      `${names[2]} 30/30 Đạt`,
    ]);
  });

  it.each([
    ['Tên vật tư', ['Giấy A4', 'Mực in', 'Bút bi'], 'MUA SẮM'],
    ['Họ và tên', ['Nguyễn Văn An', 'Trần Thị Bình', 'Hoàng Văn Cao'], 'BÁN BẢO HIỂM'],
    ['Nội dung công việc', ['Rà soát hồ sơ', 'Lập danh sách', 'Chi trả'], 'CHI TRẢ'],
    ['Loại cây', ['Mía', 'Ngô', 'Lúa'], 'GIEO TRỒNG'],
  ])('is none where the names are no units: %s', (heading, names, thing) => {
    expect(verdicts(surveyTabs(tabs(heading, names, thing)))).toEqual([]);
  });
});
