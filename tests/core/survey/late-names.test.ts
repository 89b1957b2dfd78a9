import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { findingWords } from '../../../src/core/check/wording';
import { parseDate } from '../../../src/core/date/parse-date';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { Grid, Workbook } from '../../../src/core/workbook/workbook';
import { DATED, gridOf, surveyOn, unitIn, year2020 } from '../register/year-2020';
import { tabOf } from './in-short';

function findingsOf(day: string, workbook: Workbook, listed = DATED) {
  const today = parseDate(day);
  if (today === null) throw new RangeError(`Give a day: "${day}"`);
  const survey = surveyOn(day, workbook, { listed });
  const found = checkWorkbook(survey, { workbook, formulas: new Map(), today });
  return { survey, late: found.filter(({ kind }) => kind === 'lateName'), all: found };
}

/** The log of 2020 with rows typed behind its last one. */
function withRows(...rows: readonly string[]): Workbook {
  const [log, ...others] = year2020().tabs;
  if (log === undefined) throw new RangeError('Give a log');
  return { tabs: [{ ...log, values: [...log.values, ...gridOf(...rows)] }, ...others] };
}

describe('rows under a name that was gone by then', () => {
  it('count for the unit it went into, and are one finding', () => {
    const workbook = withRows(
      '333 | 15/02/2020 | LĐLĐ Thông Nông | Tin ghi tên cũ | Đạt',
      '334 | 01/03/2020 | LĐLĐ Phục Hòa | Tin ghi tên cũ | Đạt',
      '335 | 02/03/2020 | LĐLĐ Phục Hòa | Tin ghi tên cũ | Đạt',
    );
    const { survey, late } = findingsOf('31/03/2020', workbook);
    // 2 + 2 + 3 of Hà Quảng, 2 of Thông Nông in January and one in February; 3 of Quảng Hòa, 3 + 2 of before and two.
    expect(unitIn(survey, 'LĐLĐ Hà Quảng')).toMatch(/^24 \| 10 \|/);
    expect(unitIn(survey, 'LĐLĐ Quảng Hòa')).toMatch(/^24 \| 10 \|/);
    expect(late).toHaveLength(1);
    const [finding] = late;
    expect(finding?.spots.map(({ unit }) => unit)).toEqual([
      'LĐLĐ Thông Nông',
      'LĐLĐ Phục Hòa',
      'LĐLĐ Phục Hòa',
    ]);
    expect(finding && findingWords(finding)).toMatchObject({
      found:
        'Ghi tên cũ sau ngày sáp nhập hoặc kết thúc: LĐLĐ Thông Nông: 1 dòng từ ngày 01/02/2020; LĐLĐ Phục Hòa: 2 dòng từ ngày 01/03/2020',
      expected:
        'LĐLĐ Thông Nông tính cho LĐLĐ Hà Quảng; LĐLĐ Phục Hòa tính cho LĐLĐ Quảng Hòa (theo Danh mục đơn vị)',
    });
  });

  it('are none in the year as it was typed', () => {
    expect(findingsOf('10/01/2021', year2020()).late).toEqual([]);
  });

  it.each([
    [
      'a school under its old name in a table of the year after',
      [
        'TRỒNG CÂY NĂM 2025',
        'TT | Trường | KH | KQ',
        '1 | Trường Tiểu học 1 | 10 | 9',
        '2 | Trường Tiểu học 2 | 10 | 9',
        '3 | Trường THPT | 5 | 5',
      ],
      [
        'Tên chuẩn | Gộp vào | Từ ngày',
        'Trường Tiểu học 1 | |',
        'Trường Tiểu học 2 | Trường Tiểu học 1 | 01/08/2024',
        'Trường THPT | |',
      ],
      ['Trường Tiểu học 2'],
    ],
    [
      'a health station that closed',
      [
        'SỔ THEO DÕI TẬP HUẤN NĂM 2025',
        'STT | Ngày | Đơn vị | Nội dung',
        '1 | 05/02/2025 | Trạm y tế Đức Long | a',
        '2 | 06/02/2025 | Trạm y tế Bế Triều | b',
        '3 | 07/02/2025 | Trạm y tế Bế Triều | c',
      ],
      ['Tên chuẩn | Từ ngày', 'Trạm y tế Đức Long | 06/02/2025', 'Trạm y tế Bế Triều | 06/02/2025'],
      ['Trạm y tế Bế Triều', 'Trạm y tế Bế Triều'],
    ],
    [
      'a youth union of a commune, written in short',
      [
        'SỔ TIN BÀI NĂM 2025',
        'STT | Ngày | Đơn vị | Tên tin',
        '1 | 30/06/2025 | Đoàn xã Hồng Trị | a',
        '2 | 01/07/2025 | Đoàn xã Hồng Trị | b',
        '3 | 02/07/2025 | Đoàn xã Bảo Toàn | c',
      ],
      [
        'Tên chuẩn | Gộp vào | Từ ngày',
        'Đoàn xã Bảo Toàn | |',
        'Đoàn xã Hồng Trị | Đoàn xã Bảo Toàn | 01/07/2025',
      ],
      ['Đoàn xã Hồng Trị'],
    ],
  ] as const)('names %s', (_, rows, directory, expected) => {
    const grid: Grid = gridOf(...directory);
    const workbook = { tabs: [tabOf('Biểu', gridOf(...rows))] };
    const { late } = findingsOf('10/01/2026', workbook, readListedUnits(grid));
    expect(late.flatMap(({ spots }) => spots.map(({ unit }) => unit))).toEqual(expected);
  });
});

