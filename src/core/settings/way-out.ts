import { PAGES } from '../page/pages';

/** Where staff can say what was not understood. */
export interface WayOut {
  /** The name of the tab `Danh mục chỉ tiêu`. */
  readonly tab: string;
  /** The rows there that wait for a tab to be declared, counted from 0, by the tab's name. */
  readonly rows: ReadonlyMap<string, number>;
}

/** For a workbook without the tab. */
export const NO_SETTINGS: WayOut = { tab: PAGES.indicators.name, rows: new Map() };
