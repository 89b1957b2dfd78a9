/** What Google's services throw: it prints as `Exception: …`. */
export class SheetsError extends Error {
  override readonly name = 'Exception';
}
