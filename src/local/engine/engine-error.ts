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

/** Whether a text is an error that the engine itself knows (#DIV/0!, #REF!, …): any other text with # stays text in a cell. */
export function isEngineError(text: string): boolean {
  return ERRORS.has(text);
}
