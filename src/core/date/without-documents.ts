import { lazy } from '../collection/lazy';

const DOCUMENTS =
  'quyet dinh|qd|cong van|cv|ke hoach|kh|nghi quyet|nq|thong bao|tb|huong dan|hd|to trinh|ttr|bao cao|bc|chi thi|' +
  'nghi dinh|thong tu|chuong trinh|ctr|bien ban|giay moi|cong dien|luat|van ban';

const NUMBER_CODES = 'qd|cv|kh|nq|tb|hd|ttr|bc|ct|ctr|nd|tt|bb|gm|tld|ldld|cd|ub';

/** What a reference goes on with: all up to a bracket, a semicolon, or words that begin a statement of a period. */
const REST = '[^();]*?(?=[();]|tinh tu |tinh den |luy ke |so lieu |$)';

const REFERENCES = lazy(() => [
  new RegExp(`\\b(?:${DOCUMENTS})(?: so ?:? ?\\d| ngay \\d)${REST}`, 'g'),
  new RegExp(`\\b(?:so ?:? ?)?\\d+ ?/ ?(?:\\d{4} ?/ ?)?(?:${NUMBER_CODES})\\b${REST}`, 'g'),
]);

/**
 * A line of folded text without its references to documents, whose dates are no periods (rule 11 of the product):
 * "kem theo quyet dinh so 187 /qd-ldld ngay 29 /01/2019 cua ldld tinh" → "kem theo".
 */
export function withoutDocuments(foldedLine: string): string {
  return REFERENCES().reduce((line, reference) => line.replace(reference, ''), foldedLine);
}
