import { indicatorNameKey } from '../form/indicator-name-key';
import type { Indicator } from '../survey/indicator';
import { placeText } from './cells';
import { namesListed } from './line-names';

/** Rows of forms whose words are short for the indicator's: "Kết nạp đoàn viên: tính cả “Kết nạp ĐV” (Xã A!B4)". */
export function joinedNamesLine({ name, label, origin }: Indicator): string[] {
  if (origin.kind !== 'forms') return [];
  const own = indicatorNameKey(label);
  const told = [...origin.rows].flatMap(([form, rows]) =>
    rows
      .filter((row) => indicatorNameKey(row.name) !== own)
      .map((row) => {
        const place = { tab: form.tab, row: row.row, column: form.nameColumn };
        return `“${row.name}” (${placeText(place)})`;
      }),
  );
  if (told.length === 0) return [];
  return [`${name}: tính cả ${namesListed(told)}, tên viết tắt của chỉ tiêu này.`];
}
