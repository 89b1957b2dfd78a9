import { WITNESS } from '../core/page/mark';
import { hasWitness } from '../core/page/note-lines';
import { type Observed, type Point, SEEN } from '../core/self-check/checks';
import { CHOICES, probePlace } from '../core/self-check/probe-cells';
import {
  isReady,
  observeProbes,
  probeTab,
  type ReadProbes,
  readySigns,
  TEMPORARY_NAMES,
} from '../core/self-check/probe-tab';
import { readSample } from '../core/self-check/sample';
import { areaA1, cellA1 } from '../core/workbook/a1';
import { areaOf } from './area';
import { attempt } from './attempt';
import { areColours, readColours, rememberColours, setColours, toUndoRule } from './colour-rules';
import { gridOf } from './read';
import { addTriedMetadata, type SelfCheckTabs, TRIED } from './self-check-tabs';
import { growGrid } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the probes to a hidden tab of their own; what Google refuses is remembered there. */
export function writeProbes({ spreadsheet, names }: Pick<SelfCheckTabs, 'spreadsheet' | 'names'>): void {
  const refused: Partial<Record<Point, string>> = {};
  const attemptAt = (point: Point, act: () => unknown) => {
    const reason = attempt(() => {
      act();
      return '';
    });
    if (reason !== '') refused[point] = reason;
  };
  const inserted: Sheet[] = [];
  attemptAt('D12', () => inserted.push(spreadsheet.insertSheet(TEMPORARY_NAMES.probe, names.length)));
  const sheet = inserted[0] ?? spreadsheet.insertSheet(TEMPORARY_NAMES.plain, names.length);
  const name = sheet.getName();
  if (name !== TEMPORARY_NAMES.probe) refused.D12 ??= `tên thành ${name}`;
  const { values, formats, rule, merged } = probeTab(name, sheet.getSheetId());
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  growGrid(sheet, size, { rows: 0, columns: 0 });
  const all = sheet.getRange(1, 1, size.rows, size.columns);
  all.setNumberFormats(formats.map((row) => [...row]));
  all.setValues(values.map((row) => [...row]));
  attemptAt('D24', () => sheet.getRange(areaA1(merged)).mergeVertically());
  attemptAt('D29', () => sheet.getRange('A1').setNote(WITNESS));
  attemptAt('B4', () => setColours(readColours(sheet), [toUndoRule(rule)]));
  attemptAt('D18', () => setChoices(sheet));
  attemptAt('E1', () => addTriedMetadata(spreadsheet, TRIED[0]));
  sheet.hideSheet();
  sheet.getRange('A2:A3').setValues(readySigns(refused).map((row) => [...row]));
}

function setChoices(sheet: Sheet): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...CHOICES], true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(cellA1(probePlace('D18'))).setDataValidation(rule);
}

/** The probes as a finished first run left them; null where it did not finish. Three calls. */
export function readProbes(sheet: Sheet): ReadProbes | null {
  const range = sheet.getDataRange();
  const values = gridOf(range);
  if (!isReady(values)) return null;
  return { values, shown: range.getDisplayValues(), merges: range.getMergedRanges().map(areaOf) };
}

/** What the probe tab says: its cells, and what is on them besides. */
export function observeProbeTab(sheet: Sheet, probes: ReadProbes): Observed {
  const cells = observeProbes(probes);
  return {
    ...cells,
    B4: cells.B4 ?? attempt(() => seenRule(sheet)),
    D18: attempt(() => `${seenChoices(sheet)}; ${cells.D18 ?? ''}`),
    D29:
      cells.D29 ??
      attempt(() => (hasWitness(sheet.getRange('A1').getNote()) ? SEEN.witness : 'không nhận ra')),
  };
}

/** Whether the longest rule came back as a command compares rules. */
function seenRule(sheet: Sheet): string {
  const wanted = toUndoRule(readSample(sheet.getName()).rule);
  const colours = readColours(sheet);
  if (areColours(colours, [wanted])) return SEEN.same;
  const [read] = rememberColours(colours).rules;
  return `ghi ${wanted.formula.length} ký tự, đọc lại ${read?.formula.length ?? 0} ký tự`;
}

function seenChoices(sheet: Sheet): string {
  const rule = sheet.getRange(cellA1(probePlace('D18'))).getDataValidation();
  const isList =
    rule?.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST && rule.getAllowInvalid();
  const [choices] = rule?.getCriteriaValues() ?? [];
  return isList && Array.isArray(choices) ? `danh sách ${choices.join(', ')}` : 'không có danh sách';
}
