import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

type Row = readonly [unit: string, target: number, result: number];

interface Told {
  readonly tab: string;
  readonly title?: string;
  readonly heads?: readonly string[];
  readonly rows: readonly Row[];
}

const PAID: Told = {
  tab: 'Quỹ ĐƠĐN',
  title: 'THU QUỸ ĐỀN ƠN ĐÁP NGHĨA NĂM 2025',
  heads: ['Phải thu (đồng)', 'Đã thu (đồng)'],
  rows: [
    ['Phường Tân Giang', 12_500_000, 12_340_000],
    ['Phường Hợp Giang', 9_800_000, 10_250_000],
    ['Xã Hưng Đạo', 7_600_000, 7_600_000],
    ['Xã Vĩnh Quang', 15_400_000, 14_804_000],
    ['Xã Chu Trinh', 6_408_000, 6_451_000],
  ],
};

const LOANS: Told = {
  tab: 'Dư nợ',
  title: 'DƯ NỢ CHO VAY NĂM 2025',
  heads: ['KH (tỷ đồng)', 'TH (tỷ đồng)'],
  rows: [
    ['PGD Trùng Khánh', 1250.5, 1248.9],
    ['PGD Hạ Lang', 980.2, 985],
    ['PGD Quảng Hòa', 760, 760],
    ['PGD Thạch An', 1500, 1480.4],
    ['PGD Hà Quảng', 640.8, 645.1],
  ],
};

function foot(tables: readonly Told[]): string {
  const tabs = tables.map(({ tab, title, heads = ['Kế hoạch', 'Thực hiện'], rows }) => {
    const grid: Cell[][] = [['Đơn vị', ...heads], ...rows.map((row): Cell[] => [...row])];
    return tabOf(tab, title === undefined ? grid : [[title], ...grid]);
  });
  const today = { year: 2026, month: 1, day: 15 };
  return footnotes(surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() }), []).join('\n');
}

function short(unit: string): string {
  return unit.slice(unit.indexOf(' ') + 1);
}

