import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellChange } from '../../../src/core/raw/change';
import { changeKey, choicesOf, embeddedJson, keptChanges, MOST_CHOICES } from '../../../src/core/raw/choice';

const GENERAL = '0.###############';

/** A blank rate of a row, to be filled. */
function change(row: number, other: Partial<CellChange> = {}): CellChange {
  return {
    place: { tab: 'Thu', row, column: 4 },
    before: '',
    after: 58.3,
    format: { before: GENERAL, after: GENERAL },
    reason: 'rate',
    witness: { column: 1, name: 'Trường B' },
    ...other,
  };
}

describe('changeKey()', () => {
  const planned = change(2);

  it('is the place and a hash', () => {
    expect(changeKey(planned)).toMatch(/^Thu!E3 [0-9a-f]{8}$/);
    expect(changeKey(change(2))).toBe(changeKey(planned));
  });

  it.each<[string, Partial<CellChange>]>([
    ['place', { place: { tab: 'Thu', row: 3, column: 4 } }],
    ['tab', { place: { tab: 'Chi', row: 2, column: 4 } }],
    ['content', { before: '\u00a0' }],
    ['aim', { after: 58 }],
    ['format', { format: { before: '0%', after: '0%' } }],
    ['row', { witness: { column: 1, name: 'Trường C' } }],
  ])('is another for another %s', (_, other) => {
    expect(changeKey(change(2, other))).not.toBe(changeKey(planned));
  });
});

describe('keptChanges()', () => {
  const planned = [change(2), change(3), change(4)];

  it('gives the kept ones in the order of the plan, and places of keys that are planned no more', () => {
    const keys = [change(4), change(2), change(5, { place: { tab: "L'A b", row: 0, column: 0 } })].map(
      changeKey,
    );
    expect(keptChanges(keys, planned)).toEqual({ kept: [change(2), change(4)], moved: ["L'A b!A1"] });
  });

  it('keeps nothing that is not planned now, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...planned.map(changeKey)))), (keys) => {
        const { kept, moved } = keptChanges(keys, planned);
        expect(kept).toEqual(planned.filter((one) => keys.includes(changeKey(one))));
        expect(kept.length + moved.length).toBe(new Set(keys).size);
      }),
    );
  });
});

describe('choicesOf()', () => {
  it('says of each cell what a question says of it, by tab', () => {
    const chi = change(1, {
      place: { tab: 'Chi', row: 1, column: 3 },
      before: ' 07',
      after: 7,
      reason: 'number',
    });
    const { command, intro, tabs } = choicesOf('cleaning', {
      changes: [change(2), chi, change(3)],
      leftAlone: ['Để nguyên 1 cột.'],
    });
    expect(command).toBe('cleaning');
    expect(intro).toEqual([
      'Sẽ thay đổi 3 ô: 2 tỷ lệ, 1 chữ thành số. Bỏ dấu chọn ở ô cần giữ nguyên.',
      'Để nguyên 1 cột.',
    ]);
    expect(tabs.map(({ name, rows }) => [name, rows.map((row) => row.slice(1))])).toEqual([
      [
        'Thu',
        [
          ['E3', 'Trường B', 'trống', '58,3', 'tỷ lệ'],
          ['E4', 'Trường B', 'trống', '58,3', 'tỷ lệ'],
        ],
      ],
      ['Chi', [['D2', 'Trường B', '"␣07"', '7', 'chữ thành số']]],
    ]);
  });

  it.each([
    ['Trường\u00a0B', 'Trường B', 'tên đơn vị (khác mã ký tự)'],
    ['Tru\u031bo\u031b\u0300ng B', 'Trường B', 'tên đơn vị (khác mã ký tự)'],
    ['Trường B ', 'Trường B', 'tên đơn vị'],
  ])('tells why "%s" changes where nobody could see it', (before, after, why) => {
    const changes = [change(2, { before, after, reason: 'name' })];
    expect(choicesOf('cleaning', { changes, leftAlone: [] }).tabs[0]?.rows[0]?.[5]).toBe(why);
  });

  it('shows 300 characters of a cell', () => {
    const changes = [change(2, { before: `${'x'.repeat(200)} `, after: 'x'.repeat(400), reason: 'text' })];
    const [, , , before, after] = choicesOf('cleaning', { changes, leftAlone: [] }).tabs[0]?.rows[0] ?? [];
    expect([before, after?.length]).toEqual([`"${'x'.repeat(200)}␣"`, 302]);
  });

  it('lists 2.000 cells and says how many more there are', () => {
    const changes = Array.from({ length: MOST_CHOICES + 1234 }, (_, row) => change(row));
    const { intro, tabs } = choicesOf('rates', { changes, leftAlone: [] });
    expect(tabs[0]?.rows).toHaveLength(2000);
    expect(intro[1]).toBe(
      'Chỉ liệt kê 2.000 ô đầu; 1.234 ô còn lại được giữ nguyên, chạy lại lệnh để xem tiếp.',
    );
    expect(embeddedJson({ tabs }).length).toBeLessThan(250_000);
  });
});

describe('embeddedJson()', () => {
  it('holds no "<" and reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--<script>', '\u2028'))),
        (texts) => {
          const json = embeddedJson(texts);
          expect(json).not.toContain('<');
          expect(JSON.parse(json)).toEqual(texts);
        },
      ),
    );
  });
});
