import fc from 'fast-check';
import type { Cell } from '../../../src/core/workbook/workbook';
import { type Planted, Sheet } from './planted';

const UNITS = ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 5'];

/** A log with a row an event: dated, its amounts added, with headings and sums of months, or one sum at the end. */
export const plantedLog: fc.Arbitrary<Planted> = fc
  .record({
    months: fc.boolean(),
    ordinals: fc.boolean(),
    total: fc.boolean(),
    stray: fc.boolean(),
    events: fc.array(
      fc.record({
        unit: fc.constantFrom(...UNITS),
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.constantFrom(2024, 2024, 2024, 2023),
        amount: fc.integer({ min: 1, max: 900 }),
        isText: fc.boolean(),
      }),
      { minLength: 3, maxLength: 15 },
    ),
  })
  .map(({ months, ordinals, total, stray, events }) => {
    const sheet = new Sheet('Sổ ủng hộ');
    const lead = ordinals ? [''] : [];
    sheet.add(['SỔ THEO DÕI ỦNG HỘ NĂM 2024']);
    sheet.add([
      ...(ordinals ? ['TT'] : []),
      'Ngày',
      'Tổ dân phố',
      'Người nộp',
      'Số tiền (nghìn đồng)',
      'Số điện thoại',
    ]);
    const sorted = [...events].sort((a, b) => a.month - b.month);
    sorted.forEach(({ unit, month, year, amount, isText }, at) => {
      if (months && sorted[at - 1]?.month !== month) sheet.add([...lead, `Tháng ${month}`]);
      const figure: Cell = isText ? `${amount}.000` : amount;
      const cells = [{ year, month, day: 1 + (at % 28) }, unit, `Ông ${at}`, figure, `09${12345670 + at}`];
      const fate = year === 2024 ? 'event counted' : 'event outside';
      const phone = 'label other';
      sheet.add(
        [...(ordinals ? [at + 1] : []), ...cells],
        [...(ordinals ? ['label ordinal'] : []), null, null, null, fate, phone],
      );
      if (months && sorted[at + 1]?.month !== month)
        sheet.add(
          [...lead, `Cộng tháng ${month}`, '', '', amount],
          [...lead.map(() => null), null, null, null, 'typed total'],
        );
    });
    if (total)
      sheet.add(
        [...lead, 'Tổng cộng', '', '', 9999],
        [...lead.map(() => null), null, null, null, 'typed total'],
      );
    if (stray) {
      sheet.add([]);
      sheet.add([...lead, 'Người lập biểu', '', '', 'Kế toán']);
      sheet.add(
        [...lead, 'Chuyển khoản', 'Bà Hoa', '', 777],
        [...lead.map(() => null), null, null, null, 'unread'],
      );
    }
    return { workbook: { tabs: [sheet.tab()] }, fates: sheet.fates };
  });

/** Forms with a row an indicator, a tab a unit, with headings, parts and totals. */
export const plantedForms: fc.Arbitrary<Planted> = fc
  .record({
    units: fc.integer({ min: 2, max: 4 }),
    rate: fc.boolean(),
    comparison: fc.boolean(),
    headings: fc.boolean(),
    figures: fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })), {
      minLength: 4,
      maxLength: 8,
    }),
  })
  .map(({ units, rate, comparison, headings, figures }) => {
    const names = [
      'Kết nạp đoàn viên',
      'Trồng cây',
      'Hiến máu',
      'Sửa nhà',
      'Tặng quà',
      'Tập huấn',
      'Sáng kiến',
      'Thăm hỏi',
    ];
    const sheets = Array.from({ length: units }, (_, unit) => {
      const sheet = new Sheet(['Hòa An', 'Hạ Lang', 'Thạch An', 'Bảo Lạc'][unit] ?? '');
      sheet.add(['BÁO CÁO KẾT QUẢ NĂM 2024']);
      sheet.add([`Đơn vị: LĐLĐ huyện ${sheet.name}`]);
      sheet.add([]);
      const more = [...(rate ? ['Tỷ lệ (%)'] : []), ...(comparison ? ['Cùng kỳ năm trước'] : [])];
      sheet.add(['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', ...more]);
      figures.forEach(([of, got], at) => {
        if (headings && at % 3 === 0) sheet.add([['I', 'II', 'III'][at / 3] ?? '', `Nhóm ${at}`]);
        const target = of + unit;
        const rest = [...(rate ? [Math.round((got * 100) / target)] : []), ...(comparison ? [of + 3] : [])];
        const fates = [...(rate ? ['typed rate'] : []), ...(comparison ? ['notUsed comparison'] : [])];
        sheet.add(
          [at + 1, names[at] ?? '', 'người', target, got, ...rest],
          ['label ordinal', null, null, 'figure target', 'figure result', ...fates],
        );
      });
      return sheet;
    });
    return {
      workbook: { tabs: sheets.map((sheet) => sheet.tab()) },
      fates: new Map(sheets.flatMap(({ fates }) => [...fates])),
    };
  });
