import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { findingWords } from '../../../src/core/check/wording';
import type { Grid } from '../../../src/core/workbook/workbook';
import { DATED, gridOf, surveyOn, year2020 } from '../register/year-2020';

const HEAD = 'Chỉ tiêu | Đơn vị | KH giao | Từ ngày | Căn cứ | Lý do';

/** What is found about reasons: severity, cell and words. */
function reasonsIn(register: Grid): readonly string[] {
  const workbook = year2020(register);
  const survey = surveyOn('31/05/2020', workbook);
  const findings = checkWorkbook(survey, { workbook, formulas: new Map(), today: survey.today });
  return findings.flatMap((finding) =>
    finding.kind === 'registerNoReason'
      ? [`${finding.severity} ${finding.spots[0].place.row + 1}: ${findingWords(finding).found}`]
      : [],
  );
}

describe('targets of a register without a reason', () => {
  it('are suggested where they differ from what everybody has', () => {
    expect(reasonsIn(gridOf(HEAD, 'Tin, bài | LĐLĐ Bảo Lâm | 12', 'Tin, bài | Khối ngành | 30'))).toEqual([
      'Gợi ý 2: KH giao cho LĐLĐ Bảo Lâm là 12, không ghi Lý do',
      'Gợi ý 3: KH giao cho Khối ngành là 30, không ghi Lý do',
    ]);
  });

  it('are suggested beside a document too, which says who decided and not why', () => {
    expect(reasonsIn(gridOf(HEAD, 'Tin, bài | LĐLĐ Bảo Lâm | 12 | | CV 900/LĐLĐ'))).toHaveLength(1);
  });

  it.each([
    ['the same figure', 'Tin, bài | LĐLĐ Bảo Lâm | 24'],
    ['a reason', 'Tin, bài | LĐLĐ Bảo Lâm | 12 | | | 01 biên chế'],
    ['no figure', 'Tin, bài | LĐLĐ Bảo Lâm | x'],
    ['everybody', 'Tin, bài | Các đơn vị | 20'],
  ])('are not with %s', (_, row) => {
    expect(reasonsIn(gridOf(HEAD, row))).toEqual([]);
  });
});

describe('targets of a register after units were merged', () => {
  it.each(['LĐLĐ Thông Nông', 'LĐLĐ Trà Lĩnh', 'LĐLĐ Hạ Lang', 'CĐ ngành Y tế'])(
    'stand with the unit that the row names: %s',
    (name) => {
      const workbook = year2020(gridOf(HEAD, `Tin, bài | ${name} | 13`));
      const survey = surveyOn('31/12/2020', workbook, { listed: DATED });
      const findings = checkWorkbook(survey, { workbook, formulas: new Map(), today: survey.today });
      const units = findings.flatMap(({ kind, spots }) => (kind === 'registerNoReason' ? spots[0].unit : []));
      expect(units).toEqual([name]);
    },
  );
});
