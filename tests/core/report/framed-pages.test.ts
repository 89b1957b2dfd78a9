import { describe, expect, it } from 'vitest';
import { type Frame, PLAIN_FRAME } from '../../../src/core/frame/frame';
import type { Page } from '../../../src/core/page/page';
import { numericWorkbook } from '../survey/cao-bang';
import { asTyped, plan, rowOf, texts } from './pages';

const FRAME: Frame = {
  parent: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
  body: 'LĐLĐ TỈNH CAO BẰNG',
  annex: 'Phụ lục I',
  attached: '(Kèm theo Báo cáo số 05/BC-LĐLĐ ngày 15/01/2020)',
  motto: true,
  placed: 'Cao Bằng, ngày … tháng … năm 2020',
  left: { title: 'NGƯỜI LẬP BIỂU', name: 'Nông Thị A' },
  right: { title: 'CHỦ TỊCH', name: 'Lý Văn B' },
  font: 'Arial',
};

/** The lines above the header and below the tables, without blank cells and rows. */
function around(page: Page): string[][] {
  const end = Math.max(...page.grids.map(({ row, rows }) => row + rows));
  const rows = texts(page);
  return [...rows.slice(1, page.header.first), ...rows.slice(end)]
    .map((row) => row.filter((text) => text !== ''))
    .filter((row) => row.length > 0);
}

describe('pages with what Mẫu in says', () => {
  const planned = plan(numericWorkbook(), { frame: FRAME });

  it.each(['summary', 'below'] as const)('carry head and foot of an annex: %s', (key) => {
    const lines = around(planned[key]);
    expect(lines.slice(0, 3)).toEqual([
      ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['LĐLĐ TỈNH CAO BẰNG', 'Độc lập - Tự do - Hạnh phúc'],
      ['Phụ lục I'],
    ]);
    expect(lines[4]).toEqual(['(Kèm theo Báo cáo số 05/BC-LĐLĐ ngày 15/01/2020)']);
    expect(lines.slice(-3)).toEqual([
      ['Cao Bằng, ngày … tháng … năm 2020'],
      ['NGƯỜI LẬP BIỂU', 'CHỦ TỊCH'],
      ['Nông Thị A', 'Lý Văn B'],
    ]);
    expect(planned[key].font).toBe('Arial');
  });

  it('say it once, and no longer when it is cleared, with what people typed beside it', () => {
    const { summary, below, framed } = planned;
    const last = summary.rows.length - 1;
    const options = {
      summary: asTyped(summary, [
        [2, 5, 'bản nháp'],
        [last + 2, 1, 'Lưu: VT'],
      ]),
      below: asTyped(below, [[2, 5, 'bản nháp']]),
      record: { framed },
    };
    const again = plan(numericWorkbook(), { ...options, frame: FRAME });
    const once = (page: Page, text: string) =>
      texts(page)
        .flat()
        .filter((one) => one === text).length;
    for (const page of [again.summary, again.below]) {
      expect(
        ['CHỦ TỊCH', 'Phụ lục I', 'LĐLĐ TỈNH CAO BẰNG', 'bản nháp'].map((text) => once(page, text)),
      ).toEqual([1, 1, 1, 1]);
    }
    const cleared = plan(numericWorkbook(), { ...options, frame: PLAIN_FRAME });
    for (const page of [cleared.summary, cleared.below]) {
      expect(
        ['CHỦ TỊCH', 'Phụ lục I', 'LĐLĐ TỈNH CAO BẰNG', 'bản nháp'].map((text) => once(page, text)),
      ).toEqual([0, 0, 0, 1]);
    }
    expect(rowOf(cleared.summary, 1, 'Lưu: VT')).toBeGreaterThan(rowOf(cleared.summary, 1, 'TỔNG CỘNG'));
  });

  it('keep an issuing body that staff typed, below the one that Mẫu in names', () => {
    const plain = plan(numericWorkbook());
    const typed = {
      summary: asTyped(plain.summary, [[1, 0, 'CÔNG ĐOÀN GIÁO DỤC']]),
      below: asTyped(plain.below, [[1, 0, 'CÔNG ĐOÀN GIÁO DỤC']]),
    };
    const unnamed = plan(numericWorkbook(), typed);
    expect([unnamed.summary, unnamed.below].map((page) => texts(page)[1]?.[0])).toEqual([
      'CÔNG ĐOÀN GIÁO DỤC',
      'CÔNG ĐOÀN GIÁO DỤC',
    ]);
    const named = plan(numericWorkbook(), { ...typed, frame: FRAME });
    for (const page of [named.summary, named.below]) {
      const first = texts(page).map(([cell]) => cell);
      expect(first).toContain('LĐLĐ TỈNH CAO BẰNG');
      expect(first).toContain('CÔNG ĐOÀN GIÁO DỤC');
    }
  });
});
