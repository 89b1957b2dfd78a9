function names<const T extends readonly string[]>(list: T): { readonly [K in T[number]]: K } {
  return Object.freeze(Object.fromEntries(list.map((name) => [name, name]))) as {
    readonly [K in T[number]]: K;
  };
}

/** Google's enumerations as objects whose members are their own names. */
export const BORDER_STYLE = names(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']);
export type BorderStyleName = keyof typeof BORDER_STYLE;

export const WRAP_STRATEGY = names(['WRAP', 'OVERFLOW', 'CLIP']);
export type WrapStrategyName = keyof typeof WRAP_STRATEGY;

export const BOOLEAN_CRITERIA = names([
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'CUSTOM_FORMULA',
]);
export type BooleanCriteriaName = keyof typeof BOOLEAN_CRITERIA;

export const DATA_VALIDATION_CRITERIA = names([
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'DATE_IS_VALID_DATE',
]);
export type DataValidationCriteriaName = keyof typeof DATA_VALIDATION_CRITERIA;

export const METADATA_VISIBILITY = names(['DOCUMENT', 'PROJECT']);
export type MetadataVisibilityName = keyof typeof METADATA_VISIBILITY;

export const METADATA_LOCATION_TYPE = names(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);
export type MetadataLocationTypeName = keyof typeof METADATA_LOCATION_TYPE;

export const PROTECTION_TYPE = names(['RANGE', 'SHEET']);
export type ProtectionTypeName = keyof typeof PROTECTION_TYPE;

export const BUTTON = names(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export type ButtonName = keyof typeof BUTTON;

export const BUTTON_SET = names(['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export type ButtonSetName = keyof typeof BUTTON_SET;
