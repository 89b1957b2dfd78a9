import { ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';

/**
 * What the methods that the bundle calls take (developers.google.com/apps-script/reference): a word for each way to call one, a letter for
 * each argument: n number, b true or false, s text, a array, d day, o options, capitals for what may be null, / for no argument at all;
 * other letters stand for Google's classes. Apps Script asks for the very types: `getRange('1', 1)` is refused.
 */
const SIGNATURES: Readonly<Record<string, string>> = {
  'BooleanCondition.getCriteriaValues': '/',
  'ConditionalFormatRuleBuilder.setBackground': 'S',
  'ConditionalFormatRuleBuilder.setBold': 'B',
  'ConditionalFormatRuleBuilder.setGradientMaxpoint': 's',
  'ConditionalFormatRuleBuilder.setGradientMinpoint': 's',
  'ConditionalFormatRuleBuilder.setRanges': 'a',
  'ConditionalFormatRuleBuilder.whenFormulaSatisfied': 's',
  'ConditionalFormatRuleBuilder.whenTextContains': 's',
  'DataValidationBuilder.requireDate': '/',
  'DataValidationBuilder.requireFormulaSatisfied': 's',
  'DataValidationBuilder.requireValueInList': 'a ab',
  'DataValidationBuilder.requireValueInRange': 'r rb',
  'DataValidationBuilder.setAllowInvalid': 'b',
  'DataValidationBuilder.setHelpText': 's',
  'DeveloperMetadata.setValue': 's',
  'DeveloperMetadataFinder.withKey': 's',
  'EmbeddedChartBuilder.setPosition': 'nnnn',
  'EmbeddedComboChartBuilder.addRange': 'r',
  'EmbeddedComboChartBuilder.setNumHeaders': 'n',
  'EmbeddedComboChartBuilder.setTitle': 's',
  'HtmlOutput.setContent': 's',
  'HtmlOutput.setHeight': 'n',
  'HtmlOutput.setWidth': 'n',
  'HtmlService.createHtmlOutput': '/ s',
  'Lock.tryLock': 'n',
  'Menu.addItem': 'ss',
  'Menu.addSubMenu': 'm',
  'Protection.setWarningOnly': 'b',
  'Range.mergeAcross': '/',
  'Range.setBackground': 'S',
  'Range.setBackgrounds': 'a',
  'Range.setBorder': 'BBBBBB BBBBBBSS',
  'Range.setDataValidation': 'V',
  'Range.setDataValidations': 'a',
  'Range.setFontColor': 'S',
  'Range.setFontFamily': 'S',
  'Range.setFontSize': 'n',
  'Range.setFontWeight': 'S',
  'Range.setFormula': 's',
  'Range.setFormulas': 'a',
  'Range.setHorizontalAlignment': 'S',
  'Range.setHorizontalAlignments': 'a',
  'Range.setNote': 'S',
  'Range.setNotes': 'a',
  'Range.setNumberFormat': 'S',
  'Range.setNumberFormats': 'a',
  'Range.setTextStyles': 'a',
  'Range.setValues': 'a',
  'Range.setVerticalAlignment': 'S',
  'Range.setWrap': 'b',
  'Range.setWraps': 'a',
  'Range.shiftColumnGroupDepth': 'n',
  'RangeList.setBorder': 'BBBBBB BBBBBBSS',
  'Sheet.autoResizeRows': 'nn',
  'Sheet.deleteRows': 'nn',
  'Sheet.getColumnGroupDepth': 'n',
  'Sheet.getRange': 's nn nnn nnnn',
  'Sheet.getRangeList': 'a',
  'Sheet.insertChart': 'c',
  'Sheet.insertColumnsAfter': 'nn',
  'Sheet.insertRowsAfter': 'nn',
  'Sheet.removeChart': 'c',
  'Sheet.setColumnWidth': 'nn',
  'Sheet.setColumnWidths': 'nnn',
  'Sheet.setConditionalFormatRules': 'a',
  'Sheet.setFrozenColumns': 'n',
  'Sheet.setFrozenRows': 'n',
  'Sheet.setName': 's',
  'Sheet.setRowHeight': 'nn',
  'Sheet.updateChart': 'c',
  'Spreadsheet.addDeveloperMetadata': 's ss sss',
  'Spreadsheet.deleteSheet': 'h',
  'Spreadsheet.getRange': 's',
  'Spreadsheet.getSheetById': 'n',
  'Spreadsheet.getSheetByName': 's',
  'Spreadsheet.insertSheet': '/ s n o sn so no sno',
  'Spreadsheet.toast': 's ss ssN',
  'TextStyleBuilder.setBold': 'b',
  'TextStyleBuilder.setFontFamily': 's',
  'TextStyleBuilder.setFontSize': 'n',
  'TextStyleBuilder.setForegroundColor': 's',
  'TextStyleBuilder.setItalic': 'b',
  'Ui.alert': 's ss sss',
  'Ui.createMenu': 's',
  'Ui.prompt': 's ss sss',
  'Ui.showModalDialog': 'ts',
  'Utilities.formatDate': 'dss',
};

const CLASSES: ReadonlyMap<string, string> = new Map([
  ['c', 'EmbeddedChart'],
  ['h', 'Sheet'],
  ['m', 'Menu'],
  ['r', 'Range'],
  ['t', 'HtmlOutput'],
  ['v', 'DataValidation'],
]);

/** Classes whose methods go by their own name in messages, not by that of the spreadsheets. */
const OWN_NAME = /^(?:HtmlOutput|HtmlService|Lock|Menu|Ui|Utilities)\./;

/** Throws Google's message where a method is called with arguments of a number or of types that it does not take. */
export function refuseOtherSignature(method: string, args: readonly unknown[]): void {
  const ways = SIGNATURES[method]?.split(' ');
  if (ways === undefined || ways.some((way) => fits(way, args))) return;
  refuseSignature(method, args);
}

/** Throws Google's message about arguments that a method does not take. */
export function refuseSignature(method: string, args: readonly unknown[]): never {
  const name =
    OWN_NAME.test(method) || method.startsWith('SpreadsheetApp.') ? method : `SpreadsheetApp.${method}`;
  throw new SheetsError(
    `The parameters (${args.map(typeWord).join(',')}) don't match the method signature for ${name}.`,
  );
}

function fits(way: string, args: readonly unknown[]): boolean {
  if (way === '/') return args.length === 0;
  return way.length === args.length && args.every((arg, at) => isOf(way[at] ?? '', arg));
}

function isOf(letter: string, arg: unknown): boolean {
  if (arg === null || arg === undefined) return letter !== letter.toLowerCase() && arg === null;
  switch (letter.toLowerCase()) {
    case 'n':
      return typeof arg === 'number';
    case 'b':
      return typeof arg === 'boolean';
    case 's':
      return typeof arg === 'string';
    case 'a':
      return Array.isArray(arg);
    case 'd':
      return Object.prototype.toString.call(arg) === '[object Date]';
    case 'o':
      return typeof arg === 'object';
    default:
      return classOf(arg) === CLASSES.get(letter.toLowerCase());
  }
}

/** What Google calls a value's type in such a message: `(number[])`, `(String,null)`, `(SpreadsheetApp.Range)`. */
function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Array' : `${typeWord(value[0])}[]`;
  const own = classOf(value);
  if (own !== null) return `SpreadsheetApp.${own}`;
  return typeof value === 'object' ? 'Object' : typeof value;
}

function classOf(value: unknown): string | null {
  return value instanceof ServiceObject ? (value.constructor as typeof ServiceObject).googleName : null;
}
