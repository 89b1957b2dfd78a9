import { type ICellData, type IWorkbookData, type IWorksheetData, LocaleType } from '@univerjs/core';
import type { HostWorkbook } from '../workbook-state';

/** Cells by row and column, counted from 0, in the engine's spelling. */
export type TabCells = Record<number, Record<number, ICellData>>;

/** A workbook in vi_VN with the given tabs, 1000 × 26 each unless `tab` says otherwise. */
export function emptyWorkbook(
  tabs: Readonly<Record<string, TabCells>>,
  change: Partial<HostWorkbook> & { readonly tab?: Partial<IWorksheetData> } = {},
): HostWorkbook {
  const sheets: IWorkbookData['sheets'] = {};
  Object.entries(tabs).forEach(([name, cellData], at) => {
    const id = `s${at + 1}`;
    sheets[id] = { id, name, rowCount: 1000, columnCount: 26, cellData, ...change.tab };
  });
  const { tab: _, ...state } = change;
  return {
    snapshot: {
      id: 'workbook',
      name: 'Bảng tính',
      appVersion: '0.25.1',
      locale: LocaleType.VI_VN,
      styles: {},
      sheetOrder: Object.keys(sheets),
      sheets,
      resources: [],
    },
    sheetIds: new Map(),
    developerMetadata: [],
    documentProperties: new Map(),
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    protectedTabs: [],
    dataValidations: [],
    charts: [],
    columnDepths: new Map(),
    spills: new Map(),
    ...state,
  };
}
