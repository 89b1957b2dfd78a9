import { fieldsOf, parseFields } from '../text/parse-fields';
import { PAGE_KEYS, type PageKey, SETTINGS_KEYS, type SettingsKey } from './pages';

/**
 * Key of the one mark on the spreadsheet (developer metadata) that says which tabs are ours.
 * Its value is JSON: {"pages":{"summary":12,"below":34,"record":56,"check":90},"settings":{"directory":78}}, the numbers being the
 * tabs' own ids, so that a tab staff rename stays ours and one they duplicate is theirs.
 */
export const MARK_KEY = 'chi-tieu.pages';

/** The second witness: a note in A1 of each generated tab, which stays when a file is converted. */
export const WITNESS = 'Trang tính do tiện ích Chỉ tiêu lập; mỗi lần chạy lệnh sẽ được ghi lại.';

/** The same of a copy that keeps what people typed over a page's own cells: ours, and no run writes to it. */
export const KEPT_WITNESS =
  'Bản do tiện ích Chỉ tiêu giữ lại vì có ô đã sửa tay; không lệnh nào ghi vào trang này.';

/** How a line of {@link WITNESS}'s note begins that says what must be known of a page without room for it below its rows. */
export const REMARK_NOTE = 'Cần biết: ';

/** How the note begins that names a figure's source cell. */
export const SOURCE_NOTE = 'Nguồn: ';

type Ids<K extends string> = Readonly<Partial<Record<K, number>>>;

/** Texts of a settings tab, by the source of a row and the column's key. */
export type WrittenTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All of a spreadsheet's metadata may have 30.000 characters. */
const MOST_WRITTEN = 24_000;

/** The content of the mark: tab ids by what the tab is. */
export interface Mark {
  readonly pages: Ids<PageKey>;
  readonly settings: Ids<SettingsKey>;
  /** What the command wrote of itself into rows of `Danh mục chỉ tiêu`; left out where nothing is known of it. */
  readonly written?: WrittenTexts;
  /** Tabs that a newer version of the add-in marked and this one does not know: neither read nor written, and kept. */
  readonly newer: { readonly pages: Ids<string>; readonly settings: Ids<string> };
}

export const NO_MARK: Mark = { pages: {}, settings: {}, newer: { pages: {}, settings: {} } };

/** The ids among a value's entries: those of known keys in their order, and all others. */
function idsOf<K extends string>(value: unknown, keys: readonly K[]): { known: Ids<K>; others: Ids<string> } {
  const ids = new Map<string, number>();
  for (const [key, id] of Object.entries(fieldsOf(value))) if (typeof id === 'number') ids.set(key, id);
  const known: Partial<Record<K, number>> = {};
  for (const key of keys) {
    const id = ids.get(key);
    if (id !== undefined) known[key] = id;
    ids.delete(key);
  }
  return { known, others: Object.fromEntries(ids) };
}

/** Reads the mark's JSON; text that is not ours reads as no mark at all. */
export function parseMark(text: string): Mark {
  const { pages, settings, written } = parseFields<keyof Mark>(text) ?? {};
  const [ofPages, ofSettings] = [idsOf(pages, PAGE_KEYS), idsOf(settings, SETTINGS_KEYS)];
  const texts = writtenOf(written);
  return {
    pages: ofPages.known,
    settings: ofSettings.known,
    ...(Object.keys(texts).length > 0 ? { written: texts } : {}),
    newer: { pages: ofPages.others, settings: ofSettings.others },
  };
}

/** The texts among a value's entries. */
function writtenOf(value: unknown): WrittenTexts {
  const rows = Object.entries(fieldsOf(value)).map(([source, cells]) => {
    const texts = Object.entries(fieldsOf(cells)).filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string';
    });
    return [source, Object.fromEntries(texts)] as const;
  });
  return Object.fromEntries(rows);
}

/** The mark as JSON, known keys in a fixed order, then those of a newer version; what was written is left out where it is too long to keep. */
export function formatMark({ pages, settings, written = {}, newer }: Mark): string {
  const ordered = <K extends string>(ids: Ids<K>, keys: readonly K[], others: Ids<string>) =>
    Object.fromEntries([
      ...keys.flatMap((key) => (ids[key] === undefined ? [] : [[key, ids[key]] as const])),
      ...Object.entries(others),
    ]);
  const length = JSON.stringify(written).length;
  const isKept = Object.keys(written).length > 0 && length <= MOST_WRITTEN;
  return JSON.stringify({
    pages: ordered(pages, PAGE_KEYS, newer.pages),
    settings: ordered(settings, SETTINGS_KEYS, newer.settings),
    ...(isKept ? { written } : {}),
  });
}

/** A mark without the tabs of these ids. */
export function withoutTabs(mark: Mark, ids: ReadonlySet<number>): Mark {
  const kept = <K extends string>(named: Ids<K>) =>
    Object.fromEntries(Object.entries(named).filter(([, id]) => !ids.has(id as number))) as Ids<K>;
  return { ...mark, pages: kept(mark.pages), settings: kept(mark.settings) };
}

/** Before the number of a snapshot that a later one followed, among a mark's pages: other versions keep such tabs unread too. */
const EARLIER = 'snapshot.';

/** The ids of snapshots that a later one followed, the last one first. */
export function earlierSnapshots({ newer }: Pick<Mark, 'newer'>): readonly number[] {
  return numbered(newer.pages).map(([, id]) => id);
}

/** A mark in which a snapshot, which is to be followed by another, has a number of its own. */
export function withEarlierSnapshot(mark: Mark, id: number): Mark {
  const [last] = numbered(mark.newer.pages);
  const pages = { ...mark.newer.pages, [`${EARLIER}${(last?.[0] ?? 0) + 1}`]: id };
  return { ...mark, newer: { ...mark.newer, pages } };
}

function numbered(pages: Ids<string>): readonly (readonly [number, number])[] {
  return Object.entries(pages)
    .flatMap(([key, id]): (readonly [number, number])[] => {
      const number = key.startsWith(EARLIER) ? Number(key.slice(EARLIER.length)) : Number.NaN;
      return id !== undefined && Number.isInteger(number) ? [[number, id]] : [];
    })
    .sort(([a], [b]) => b - a);
}
