import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { findingWords } from '../../../src/core/check/wording';
import { gridOf } from '../register/year-2020';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = { year: 2025, month: 1, day: 10 };

function found(given: readonly string[], results: readonly string[]): readonly string[] {
  const workbook = {
    tabs: [
      { name: 'Giao', values: gridOf(...given) },
      { name: 'Kết quả', values: gridOf(...results) },
    ],
  };
  const survey = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
  return checkWorkbook(survey, { workbook, formulas: new Map(), today: TODAY }).flatMap((finding) => {
    if (finding.kind !== 'targetsOtherwise') return [];
    const { found: what, expected } = findingWords(finding);
    return [`${finding.severity}: ${what} | ${expected}`];
  });
}

describe('targets of a table that are others than those given', () => {
  it.each([
    [
      'by an annex, of branches',
      ['GIAO CHỈ TIÊU MỞ THẺ NĂM 2024', 'Chi nhánh | Mở thẻ', 'CN A | 24', 'CN B | 30'],
      ['KẾT QUẢ MỞ THẺ NĂM 2024', 'Chi nhánh | KH | Kết quả', 'CN A | 20 | 22', 'CN B | 30 | 31'],
      'CN A: 20 | Đang tính theo KH giao. CN A: 24',
    ],
    [
      'by a register, of schools',
      ['Chỉ tiêu | Đơn vị | KH giao', 'Sáng kiến | Trường A | 7'],
      ['SÁNG KIẾN NĂM 2024', 'Trường | KH | Kết quả', 'Trường A | 5 | 6', 'Trường B | 5 | 6'],
      'Trường A: 5 | Đang tính theo KH giao. Trường A: 7',
    ],
  ])('are to be looked at: %s', (_, given, results, expected) => {
    const [only, ...others] = found(given, results);
    expect(only).toMatch(/^Cần xem lại: /);
    expect(only).toContain(expected);
    expect(others).toEqual([]);
  });

  it('are none where they are the same', () => {
    const given = ['GIAO CHỈ TIÊU NĂM 2024', 'Trạm | Tiêm chủng', 'Trạm A | 24'];
    const results = ['TIÊM CHỦNG NĂM 2024', 'Trạm | KH | Kết quả', 'Trạm A | 24 | 22', 'Trạm B | 20 | 22'];
    expect(found(given, results)).toEqual([]);
  });
});
