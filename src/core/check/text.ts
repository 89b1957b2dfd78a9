import { isErrorText } from '../text/guard';
import { cleanText } from '../text/normalise';
import { type TelexWord, telexWords } from '../text/telex';
import type { Tab, Workbook } from '../workbook/workbook';
import { type Finding, type Spot, spotsOf } from './finding';

const NO_BREAK = /[\u00a0\u2007\u202f]/;
/** Two or three spaces inside a line; more are a layout with spaces, as of a letterhead. */
const DOUBLE = /[^\s\u00a0][ \u00a0]{2,3}(?=[^\s\u00a0])/;
/** Letters of the TCVN3 fonts, which stand for Vietnamese ones only there: "C«ng ®oµn". */
const TCVN3 = /[A-Za-z][µ¸¹¶·¨©ª«¬®¾»¼½Æ¥§]|[®§][A-Za-zµ¸¹¶·¨©ª«¬]/g;
/** Vowels with the marks of the VNI fonts behind them: "Coâng ñoaøn". */
const VNI = /[aeAE][âäåëøùûïÂÄÅËØÙÛÏ]|[oO][âäåøùûïÂÄÅØÙÛÏ]|[uU][øïûØÏÛ]|ñ[aeiouy]/g;
/** Longer cells are documents; their beginning is enough. */
const LONGEST_TEXT = 5000;

interface TabText {
  readonly noBreak: Spot[];
  readonly double: Spot[];
  readonly telex: { readonly spot: Spot; readonly words: readonly TelexWord[] }[];
  readonly tcvn3: Spot[];
  readonly vni: Spot[];
}

/** Spaces that do not belong, keystrokes left in words, and text of fonts that Sheets cannot show. One finding a cause and tab. */
export function findText({ tabs }: Workbook): Finding[] {
  return tabs.flatMap((tab) => {
    const { noBreak, double, telex, tcvn3, vni } = readTab(tab);
    const findings: Finding[] = [];
    const plain: readonly [Spot[], Extract<Finding['kind'], 'noBreakSpaces' | 'doubleSpaces'>][] = [
      [noBreak, 'noBreakSpaces'],
      [double, 'doubleSpaces'],
    ];
    for (const [cells, kind] of plain) {
      const spots = spotsOf(cells);
      if (spots) findings.push({ kind, severity: 'Gợi ý', spots, subject: '' });
    }
    const spots = spotsOf(telex.map(({ spot }) => spot));
    const words = distinct(telex.flatMap((one) => one.words));
    if (spots) {
      const subject = words.map(({ word }) => word).join(' ');
      findings.push({ kind: 'telexResidue', severity: 'Gợi ý', spots, subject, words });
    }
    for (const [cells, encoding] of [[tcvn3, 'TCVN3'] as const, [vni, 'VNI'] as const]) {
      const old = spotsOf(cells);
      if (old)
        findings.push({
          kind: 'legacyFont',
          severity: 'Cần xem lại',
          spots: old,
          subject: encoding,
          encoding,
        });
    }
    return findings;
  });
}

function readTab({ name, values }: Tab): TabText {
  const found: TabText = { noBreak: [], double: [], telex: [], tcvn3: [], vni: [] };
  values.forEach((cells, row) => {
    cells.forEach((typed, column) => {
      if (typeof typed !== 'string' || typed === '') return;
      const text = typed.length > LONGEST_TEXT ? typed.slice(0, LONGEST_TEXT) : typed;
      const spot: Spot = { place: { tab: name, row, column }, unit: null, typed };
      if (NO_BREAK.test(text)) found.noBreak.push(spot);
      if (text.split(/[\r\n]+/).some((line) => DOUBLE.test(line))) found.double.push(spot);
      const words = isErrorText(text) ? [] : telexWords(cleanText(text));
      if (words.length > 0) found.telex.push({ spot, words });
      if ((text.match(TCVN3) ?? []).length > 1) found.tcvn3.push(spot);
      else if ((text.normalize('NFC').match(VNI) ?? []).length > 1) found.vni.push(spot);
    });
  });
  return found;
}

function distinct(words: readonly TelexWord[]): readonly TelexWord[] {
  return [...new Map(words.map((one) => [one.word, one])).values()];
}