describe('units that a table is asked for', () => {
  it('are those that were there in its time', () => {
    const table = (year: number, names: readonly string[]) =>
      tabOf(`Quỹ ${year}`, [
        [`THU QUỸ NĂM ${year} (đồng)`],
        ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
        ...names.map((name, index) => [index + 1, name, 100 + index, 90 + index * 2]),
      ]);
    const old = ['LĐLĐ Hà Quảng', 'LĐLĐ Thông Nông', 'LĐLĐ Hòa An', 'LĐLĐ Hạ Lang'];
    const workbook = {
      tabs: [table(2019, old), table(2021, ['LĐLĐ Hà Quảng', 'LĐLĐ Hòa An', 'LĐLĐ Hạ Lang'])],
    };
    const listed = readListedUnits(
      gridOf(
        'Tên chuẩn | Gộp vào | Từ ngày | Bắt đầu từ',
        ...['LĐLĐ Hà Quảng', 'LĐLĐ Hòa An', 'LĐLĐ Hạ Lang'].map((name) => `${name} | | |`),
        'LĐLĐ Thông Nông | LĐLĐ Hà Quảng | 01/02/2020 |',
        'LĐLĐ Quảng Hòa | | | 01/03/2020',
      ),
    );
    const { all } = findingsOf('10/01/2022', workbook, listed);
    const absent = all.flatMap((finding) =>
      finding.kind === 'unitsAbsent' ? [[finding.spots[0].place.tab, finding.absent]] : [],
    );
    expect(absent).toEqual([['Quỹ 2021', ['LĐLĐ Quảng Hòa']]]);
  });

  it('are not those whose rows stand under the names of the units that they were made of', () => {
    const table = (month: number, names: readonly string[]) =>
      tabOf(`T${month}`, [
        [`HỘI VIÊN MỚI THÁNG ${month} NĂM 2025`],
        ['TT', 'Chi hội', 'Kế hoạch', 'Thực hiện'],
        ...names.map((name, index) => [index + 1, name, 10 + index, 9 + index * 2]),
      ]);
    const names = ['Chi hội Nà Cạn', 'Chi hội Nà Lắc', 'Chi hội Nà Toàn', 'Chi hội Nà Phía'];
    const listed = readListedUnits(
      gridOf(
        'Tên chuẩn | Gộp vào | Từ ngày | Bắt đầu từ',
        ...['Nà Cạn', 'Nà Lắc'].map((name) => `Chi hội ${name} | Chi hội Sông Hiến | 01/07/2025 |`),
        ...['Nà Toàn', 'Nà Phía'].map((name) => `Chi hội ${name} | | |`),
        'Chi hội Sông Hiến | | | 01/07/2025',
        'Chi hội Hợp Giang | | | 01/07/2025',
      ),
    );
    const workbook = { tabs: [table(6, names), table(7, names)] };
    const absent = findingsOf('10/08/2025', workbook, listed).all.flatMap((finding) =>
      finding.kind === 'unitsAbsent' ? [[finding.spots[0].place.tab, finding.absent]] : [],
    );
    expect(absent).toEqual([['T7', ['Chi hội Hợp Giang']]]);
  });
});
