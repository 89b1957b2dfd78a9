import { cleanText } from '../text/normalise';

/** How kinds of documents are abbreviated when one is named as a basis. */
const KINDS: readonly (readonly [words: string, short: string])[] = [
  ['công văn|cv', 'CV'],
  ['quyết định|qđ', 'QĐ'],
  ['kế hoạch|kh', 'KH'],
  ['nghị quyết|nq', 'NQ'],
  ['thông báo|tb', 'TB'],
  ['hướng dẫn|hd', 'HD'],
  ['chỉ thị|ct', 'CT'],
];

const DAY = /ngày\s+(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/i;

/** A word begins here, and is no end of a longer one. */
const BEFORE_WORD = '(?:^|[^a-z\\u00c0-\\u024f\\u1e00-\\u1eff])';

/**
 * The document that lines name as what a table follows: "(Kèm theo Công văn số 607/LĐLĐ ngày 08/01/2020)" → "CV 607/LĐLĐ
 * ngày 08/01/2020"; null where none names one with its number.
 */
export function readBasis(lines: readonly string[]): string | null {
  for (const line of lines) {
    const text = cleanText(line);
    for (const [words, short] of KINDS) {
      const found = new RegExp(`${BEFORE_WORD}(?:${words})\\s*(?:số)?\\s*:?\\s*(\\d+[^\\s,;()]*)`, 'i').exec(
        text,
      );
      if (found === null) continue;
      const day = DAY.exec(text.slice(found.index));
      const [, date = '', month = '', year = ''] = day ?? [];
      const dated = day === null ? '' : ` ngày ${date.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
      return `${short} ${found[1]}${dated}`;
    }
  }
  return null;
}
