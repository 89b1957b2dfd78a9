import { groupBy } from '../../core/collection/group-by';
import { listed } from '../../core/words/listed';
import type { KeptFormulas } from '../engine/kept-results';
import type { HostWorkbook } from '../workbook-state';
import { type LostPart, lostParts } from '../xlsx/holdings';
import type { LoadedWorkbook } from '../xlsx/loaded-workbook';
import { unpackParts } from '../xlsx/package';
import { renamedInFile } from '../xlsx/tab-names';

/** So many tabs are named before the rest is only counted. */
const MOST_TABS = 3;

const WORDS: Readonly<Record<LostPart['kind'], string>> = {
  image: 'hình ảnh',
  control: 'nút điều khiển',
  'pivot table': 'PivotTable',
  slicer: 'bộ lọc Slicer',
  discussion: 'trao đổi',
  'embedded file': 'tệp nhúng',
  'link to another workbook': 'liên kết sang tệp khác',
  macros: 'macro',
  part: 'phần khác',
};

/** What an opened workbook has otherwise than in Google Sheets; null for nothing. */
export function openRemark({ count, functions }: KeptFormulas): string | null {
  if (count === 0) return null;
  const names = listed(functions, { most: MOST_TABS, noun: 'hàm', between: ', ' });
  return `${count} công thức có hàm chỉ Google Trang tính tính được (${names}): ở đây giữ kết quả có sẵn trong tệp, không tính lại khi số liệu đổi.`;
}

/** What a downloaded file has otherwise than the screen: tabs whose names Excel refuses, and parts of the file that are not kept. */
export function fileRemarks(
  loaded: LoadedWorkbook,
  workbook: HostWorkbook,
  written: Uint8Array,
): readonly string[] {
  const renamed = [...renamedInFile(workbook)].map(([name, inFile]) => `${name} là ${inFile}`);
  const lost = [...groupBy(lostParts(loaded.file, unpackParts(written)), ({ kind }) => kind)];
  const tabs = listed(renamed, { most: MOST_TABS, noun: 'trang tính', between: '; ' });
  const parts = lost.map(([kind, { length }]) => `${length} ${WORDS[kind]}`);
  return [
    ...(renamed.length === 0 ? [] : [`Excel không nhận tên trang tính nên ghi tên khác: ${tabs}.`]),
    ...(parts.length === 0 ? [] : [`Không giữ được ${parts.join(', ')} của tệp gốc.`]),
  ];
}