describe("a tab of staff's own that tells a table's figures again", () => {
  it.each<[string, Told, Told]>([
    [
      'rounded to one decimal of another unit of measure, under short names',
      PAID,
      {
        tab: 'Biểu đồ',
        rows: PAID.rows.map(([unit, target, result]) => [
          short(unit),
          Math.round(target / 1e5) / 10,
          Math.round(result / 1e5) / 10,
        ]),
      },
    ],
    [
      'rounded, of some units',
      LOANS,
      {
        tab: 'Slide',
        rows: LOANS.rows
          .slice(0, 4)
          .map(([unit, target, result]) => [unit, Math.round(target), Math.round(result)]),
      },
    ],
    [
      'cut, of all units',
      LOANS,
      {
        tab: 'Chart',
        rows: LOANS.rows.map(([unit, target, result]) => [unit, Math.floor(target), Math.floor(result)]),
      },
    ],
    [
      'the best, from the highest rate on, all but one at their targets',
      {
        tab: 'Mô hình',
        title: 'XÂY DỰNG MÔ HÌNH NĂM 2025',
        rows: [
          ['Chi đoàn Đức Long', 10, 10],
          ['Chi đoàn Bế Triều', 8, 7],
          ['Chi đoàn Nam Tuấn', 6, 6],
          ['Chi đoàn Dân Chủ', 12, 12],
          ['Chi đoàn Hồng Việt', 30, 33],
        ],
      },
      {
        tab: 'Nhất nhì ba',
        rows: [
          ['Chi đoàn Hồng Việt', 30, 33],
          ['Chi đoàn Đức Long', 10, 10],
          ['Chi đoàn Nam Tuấn', 6, 6],
        ],
      },
    ],
    [
      'the best under names in short',
      PAID,
      {
        tab: 'Xếp hạng',
        rows: [
          ['P. Hợp Giang', 9_800_000, 10_250_000],
          ['X. Chu Trinh', 6_408_000, 6_451_000],
          ['X. Hưng Đạo', 7_600_000, 7_600_000],
        ],
      },
    ],
  ])('counts once: %s', (_, whole, again) => {
    const said = `${again.tab}: số giống biểu '${whole.tab}', không tính hai lần.`;
    expect(foot([whole, again])).toContain(said);
    expect(foot([again, whole])).toContain(said);
  });

  it.each<[string, Told, Told]>([
    [
      'short names in the same order',
      PAID,
      { tab: 'BaoCao', rows: PAID.rows.map(([unit, ...figures]) => [short(unit), ...figures]) },
    ],
    [
      'another unit of measure',
      PAID,
      { tab: 'Data', rows: PAID.rows.map(([unit, target, result]) => [unit, target / 1e6, result / 1e6]) },
    ],
    [
      'some units, in no order, of which one alone is not at its target',
      PAID,
      {
        tab: 'Tốt',
        rows: [
          ['Xã Hưng Đạo', 7_600_000, 7_600_000],
          ['Phường Hợp Giang', 9_800_000, 10_250_000],
        ],
      },
    ],
  ])('is told where it could be an indicator that came out alike: %s', (_, whole, again) => {
    expect(foot([whole, again])).toContain(
      `${again.tab}!C2: trang tính này và '${whole.tab}' như hai bản của một biểu (số như nhau, chỉ khác tên), đang tính cả hai`,
    );
  });

  it.each<[string, Told, Told]>([
    [
      'a result is another before it is rounded',
      LOANS,
      {
        tab: 'Huy động',
        rows: LOANS.rows.map(([unit, target, result], at) => [
          unit,
          Math.round(target),
          Math.round(result) + (at === 0 ? 3 : 0),
        ]),
      },
    ],
    [
      'each has its thousand of a count',
      {
        tab: 'Đoàn viên',
        title: 'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2025',
        rows: [
          ['CĐCS Đề Thám', 45, 44],
          ['CĐCS Hòa Chung', 38, 40],
          ['CĐCS Tân Giang', 52, 52],
        ],
      },
      {
        tab: 'Quỹ',
        title: 'THU QUỸ NĂM 2025',
        rows: [
          ['CĐCS Đề Thám', 45_000, 43_000],
          ['CĐCS Hòa Chung', 38_000, 38_000],
          ['CĐCS Tân Giang', 52_000, 49_500],
        ],
      },
    ],
    [
      'titles name two things, one of which comes to ten times the other',
      {
        tab: 'Cây',
        title: 'TRỒNG CÂY NĂM 2025',
        rows: [
          ['Xã Hòa An', 450, 420],
          ['Xã Hạ Lang', 300, 310],
          ['Xã Bảo Lạc', 250, 240],
        ],
      },
      {
        tab: 'Tin bài',
        title: 'TIN BÀI NĂM 2025',
        rows: [
          ['Xã Hòa An', 45, 42],
          ['Xã Hạ Lang', 30, 31],
          ['Xã Bảo Lạc', 25, 24],
        ],
      },
    ],
    [
      'it goes on with other units',
      {
        tab: 'Khối huyện',
        title: 'THU QUỸ XÃ HỘI NĂM 2025 - KHỐI HUYỆN',
        rows: [
          ['LĐLĐ huyện Bảo Lạc', 52, 52],
          ['LĐLĐ huyện Bảo Lâm', 43, 40],
          ['LĐLĐ huyện Hà Quảng', 61, 63],
        ],
      },
      {
        tab: 'Khối ngành',
        title: 'THU QUỸ XÃ HỘI NĂM 2025 - KHỐI NGÀNH',
        rows: [
          ['CĐ ngành Y tế', 80, 78],
          ['CĐ ngành Giáo dục', 120, 120],
          ['CĐ Viên chức tỉnh', 60, 66],
        ],
      },
    ],
    [
      'a short name may be that of two units',
      {
        tab: 'Hội viên',
        title: 'KẾT NẠP HỘI VIÊN NĂM 2025',
        rows: [
          ['Xã Tân Giang', 30, 31],
          ['Phường Tân Giang', 25, 24],
          ['Xã Hưng Đạo', 20, 22],
        ],
      },
      {
        tab: 'Vận động',
        rows: [
          ['Tân Giang', 30, 31],
          ['Hưng Đạo', 20, 22],
        ],
      },
    ],
  ])('is a table of its own where %s', (_, whole, other) => {
    const said = foot([whole, other]);
    expect(said).not.toContain('không tính hai lần');
    expect(said).not.toContain('hai bản của một biểu');
  });
});
