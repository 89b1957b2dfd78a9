import { areaA1, quoteTab } from '../../core/workbook/a1';
import type { DataValidationEntry } from '../workbook-state';
import { parseA1, WITHOUT_EDGE } from './a1-area';
import { countCalls } from './counted';
import type { DataValidationCriteriaName } from './enums';
import type { Like } from './google-types';
import { Range } from './range';
import { type ServiceContext, ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';

type Rule = Omit<DataValidationEntry, 'sheet' | 'range'>;

/** What may be typed into a cell: an entry of a list, or of a range, a day, what makes a formula true. */
export class DataValidation
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.DataValidation, keyof DataValidation>
{
  static override readonly googleName = 'DataValidation';
  readonly #rule: Rule;

  constructor(context: ServiceContext, { criteria, values, showDropdown, allowInvalid, helpText }: Rule) {
    super(context);
    this.#rule = { criteria, values, showDropdown, allowInvalid, helpText };
  }

  static ruleOf(validation: DataValidation): Rule {
    return validation.#rule;
  }

  getCriteriaType(): DataValidationCriteriaName {
    const { criteria, values } = this.#rule;
    if (criteria === 'OF_FILE') throw ofFile(values);
    return criteria;
  }

  getCriteriaValues(): unknown[] {
    const { values, criteria, showDropdown } = this.#rule;
    const { Array: RealmArray } = this.context.execution.realm;
    if (criteria === 'OF_FILE') throw ofFile(values);
    if (criteria === 'DATE_IS_VALID_DATE') return RealmArray.of<unknown>();
    if (criteria === 'CUSTOM_FORMULA') return RealmArray.of<unknown>(values[0] ?? '');
    if (criteria === 'VALUE_IN_LIST') return RealmArray.of<unknown>(RealmArray.from(values), showDropdown);
    return RealmArray.of<unknown>(rangeNamed(this.context, values[0] ?? ''), showDropdown);
  }

  getAllowInvalid(): boolean {
    return this.#rule.allowInvalid;
  }

  getHelpText(): string {
    return this.#rule.helpText ?? '';
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.context, this.#rule);
  }
}

/** Puts a data validation together. */
export class DataValidationBuilder
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.DataValidationBuilder, keyof DataValidationBuilder>
{
  static override readonly googleName = 'DataValidationBuilder';
  #rule: Partial<Rule>;

  constructor(context: ServiceContext, rule: Partial<Rule> = {}) {
    super(context);
    this.#rule = rule;
  }

  requireValueInList(values: string[], showDropdown = true): this {
    return this.#with({ criteria: 'VALUE_IN_LIST', values: Array.from(values, String), showDropdown });
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    const { sheetId, area } = Range.placeOf(range);
    const tab = quoteTab(this.context.book.engine.sheet(sheetId).getName());
    return this.#with({ criteria: 'VALUE_IN_RANGE', values: [`${tab}!${areaA1(area)}`], showDropdown });
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#with({ criteria: 'CUSTOM_FORMULA', values: [formula], showDropdown: false });
  }

  requireDate(): this {
    return this.#with({ criteria: 'DATE_IS_VALID_DATE', values: [], showDropdown: false });
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    return this.#with({ allowInvalid: allowInvalidData });
  }

  setHelpText(helpText: string): this {
    return this.#with({ helpText });
  }

  build(): DataValidation {
    const { criteria, values = [], showDropdown = true, allowInvalid = true, helpText = null } = this.#rule;
    if (criteria === undefined) throw new SheetsError('A data validation needs a criterion.');
    if (criteria === 'VALUE_IN_LIST') refuseListSize(values);
    return new DataValidation(this.context, { criteria, values, showDropdown, allowInvalid, helpText });
  }

  #with(rule: Partial<Rule>): this {
    this.#rule = { ...this.#rule, ...rule };
    return this;
  }
}

countCalls(DataValidation, { free: 'all' });
countCalls(DataValidationBuilder, { free: 'all' });

/** More entries than that are for a list from a range. */
const MOST_ENTRIES = 500;

function refuseListSize(values: readonly string[]): void {
  if (values.length === 0)
    throw new Error('A data validation without an entry to choose is not modelled by the local host');
  if (values.length > MOST_ENTRIES)
    throw new SheetsError(
      `The data validation rule has more items than the limit of ${MOST_ENTRIES}. Use the "List from a range" criteria instead.`,
    );
}

/** What Sheets makes of a check that only the file says, is not known. */
function ofFile([type = '']: readonly string[]): Error {
  return new Error(`A data validation of Excel's type "${type}" is not modelled by the local host`);
}

function rangeNamed({ book, make }: ServiceContext, reference: string): Range {
  const found = parseA1(reference, WITHOUT_EDGE);
  const tab = book.engine.workbook.getSheetBySheetName(found?.tab ?? '');
  if (found === null || !tab) throw new SheetsError(`Range "${reference}" not found`);
  return make.range(tab.getSheetId(), found.area);
}
