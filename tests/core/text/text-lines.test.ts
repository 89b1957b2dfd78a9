import { describe, expect, it } from 'vitest';
import { lineCount, textPixels } from '../../../src/core/text/text-lines';

const TIMES = { font: 'Times New Roman', size: 10, bold: false };
const ARIAL = { font: 'Arial', size: 10, bold: false };

describe('textPixels()', () => {
  it.each([
    ['chưa có SL', TIMES, 60],
    ['1.349.500.000', ARIAL, 85],
    ['', TIMES, 0],
  ])('measures "%s"', (text, setting, pixels) => {
    expect(Math.round(textPixels(text, setting))).toBe(pixels);
  });

  it('takes marks of Vietnamese letters for nothing, bold letters and wide fonts for more', () => {
    expect(textPixels('Đơn vị', TIMES)).toBe(textPixels('Đon vi', TIMES));
    expect(textPixels('Đơn vị', { ...TIMES, bold: true })).toBeGreaterThan(textPixels('Đơn vị', TIMES));
    expect(textPixels('Đơn vị', { ...ARIAL, font: 'Verdana' })).toBeGreaterThan(textPixels('Đơn vị', ARIAL));
  });
});

describe('lineCount()', () => {
  const unit = 'Công đoàn ngành Giáo dục - Đào tạo';
  it.each([
    [unit, 400, 1],
    [unit, 135, 2],
    [unit, 70, 4],
    ['', 100, 1],
    ['một\nhai\r\n\nba', 400, 4],
    ['aaaaaaaaaaaaaaaaaaaa', 60, 2],
    ['b aaaaaaaaaaaaaaaaaaaa', 60, 3],
  ])('breaks "%s" in %d pixels into %d lines', (text, pixels, lines) => {
    expect(lineCount(text, pixels, TIMES)).toBe(lines);
  });
});
