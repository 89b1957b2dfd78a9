import { formatNumber } from '../core/number/format';
import { type Observed, SEEN } from '../core/self-check/checks';
import { TEMPORARY_NAMES, TEMPORARY_TITLE } from '../core/self-check/probe-tab';
import { readSample } from '../core/self-check/sample';
import { attempt } from './attempt';
import { readColours, setColours, toUndoRule } from './colour-rules';
import type { Running } from './run-command';
import { type SelfCheckTabs, TRIED, triedMetadata } from './self-check-tabs';
import { sizeNewTab } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Cells that are written and read against the clock. */
const TIMED = { rows: 1000, columns: 20 } as const;

/** Rows that a new tab is cut to before it is the template of another. */
const TEMPLATE_ROWS = 40;

/** What the spreadsheet, its lock and its metadata say, without a tab of their own. */
export function observeServices(spreadsheet: Spreadsheet, running: Running): Observed {
  return {
    A6: attempt(() => spreadsheet.getSpreadsheetLocale()),
    A7: attempt(() => spreadsheet.getSpreadsheetTimeZone()),
    A8: attempt(() => Session.getScriptTimeZone()),
    D13: attempt(() => seenLock(running)),
    E1: attempt(() => seenMetadata(spreadsheet)),
  };
}

/** Lets the lock go as a command does that asks somebody, looks whether another run could take it, and takes it again. */
function seenLock(running: Running): string {
  const isFree = running.asking(() => {
    const other = LockService.getDocumentLock();
    const got = other.tryLock(0);
    other.releaseLock();
    return got;
  });
  return isFree ? SEEN.lock : 'không nhả được';
}

/** Finds the metadata of the first run and changes it as the mark is changed; a run that was cut off may have changed it before. */
function seenMetadata(spreadsheet: Spreadsheet): string {
  const [found] = triedMetadata(spreadsheet);
  const before = found?.getValue() ?? '';
  const other = before === TRIED[0] ? TRIED[1] : TRIED[0];
  found?.setValue(other);
  const isChanged = triedMetadata(spreadsheet)[0]?.getValue() === other;
  const isFound = TRIED.some((value) => value === before);
  return isFound ? `tìm thấy, ${isChanged ? 'đổi được' : 'không đổi được'}` : 'không tìm thấy';
}

/** What a new tab says that is inserted for it and deleted again: whatever may change the tab is done here. */
export function observeNewTab({
  spreadsheet,
  names,
}: Pick<SelfCheckTabs, 'spreadsheet' | 'names'>): Observed {
  const sheet = spreadsheet.insertSheet(TEMPORARY_NAMES.blank, names.length);
  const copied: { sheet: Sheet | null } = { sheet: null };
  try {
    const id = sheet.getSheetId();
    const E2 = attempt(() => seenBlank(sheet));
    const D15 = attempt(() => seenTime(sheet));
    sheet.setName(TEMPORARY_NAMES.renamed);
    const D21 = attempt(() => {
      sizeNewTab(sheet, TEMPLATE_ROWS);
      copied.sheet = spreadsheet.insertSheet(TEMPORARY_NAMES.copy, names.length, { template: sheet });
      return seenCopy(copied.sheet);
    });
    const D8 = attempt(() => seenIds(id, sheet, copied.sheet));
    const D31 = seenFilter(sheet);
    const { D6, D7 } = observeRules(sheet);
    const D10 = attempt(() => seenProtected(sheet));
    return { E2, D15, D21, D8, D31, D6, D7, D10 };
  } finally {
    if (copied.sheet) spreadsheet.deleteSheet(copied.sheet);
    spreadsheet.deleteSheet(sheet);
  }
}

function seenBlank(sheet: Sheet): string {
  const range = sheet.getDataRange();
  const [[value] = []] = range.getValues();
  const place = `${range.getA1Notation()} ${value === '' ? 'trống' : 'không trống'}`;
  const size = [sheet.getMaxRows(), sheet.getMaxColumns()].map((count) => formatNumber(count));
  return `${place}; ${size.join(' × ')} ô`;
}

