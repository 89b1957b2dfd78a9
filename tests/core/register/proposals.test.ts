import { describe, expect, it } from 'vitest';
import { newRows } from '../../../src/core/settings/list';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { declaredBook } from '../settings/declared-book';
import { tabOf } from '../survey/office-time';

interface Office {
  readonly units: readonly [string, string, string];
  readonly head: string;
  readonly indicators: readonly [string, string];
  /** The headings of the proposals, and how an agreement is worded. */
  readonly asked: readonly [string, string, string, string];
  readonly agreed: string;
}

const OFFICES: readonly (readonly [string, Office])[] = [
  [
    'unions',
    {
      units: ['CĐ xã Long Hải', 'CĐ xã Phước Tân', 'CĐ xã Tân Lập'],
      head: 'Đơn vị',
      indicators: ['Kết nạp đoàn viên', 'Thành lập CĐCS'],
      asked: ['Chỉ tiêu', 'Đơn vị', 'KH đề nghị', 'Ý kiến TT'],
      agreed: 'Đồng ý',
    },
  ],
  [
    'a bank',
    {
      units: ['PGD Hòa An', 'PGD Bảo Lạc', 'PGD Trùng Khánh'],
      head: 'Phòng giao dịch',
      indicators: ['Mở thẻ mới', 'Mở tài khoản'],
      asked: ['Chỉ tiêu', 'Phòng giao dịch', 'Kế hoạch đề xuất', 'Phê duyệt'],
      agreed: 'Chấp thuận đề nghị của phòng',
    },
  ],
  [
    'schools',
    {
      units: ['Trường THCS Hòa An', 'Trường THCS Nước Hai', 'Trường THCS Đức Long'],
      head: 'Trường',
      indicators: ['Học sinh giỏi', 'Sáng kiến'],
      asked: ['Tên chỉ tiêu', 'Trường', 'Số đề nghị điều chỉnh', 'Kết luận của Phòng'],
      agreed: 'Nhất trí',
    },
  ],
];

function annex({ units, head, indicators }: Office): Tab {
  return tabOf('Phụ lục 1', [
    ['GIAO CHỈ TIÊU NĂM 2020'],
    ['TT', head, ...indicators],
    ...units.map((unit, at) => [at + 1, unit, 30 - at, 2]),
  ]);
}

function results({ units, head, indicators }: Office): Tab {
  return tabOf('Kết quả', [
    ['KẾT QUẢ THỰC HIỆN NĂM 2020'],
    ['TT', head, ...indicators],
    ...units.map((unit, at) => [at + 1, unit, 26, at + 1]),
  ]);
}

function proposals({ asked, indicators, units }: Office, conclusions: readonly string[]): Tab {
  const [indicator, unit, proposed, conclusion] = asked;
  const rows = conclusions.map((text, at): readonly Cell[] => [
    at + 1,
    indicators[0],
    units[at] ?? '',
    20 + at,
    'ít người',
    text,
  ]);
  return tabOf('Đề nghị điều chỉnh', [
    ['ĐỀ NGHỊ ĐIỀU CHỈNH CHỈ TIÊU NĂM 2020'],
    [],
    ['TT', indicator, unit, proposed, 'Lý do', conclusion],
    ...rows,
  ]);
}

function bookOf(office: Office, conclusions: readonly string[]) {
  return declaredBook('2021-01-10', [annex(office), results(office), proposals(office, conclusions)]);
}

describe.each(OFFICES)('proposals to change what an annex gives, of %s', (_, office) => {
  const [first, , last] = office.units;
  const [indicator] = office.indicators;

  it('leave nothing of the annex unread where some were agreed to', () => {
    const { survey, judged, text } = bookOf(office, [office.agreed]);
    expect(judged[indicator]?.[0]).toBe(`${first} 26/20 Vượt`);
    expect(judged[indicator]?.[2]).toBe(`${last} 26/28 Chưa đạt`);
    expect(text).toContain(`${indicator}: KH giao theo biểu 'Phụ lục 1'.`);
    expect(survey.unread).toEqual([]);
    expect(text).not.toContain('chưa đọc');
  });

  it('say which were not agreed to, beside those that were', () => {
    const { judged, text } = bookOf(office, [office.agreed, 'Không đồng ý', '']);
    expect(judged[indicator]?.[1]).toBe(`${office.units[1]} 26/29 Chưa đạt`);
    expect(text).toContain('Đề nghị điều chỉnh: 2 dòng chưa ghi đồng ý (F5, F6) nên chưa áp dụng.');
  });

  it('give nothing and no other reason where none was', () => {
    const { survey, judged, text } = bookOf(office, ['Không đồng ý', 'Chưa nhất trí']);
    expect(judged[indicator]?.[0]).toBe(`${first} 26/30 Chưa đạt`);
    expect(text).toContain('Đề nghị điều chỉnh: 2 dòng chưa ghi đồng ý (F4, F5) nên chưa áp dụng.');
    expect(text).not.toContain('chưa có kết quả cùng tên');
    expect(survey.leftOut).toEqual([]);
    expect(survey.unread).toEqual([]);
  });

  it.each([[[office.agreed, 'Không đồng ý']], [['Không đồng ý', '']]])(
    'wait for nothing in Danh mục chỉ tiêu: %s',
    (conclusions) => {
      const tabs = [annex(office), results(office), proposals(office, conclusions)];
      const { cells } = newRows([['']], indicatorRows(proposeSources({ tabs }, []), new Map()));
      expect(cells.flat().filter((cell) => String(cell).includes('Đề nghị điều chỉnh'))).toEqual([]);
    },
  );
});

describe('a tab beside them', () => {
  it('still waits where nothing of it was understood', () => {
    const [[, office]] = OFFICES as readonly [(typeof OFFICES)[number]];
    const odd = tabOf('Theo dõi khác', [
      ['Việc', 'Ngày', 'Một', 'Hai'],
      ['họp', '', 3, 4],
      ['thăm', '', 5, 6],
      ['gặp', '', 5, 6],
    ]);
    const tabs = [annex(office), results(office), proposals(office, [office.agreed]), odd];
    const { cells } = newRows([['']], indicatorRows(proposeSources({ tabs }, []), new Map()));
    expect(cells.flat()).toContain('Theo dõi khác');
  });
});
