import type { ColourRule } from '../core/colour/rule';
import { isOurFormula } from '../core/colour/rules';
import type { UndoRule, UndoRules } from '../core/raw/undo';
import { areaA1 } from '../core/workbook/a1';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The colour rules of a tab, told apart by whose they are. */
export interface TabColours {
  readonly sheet: Sheet;
  readonly ours: readonly Rule[];
  /** Rules of the staff before the first of ours, and behind it; all of them before when there is none of ours. */
  readonly before: readonly Rule[];
  readonly after: readonly Rule[];
}

/** Reads the rules of a tab. One call. */
export function readColours(sheet: Sheet): TabColours {
  const present = sheet.getConditionalFormatRules();
  const isOurs = present.map((rule) => isOurFormula(formulaOf(rule)));
  const first = isOurs.indexOf(true);
  return {
    sheet,
    ours: present.filter((_, index) => isOurs[index]),
    before: present.filter((_, index) => !isOurs[index] && (first < 0 || index < first)),
    after: present.filter((_, index) => !isOurs[index] && first >= 0 && index > first),
  };
}

/** Rules of ours as they are remembered, built, and compared. */
export function toUndoRule({ areas, formula, fill, bold }: ColourRule): UndoRule {
  return { areas: areas.map(areaA1), formula, fill, bold };
}

/** Our rules of a tab and where they stand, to be put back. */
export function rememberColours({ ours, before }: TabColours): UndoRules {
  return {
    rules: ours.map((rule): UndoRule => {
      const condition = rule.getBooleanCondition();
      return {
        areas: rule.getRanges().map((range) => range.getA1Notation()),
        formula: formulaOf(rule),
        fill: condition?.getBackground() ?? null,
        bold: condition?.getBold() ?? false,
      };
    }),
    position: before.length,
  };
}

/** Whether our rules of a tab are the wanted ones already, looks aside. */
export function areColours({ ours }: TabColours, wanted: readonly UndoRule[]): boolean {
  return (
    ours.length === wanted.length &&
    ours.every((rule, index) => {
      const areas = rule.getRanges().map((range) => range.getA1Notation());
      const rival = wanted[index];
      return rival !== undefined && describe({ areas, formula: formulaOf(rule) }) === describe(rival);
    })
  );
}

/**
 * Makes our rules on a tab the wanted ones, in one call. Rules of the staff keep their order, and ours stand behind
 * `position` of them; where the first of ours stood unless given.
 */
export function setColours(colours: TabColours, wanted: readonly UndoRule[], position?: number): void {
  const staff = [...colours.before, ...colours.after];
  const at = position ?? colours.before.length;
  const ours = wanted.map((rule) => build(colours.sheet, rule));
  colours.sheet.setConditionalFormatRules([...staff.slice(0, at), ...ours, ...staff.slice(at)]);
}

/** The formula of a rule that is a formula; '' for every other kind. */
function formulaOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (!condition || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return '';
  const [formula] = condition.getCriteriaValues();
  return typeof formula === 'string' ? formula : '';
}

function describe({ areas, formula }: Pick<UndoRule, 'areas' | 'formula'>): string {
  return [formula.replace(/\s/g, ''), ...areas].join(' ');
}

function build(sheet: Sheet, { areas, formula, fill, bold }: UndoRule): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges(areas.map((area) => sheet.getRange(area)));
  if (fill !== null) builder.setBackground(fill);
  if (bold) builder.setBold(true);
  return builder.build();
}
