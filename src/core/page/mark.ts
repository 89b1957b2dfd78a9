import { fieldsOf, parseFields } from '../text/parse-fields';

/**
 * Key of the one mark on the spreadsheet (developer metadata) that says which tabs are ours.
 * Its value is JSON: {"pages":{"summary":12,"below":34,"record":56,"check":90},"settings":{"directory":78}}, the numbers being the
 * tabs' own ids, so that a tab staff rename stays ours and one they duplicate is theirs.
 */
export const MARK_KEY = 'chi-tieu.pages';

/** The second witness: a note in A1 of each generated tab, which stays when a file is converted. */
export const WITNESS = 'Trang tính do tiện ích Chỉ tiêu lập; mỗi lần chạy lệnh sẽ được ghi lại.';

/** How the note begins that names a figure's source cell. */
export const SOURCE_NOTE = 'Nguồn: ';

/** Tabs that every run overwrites. */
export type PageKey = 'summary' | 'below' | 'record' | 'check';

/** All of them, in the order the mark names them. */
export const PAGE_KEYS = ['summary', 'below', 'record', 'check'] as const satisfies readonly PageKey[];

/** Tabs that staff edit and we only add to. */
export type SettingsKey = 'directory' | 'indicators';

const SETTINGS_KEYS = ['directory', 'indicators'] as const satisfies readonly SettingsKey[];

/** The content of the mark: tab ids by what the tab is. */
export interface Mark {
  readonly pages: Readonly<Partial<Record<PageKey, number>>>;
  readonly settings: Readonly<Partial<Record<SettingsKey, number>>>;
}

export const NO_MARK: Mark = { pages: {}, settings: {} };

function idOf(value: unknown, key: string): number | undefined {
  const id = fieldsOf(value)[key];
  return typeof id === 'number' ? id : undefined;
}

function withoutMissing<K extends string>(
  ids: readonly (readonly [K, number | undefined])[],
): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const [key, id] of ids) if (id !== undefined) found[key] = id;
  return found;
}

/** Reads the mark's JSON; text that is not ours reads as no mark at all. */
export function parseMark(text: string): Mark {
  const { pages, settings } = parseFields<keyof Mark>(text) ?? {};
  return {
    pages: withoutMissing<PageKey>([
      ['summary', idOf(pages, 'summary')],
      ['below', idOf(pages, 'below')],
      ['record', idOf(pages, 'record')],
      ['check', idOf(pages, 'check')],
    ]),
    settings: withoutMissing<SettingsKey>([
      ['directory', idOf(settings, 'directory')],
      ['indicators', idOf(settings, 'indicators')],
    ]),
  };
}

/** The mark as JSON, keys in a fixed order. */
export function formatMark(mark: Mark): string {
  return JSON.stringify({ pages: mark.pages, settings: mark.settings });
}

/** A mark without the tabs of these ids. */
export function withoutTabs({ pages, settings }: Mark, ids: ReadonlySet<number>): Mark {
  const kept = <K extends string>(named: Readonly<Partial<Record<K, number>>>, keys: readonly K[]) =>
    withoutMissing(
      keys.map((key): [K, number | undefined] => {
        const id = named[key];
        return [key, id !== undefined && ids.has(id) ? undefined : id];
      }),
    );
  return { pages: kept(pages, PAGE_KEYS), settings: kept(settings, SETTINGS_KEYS) };
}
