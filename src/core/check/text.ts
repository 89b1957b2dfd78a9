import { isErrorText } from '../text/guard';
import { hasLegacyLetters } from '../text/legacy-letters';
import { cleanText } from '../text/normalise';
import { type TelexWord, telexWords } from '../text/telex';
import type { Place, Tab, Workbook } from '../workbook/workbook';
import type { Finding } from './finding';
import { type Spot, spotsOf } from './spot';

const NO_BREAK = /[\u00a0\u2007\u202f]/;
/** Two or three spaces inside a line; more are a layout with spaces, as of a letterhead. */
const DOUBLE = /[^\s\u00a0][ \u00a0]{2,3}(?=[^\s\u00a0])/;
/** Letters of the TCVN3 fonts, which stand for Vietnamese ones only there: "C«ng ®oµn", "HuyÖn Hßa An". */
const TCVN3 =
  /[A-Za-z][µ¸¹¶·¨©ª«¬®¾»¼½Æ¥§]|[®§][A-Za-zµ¸¹¶·¨©ª«¬]|[bcdghiklmnpqrstvxy][ÄÅÇËÎÏÖØÛÜÞßäåæçëîïñøûüþÿ]|[BCDGHIKLMNPQRSTVXY][ßäåæçëîïñøûüþÿ]/g;
/** Vowels with the marks of the VNI fonts behind them: "Coâng ñoaøn". */
const VNI = /[aeAE][âäåëøùûïÂÄÅËØÙÛÏ]|[oO][âäåøùûïÂÄÅØÙÛÏ]|[uU][øïûØÏÛ]|[ôöÔÖ][øùûõïØÙÛÕÏ]|ñ[aeiouy]/g;
/** Longer cells are documents; their beginning is enough. */
const LONGEST_TEXT = 5000;

interface TabText {
  readonly noBreak: Spot[];
  readonly double: Spot[];
  readonly telex: { readonly spot: Spot; readonly words: readonly TelexWord[] }[];
  /** Cells that may be of an old font; they are where some cell surely is. */
  readonly oldFont: Spot[];
  /** How many cells surely are of each. */
  readonly sure: Record<Encoding, number>;
}

type Encoding = 'TCVN3' | 'VNI';

/**
 * Spaces that do not belong, keystrokes left in words, and text of fonts that Sheets cannot show. One finding a cause and tab;
 * keystrokes in a name that is told as unmatched are not told again.
 */
export function findText({ tabs }: Workbook, unmatched: readonly Finding[]): Finding[] {
  const told = new Set(unmatched.map(({ spots }) => placeKey(spots[0].place)));
  return tabs.flatMap((tab) => {
    const { noBreak, double, telex, oldFont, sure } = readTab(tab, told);
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
    const old = spotsOf(sure.TCVN3 + sure.VNI > 0 ? oldFont : []);
    const encoding = sure.TCVN3 >= sure.VNI ? 'TCVN3' : 'VNI';
    if (old)
      findings.push({ kind: 'legacyFont', severity: 'Cần xem lại', spots: old, subject: encoding, encoding });
    return findings;
  });
}

/** The old font that a text of several such letters is surely typed with. */
function encodingOf(text: string): Encoding | null {
  const tcvn3 = (text.match(TCVN3) ?? []).length;
  const vni = (text.normalize('NFC').match(VNI) ?? []).length;
  if (vni > 1 && vni >= tcvn3) return 'VNI';
  return tcvn3 > 1 ? 'TCVN3' : null;
}

function placeKey({ tab, row, column }: Place): string {
  return JSON.stringify([tab, row, column]);
}

function readTab({ name, values }: Tab, told: ReadonlySet<string>): TabText {
  const found: TabText = { noBreak: [], double: [], telex: [], oldFont: [], sure: { TCVN3: 0, VNI: 0 } };
  values.forEach((cells, row) => {
    cells.forEach((typed, column) => {
      if (typeof typed !== 'string' || typed === '') return;
      const text = typed.length > LONGEST_TEXT ? typed.slice(0, LONGEST_TEXT) : typed;
      const spot: Spot = { place: { tab: name, row, column }, unit: null, typed };
      if (NO_BREAK.test(text)) found.noBreak.push(spot);
      if (text.split(/[\r\n]+/).some((line) => DOUBLE.test(line))) found.double.push(spot);
      const words = isErrorText(text) ? [] : telexWords(cleanText(text));
      if (words.length > 0 && !told.has(placeKey(spot.place))) found.telex.push({ spot, words });
      const sure = encodingOf(text);
      if (sure !== null) found.sure[sure] += 1;
      if (sure !== null || hasLegacyLetters(text.normalize('NFC'))) found.oldFont.push(spot);
    });
  });
  return found;
}

function distinct(words: readonly TelexWord[]): readonly TelexWord[] {
  return [...new Map(words.map((one) => [one.word, one])).values()];
}