/** Seconds for one write and one read of 20.000 cells, which must come back as they were written. */
function seenTime(sheet: Sheet): string {
  const cells = Array.from({ length: TIMED.rows }, (_, row) =>
    Array.from({ length: TIMED.columns }, (__, column) =>
      row + column === 0 ? TEMPORARY_TITLE : row * column,
    ),
  );
  const range = sheet.getRange(1, 1, TIMED.rows, TIMED.columns);
  const began = Date.now();
  range.setValues(cells);
  SpreadsheetApp.flush();
  const read = range.getValues();
  const seconds = (Date.now() - began) / 1000;
  if (JSON.stringify(read) !== JSON.stringify(cells)) return 'đọc lại khác lúc ghi';
  return `${formatNumber(seconds, { digits: 1 })} giây`;
}

function seenCopy(copy: Sheet): string {
  const content = copy.getRange('A1').getValue() === TEMPORARY_TITLE ? 'có' : 'không có';
  return `${formatNumber(copy.getMaxRows())} dòng, ${content} nội dung của mẫu`;
}

function seenIds(id: number, renamed: Sheet, copy: Sheet | null): string {
  const kept = renamed.getSheetId() === id ? 'giữ' : 'đổi';
  return `${kept}; ${copy !== null && copy.getSheetId() !== id ? 'khác' : 'như bản gốc'}`;
}

/** Whether a filter is refused where cells are merged downwards, and only there. */
function seenFilter(sheet: Sheet): string {
  const filtered = (area: string) =>
    attempt(() => {
      sheet.getRange(area).createFilter().remove();
      return '';
    });
  const merged = attempt(() => {
    sheet.getRange('A5:A7').mergeVertically();
    return filtered('C4:D9');
  });
  if (merged !== '') return merged;
  return filtered('A4:B9') === '' ? 'được nhận' : SEEN.refused;
}

/** Puts the longest rule beside two of other kinds, twice, and takes it away again, as the commands of colours do. */
function observeRules(sheet: Sheet): { readonly D6: string; readonly D7: string } {
  const counts: number[] = [];
  const failed = attempt(() => {
    const ours = [toUndoRule(readSample(sheet.getName()).rule)];
    const start = () => SpreadsheetApp.newConditionalFormatRule();
    const scale = start().setGradientMinpoint('#ffffff').setGradientMaxpoint('#57bb8a');
    const text = start().whenTextContains('x').setBold(true);
    sheet.setConditionalFormatRules([
      scale.setRanges([sheet.getRange('B1:B9')]).build(),
      text.setRanges([sheet.getRange('C1:C9')]).build(),
    ]);
    setColours(readColours(sheet), ours);
    setColours(readColours(sheet), ours);
    counts.push(readColours(sheet).ours.length);
    setColours(readColours(sheet), []);
    counts.push(readColours(sheet).ours.length);
    return '';
  });
  if (failed !== '') return { D6: failed, D7: failed };
  return {
    D6: counts.map((count) => `${count} quy tắc`).join(', rồi '),
    D7: attempt(() => sheet.getConditionalFormatRules().map(kindOf).join(', ')),
  };
}

function kindOf(rule: Rule): string {
  const type = rule.getBooleanCondition()?.getCriteriaType();
  if (type === undefined) return 'thang màu';
  return type === SpreadsheetApp.BooleanCriteria.TEXT_CONTAINS ? 'văn bản' : 'loại khác';
}

/** Whether a tab that warns whoever edits it takes what a script writes. */
function seenProtected(sheet: Sheet): string {
  const protection = sheet.protect();
  protection.setWarningOnly(true);
  const isWarning = protection.isWarningOnly();
  const seen = attempt(() => {
    sheet.getRange('B2').setValue(TIMED.rows);
    return sheet.getRange('B2').getValue() === TIMED.rows ? SEEN.written : 'không ghi được';
  });
  protection.remove();
  return isWarning ? seen : 'không đặt được mức cảnh báo';
}
