import { cleanText } from '../text/normalise';
import type { ColumnRole } from './column-role';
import type { HeaderColumn, HeaderText } from './header';
import { contains, phrases } from './phrases';
import { readWords } from './words';

/** Roles that words of an indicator's name may look like: "Nợ đọng BHXH", "Tỷ lệ hộ nghèo", "Giảm hộ nghèo". */
const NAMING: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...(['shortfall', 'surplus', 'other', 'note', 'event'] as const),
]);

/** What sets figures against others, so that it names none: "So với", "Cùng kỳ năm trước". */
const COMPARING = phrases('so|cùng kỳ|năm trước|năm ngoái|kỳ trước|tháng trước|quý trước|xếp loại|xếp hạng');

/**
 * The columns of a header, bands taken for names where a target and a result stand under them: "Nợ đọng BHXH (triệu
 * đồng)" over "Kế hoạch | Thực hiện" is an indicator's name and no shortfall, "Tỷ lệ bao phủ BHYT (%)" no rate; "Tỷ lệ so
 * với" over "KH | cùng kỳ" stays one.
 */
export function withNamingBands(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const roles = new Map<HeaderText, Set<ColumnRole | null>>();
  for (const { path } of columns) {
    const leaf = path[path.length - 1];
    for (const band of path.slice(0, -1)) {
      const below = roles.get(band) ?? new Set<ColumnRole | null>();
      roles.set(band, below.add(leaf?.role ?? null));
    }
  }
  const named = new Map<HeaderText, HeaderText>();
  for (const [band, below] of roles) {
    if (below.has('target') && below.has('result') && canName(band)) named.set(band, asName(band));
  }
  if (named.size === 0) return columns;
  return columns.map((column) => ({ ...column, path: column.path.map((text) => named.get(text) ?? text) }));
}

function canName({ role, subject, text }: HeaderText): boolean {
  if (NAMING.has(role)) return true;
  if (role !== 'rate' && role !== 'comparison') return false;
  return subject !== '' && !contains(readWords(text).words, COMPARING);
}

function asName(band: HeaderText): HeaderText {
  return { ...band, role: null, subject: cleanText(band.text.replace(/\([^()]*\)?/g, ' ')) || band.text };
}
