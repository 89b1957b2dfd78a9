// The log of news items that stands behind the news table of 2019: a row an item, as many of each unit as the table counts.
// Titles are invented; days are spread over the year.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const COLUMN_TITLES = ['Stt', 'Ngày đăng', 'Đơn vị', 'Tên tin, bài', 'Nơi đăng'];
const MEDIA = ['Trang tin điện tử', 'Báo tỉnh', 'Đài phát thanh', 'Bản tin nội bộ'];
const DAYS_OF_YEAR = 365;
/** Every so many rows somebody typed the day as text, as people do. */
const TYPED_AS_TEXT = 23;

/**
 * The log as it was typed: title, notes and rows of texts, the first row its header.
 * @param {string} folder where the news table and the titles stand
 * @returns {{ title: string, notes: string[], merges: string[], headerRows: number, rows: string[][] }}
 */
export function newsLog(folder) {
  const table = JSON.parse(readFileSync(join(folder, 'tin-bai.json'), 'utf8'));
  /** @type {string[]} */
  const titles = JSON.parse(readFileSync(join(folder, 'tieu-de-tin-bai.json'), 'utf8'));
  const items = table.rows
    .slice(table.headerRows)
    .flatMap((/** @type {string[]} */ [, unit = '', count = '0'], /** @type {number} */ index) => {
      const items = Number(count);
      return Array.from({ length: items }, (_, item) => ({
        unit,
        day: Math.floor(((item + (index % 7) / 7) * DAYS_OF_YEAR) / items) + 1,
        order: index,
      }));
    });
  items.sort((/** @type {Item} */ a, /** @type {Item} */ b) => a.day - b.day || a.order - b.order);
  const rows = items.map((/** @type {Item} */ { unit, day }, /** @type {number} */ index) => [
    String(index + 1),
    dayText(day, index),
    unit,
    titles[(index * 11) % titles.length] ?? '',
    MEDIA[(index * 5) % MEDIA.length] ?? '',
  ]);
  const [, norm = ''] = table.notes;
  return {
    title: 'SỔ THEO DÕI TIN, BÀI NĂM 2019',
    notes: [norm],
    merges: [],
    headerRows: 1,
    rows: [COLUMN_TITLES, ...rows],
  };
}

/**
 * @typedef {{ unit: string, day: number, order: number }} Item
 */

/**
 * A day of 2019 as it was typed: 29/01/2019, now and then as text.
 * @param {number} dayOfYear counted from 1
 * @param {number} index
 */
function dayText(dayOfYear, index) {
  const date = new Date(Date.UTC(2019, 0, dayOfYear));
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1].map((part) =>
    String(part).padStart(2, '0'),
  );
  return index % TYPED_AS_TEXT === TYPED_AS_TEXT - 1 ? `ngày ${day} /${month}/2019` : `${day}/${month}/2019`;
}
