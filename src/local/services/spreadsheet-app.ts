import { ConditionalFormatRuleBuilder } from './conditional-format-rule';
import { countCalls } from './counted';
import { DataValidationBuilder } from './data-validation';
import {
  BOOLEAN_CRITERIA,
  BORDER_STYLE,
  DATA_VALIDATION_CRITERIA,
  METADATA_LOCATION_TYPE,
  METADATA_VISIBILITY,
  PROTECTION_TYPE,
  WRAP_STRATEGY,
} from './enums';
import type { Like } from './google-types';
import type { Range } from './range';
import { ServiceObject } from './service-object';
import type { Sheet } from './sheet';
import { SheetsError } from './sheets-error';
import type { Spreadsheet } from './spreadsheet';
import { TextStyleBuilder } from './text-style';
import { Ui } from './ui';

type Enumerations =
  | 'BooleanCriteria'
  | 'BorderStyle'
  | 'DataValidationCriteria'
  | 'DeveloperMetadataLocationType'
  | 'DeveloperMetadataVisibility'
  | 'ProtectionType'
  | 'WrapStrategy';

/** The door to the workbook. */
export class SpreadsheetApp
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.SpreadsheetApp, Exclude<keyof SpreadsheetApp, Enumerations>>
{
  static override readonly googleName = 'SpreadsheetApp';
  readonly BooleanCriteria = BOOLEAN_CRITERIA;
  readonly BorderStyle = BORDER_STYLE;
  readonly DataValidationCriteria = DATA_VALIDATION_CRITERIA;
  readonly DeveloperMetadataLocationType = METADATA_LOCATION_TYPE;
  readonly DeveloperMetadataVisibility = METADATA_VISIBILITY;
  readonly ProtectionType = PROTECTION_TYPE;
  readonly WrapStrategy = WRAP_STRATEGY;

  getActive(): Spreadsheet {
    return this.context.make.spreadsheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.context.make.spreadsheet();
  }

  getActiveSheet(): Sheet {
    return this.context.make.sheet(this.context.book.activeSheet);
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getRange(1, 1);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getUi(): Ui {
    if (!this.context.execution.interactive) {
      throw new SheetsError('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new Ui(this.context);
  }

  /** Writes are at once; formulas get their results after the run. */
  flush(): void {}

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context);
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.context);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.context);
  }
}

countCalls(SpreadsheetApp, {
  free: [
    'getActive',
    'getActiveSpreadsheet',
    'getActiveSheet',
    'getActiveRange',
    'getUi',
    'flush',
    'newConditionalFormatRule',
    'newDataValidation',
    'newTextStyle',
  ],
});
