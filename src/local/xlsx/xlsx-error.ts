/** A file that cannot be read as an xlsx workbook; the message says why in one line. */
export class XlsxError extends Error {
  override name = 'XlsxError';
}
