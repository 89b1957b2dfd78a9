const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#NAME?',
  '#VALUE!',
  '#NUM!',
  '#N/A',
  '#REF!',
  '#NULL!',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
]);

/** Whether a text is what an error cell shows: #DIV/0!, #REF!, … */
export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}
