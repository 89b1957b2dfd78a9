import { type ColourRule, colourRules, isOurFormula } from '../core/colour/rules';
import { legend } from '../core/report/footnotes';
import { coloursDone, MESSAGES } from '../core/report/messages';
import { areaA1 } from '../core/workbook/a1';
import { readBook, readOwner } from './read';
import { onTab, runCommand, toast } from './run-command';
import { listedUnits, surveyBook } from './survey-book';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Menu `Tô màu đơn vị chưa đạt`: live colours on the raw tables. Returns a refusal's message. */
export function toMauDonViChuaDat(): string | undefined {
  return runCommand(() => {
    const book = readBook();
    const survey = surveyBook(book, {
      listed: listedUnits(book),
      answers: new Map(book.record.answers),
      now: new Date(),
    });
    const wanted = new Map(colourRules(survey).map(({ tab, rules }) => [tab, rules]));
    for (const { name, sheet } of book.staff) onTab(name, () => setOurRules(sheet, wanted.get(name) ?? []));
    toast(coloursDone(survey, legend(true)));
  });
}

/** Menu `Bỏ tô màu`: removes our rules from every tab of the staff, hidden ones too. Returns a refusal's message. */
export function boToMau(): string | undefined {
  return runCommand(() => {
    const changed = readOwner().staff.filter(({ name, sheet }) => onTab(name, () => setOurRules(sheet, [])));
    toast(changed.length > 0 ? MESSAGES.coloursRemoved : MESSAGES.noColours);
  });
}

/** The formula of a rule that is a formula; '' for every other kind. */
function formulaOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (!condition || condition.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return '';
  const [formula] = condition.getCriteriaValues();
  return typeof formula === 'string' ? formula : '';
}

function describeRule(rule: Rule): string {
  const areas = rule.getRanges().map((range) => range.getA1Notation());
  return [formulaOf(rule).replace(/\s/g, ''), ...areas].join(' ');
}

function describe(rule: ColourRule): string {
  return [rule.formula.replace(/\s/g, ''), ...rule.areas.map(areaA1)].join(' ');
}

function build(sheet: Sheet, { areas, formula, fill, bold }: ColourRule): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(fill)
    .setRanges(
      areas.map(({ row, column, rows, columns }) => sheet.getRange(row + 1, column + 1, rows, columns)),
    );
  return (bold ? builder.setBold(true) : builder).build();
}

/**
 * Makes our rules on a tab exactly the wanted ones; tells whether anything had to change. Rules of the staff keep their
 * order, and ours stay where the first of them stood. A tab whose rules are right already is not written.
 */
function setOurRules(sheet: Sheet, wanted: readonly ColourRule[]): boolean {
  const present = sheet.getConditionalFormatRules();
  const isOurs = present.map((rule) => isOurFormula(formulaOf(rule)));
  const ours = present.filter((_, index) => isOurs[index]);
  const same =
    ours.length === wanted.length &&
    ours.every((rule, index) => {
      const rival = wanted[index];
      return rival !== undefined && describeRule(rule) === describe(rival);
    });
  if (same) return false;
  const firstOurs = isOurs.indexOf(true);
  const before = present.filter((_, index) => !isOurs[index] && (firstOurs < 0 || index < firstOurs));
  const after = present.filter((_, index) => !isOurs[index] && firstOurs >= 0 && index > firstOurs);
  sheet.setConditionalFormatRules([...before, ...wanted.map((rule) => build(sheet, rule)), ...after]);
  return true;
}
