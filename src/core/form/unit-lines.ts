import { isMeasureText } from '../measure/row-measure';
import { isWhole, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Line } from '../tab/line';
import { withoutStatedPeriod } from '../tab/title';
import { REFERENCE_BEGINNINGS } from '../tab/title-words';
import { isUnitHeader } from '../tab/unit-header';
import { withoutBrackets } from '../text/brackets';
import { isCapitals } from '../text/letter-case';
import { cleanText } from '../text/normalise';
import { beginsAsUnit, lastUnitAt, looksLikeUnit, ordinaryCase } from './unit-words';

/** A name that a line gives, and the line. */
export interface NamedLine {
  readonly name: string;
  readonly line: Line;
}

/** Labels before a unit's name besides the words that head columns of units: "Đơn vị báo cáo: …". */
const UNIT_LABELS = phrases(
  'đơn vị báo cáo|đơn vị lập|đơn vị lập báo cáo|đơn vị gửi|đơn vị gửi báo cáo|tên đơn vị báo cáo',
  'cơ quan báo cáo|đơn vị lập biểu|cơ quan lập|đơn vị đăng ký|đơn vị được giao|tên đơn vị',
);

const LONGEST_LABEL = 40;
const LONGEST_LINE = 300;

/** What may stand behind a unit's name in the same cell: "Đơn vị: Trường Hòa An – Năm học: 2019-2020". */
const NEXT_LABEL =
  /(?: ?[;|]| [-–]? ?(?:năm học|năm|tháng|quý|ngày|kỳ|ĐVT|đơn vị tính|địa chỉ|điện thoại|mã số)(?= ?:| \d)).*$/i;
const EDGES = /^[\s\-–:,.;_…]+|[\s\-–:,.;_…]+$/g;

/** The names that lines give behind a label, in the same cell or in the next one: "Đơn vị: Trường Hòa An". */
export function labelledUnits(lines: readonly Line[]): readonly NamedLine[] {
  return lines.flatMap((line, index): readonly NamedLine[] => {
    const colon = line.text.indexOf(':');
    const label = colon < 0 ? line.text : line.text.slice(0, colon);
    if (label.length > LONGEST_LABEL || !isUnitLabel(label)) return [];
    const inCell = colon < 0 ? '' : cleanName(line.text.slice(colon + 1));
    if (inCell !== '') return isMeasureText(inCell) ? [] : [{ name: inCell, line }];
    const next = lines[index + 1];
    if (next === undefined || next.row !== line.row || next.text.includes(':')) return [];
    const alone = lines[index + 2]?.row !== line.row && lines[index - 1]?.row !== line.row;
    const name = cleanName(next.text);
    return (colon >= 0 || alone) && name !== '' && !isMeasureText(name) ? [{ name, line: next }] : [];
  });
}

/** The units that lines name behind "của": "CHỈ TIÊU CỦA LĐLĐ HUYỆN HÒA AN NĂM 2019". */
export function ownersInLines(lines: readonly Line[]): readonly NamedLine[] {
  return telling(lines).flatMap((line) => {
    const [, ...owners] = line.text.split(/ của /i);
    return owners.map(cleanName).flatMap((name) => (beginsAsUnit(name) ? [{ name, line }] : []));
  });
}

/** The lines that are a unit's name from their first word on: "TRƯỜNG THCS HÒA AN". */
export function issuersInLines(lines: readonly Line[]): readonly NamedLine[] {
  return telling(lines).flatMap((line) => {
    const name = cleanName(line.text);
    const named = beginsAsUnit(name) && (isCapitals(name) || looksLikeUnit(name));
    return named && !line.text.includes(':') ? [{ name, line }] : [];
  });
}

/** The units that titles in capitals end with: "CHỈ TIÊU KINH TẾ - XÃ HỘI XÃ ĐỨC LONG". */
export function unitsInTitles(lines: readonly Line[]): readonly NamedLine[] {
  return telling(lines).flatMap((line) => {
    if (!isCapitals(line.text)) return [];
    const { text, words } = readWords(line.text);
    const first = words[lastUnitAt(words)];
    const name = first === undefined ? '' : cleanName(text.slice(first.start));
    return name !== '' && beginsAsUnit(name) ? [{ name, line }] : [];
  });
}

/** Lines that may name the unit: no references to documents, no paragraphs. */
function telling(lines: readonly Line[]): readonly Line[] {
  return lines.filter(
    ({ text }) =>
      text.length <= LONGEST_LINE && longestAt(readWords(text).words, 0, REFERENCE_BEGINNINGS) === 0,
  );
}

function isUnitLabel(label: string): boolean {
  return isUnitHeader(label) || isWhole(readWords(label).words, UNIT_LABELS);
}

function cleanName(text: string): string {
  const name = cleanText(
    withoutBrackets(withoutStatedPeriod(text.slice(0, LONGEST_LINE).replace(NEXT_LABEL, ''))),
  )
    .replace(/[.…_]{2,}/g, ' ')
    .replace(EDGES, '');
  return /[a-z\u00c0-\u1ef9]/i.test(name) ? ordinaryCase(cleanText(name)) : '';
}
