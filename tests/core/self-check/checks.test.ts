import { describe, expect, it } from 'vitest';
import { CHECKS, judgeChecks, type Observed, type Point } from '../../../src/core/self-check/checks';
import { selfCheckCounts } from '../../../src/core/self-check/messages';

/** What is seen where all is well, by points whose expectation is more than one text. */
const SEEN: Observed = {
  B2: 'số 1,2',
  D3: 'chữ "Biểu gốc đã thay đổi: Thu. Chọn Chỉ tiêu ▸ Tạo bảng tổng hợp"',
  D15: '1,4 giây',
};

function observed(change: Observed = {}): Observed {
  const expected = Object.fromEntries(CHECKS.map(({ point, expected: text }) => [point, text]));
  return { ...expected, ...SEEN, ...change };
}

function unmet(change: Observed): string[] {
  return judgeChecks(observed(change)).flatMap(({ check, isMet }) => (isMet ? [] : [check.point]));
}

describe('judgeChecks()', () => {
  it('finds nothing where everything is seen as expected', () => {
    expect(unmet({})).toEqual([]);
  });

  it('finds every point of which nothing was seen', () => {
    expect(judgeChecks({}).filter(({ isMet }) => isMet)).toEqual([]);
  });

  it.each(CHECKS.map(({ point }) => point))(
    '%s: finds what Google refused, another text and nothing',
    (point) => {
      for (const seen of ['lỗi: Service Spreadsheets failed', 'số 3,5 và chữ', ''])
        expect(unmet({ [point]: seen }), seen).toEqual([point]);
    },
  );

  it.each<[Point, string, boolean]>([
    ['A6', 'vi', true],
    ['A6', 'en_US', false],
    ['A7', 'Asia/Saigon', true],
    ['A7', 'Asia/Bangkok', false],
    ['B2', 'số 3', false],
    ['B2', 'lỗi #ERROR!', true],
    ['B2', 'ô trống', false],
    ['D15', '9,9 giây', true],
    ['D15', '10,0 giây', false],
    ['D15', '123,4 giây', false],
  ])('%s: %s is as expected: %s', (point, seen, isMet) => {
    expect(unmet({ [point]: seen })).toEqual(isMet ? [] : [point]);
  });
});

describe('CHECKS', () => {
  it('stand in the order of the checklist, each point once', () => {
    const points = CHECKS.map(({ point }) => point);
    const inOrder = [...points].sort(
      (a, b) => a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1)),
    );
    expect(points).toEqual(inOrder);
    expect(new Set(points).size).toBe(points.length);
  });

  it('tell in whole sentences what to do', () => {
    for (const { remedy } of CHECKS) expect(remedy).toMatch(/^[A-ZĐ].+\.$/);
  });
});

describe('selfCheckCounts()', () => {
  it('names the points that are not met', () => {
    const all = CHECKS.length;
    expect(selfCheckCounts(judgeChecks(observed()))).toBe(`${all} điểm khớp, 0 điểm không khớp`);
    expect(selfCheckCounts(judgeChecks(observed({ A6: 'en_US', C1: 'ô trống' })))).toBe(
      `${all - 2} điểm khớp, 2 điểm không khớp (A6, C1)`,
    );
  });
});
