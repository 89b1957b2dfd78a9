/** A piece of a section that is printed as it stands. */
interface LiteralPart {
  readonly kind: 'literal';
  readonly text: string;
}

/** The place of the figure in a section, with what its placeholders ask for. */
export interface FigurePart {
  readonly kind: 'figure';
  readonly minimumWhole: number;
  readonly minimumDecimals: number;
  readonly maximumDecimals: number;
  readonly grouped: boolean;
  /** Trailing commas: each divides the figure by 1.000. */
  readonly thousands: number;
  /** Digits of the exponent when the figure is written as 1,5E+03; null otherwise. */
  readonly exponentDigits: number | null;
}

/** A code of a date: d, dd, m, mm, yy, yyyy, h, hh, n, nn (minutes), s, ss, [h], am/pm. */
export interface DatePart {
  readonly kind: 'date';
  readonly code: string;
}

interface PlainPart {
  readonly kind: 'general' | 'text' | 'percent';
}

export type PatternPart = LiteralPart | FigurePart | DatePart | PlainPart;

/** One of the up to four sections of a number format: positive, negative, zero, text. */
export interface PatternSection {
  readonly parts: readonly PatternPart[];
  /** True when the section writes a date or a time. */
  readonly date: boolean;
  /** How often `%` stands in it: the figure is multiplied by 100 for each. */
  readonly percents: number;
}

const FIGURE = /^([#0,]+)(?:\.([0#]*))?(?:[eE]\+?(0+))?/;
const FIGURE_WITHOUT_WHOLE = /^()\.([0#]+)/;
const DATE_CODE = /^(?:yyyy|yy|dd?|mm?|hh?|ss?|\[h+\]|am\/pm)(?![a-z])/i;
const PLAIN_LITERAL = /^[ \-+/():.,₫$€đ–—▼▲*]/;

/**
 * Reads a number format such as `"▼ "0.0%;-0.0%` into its sections; null when it asks for something that is not
 * modelled: fractions (`# ?/?`), conditions (`[>100]`), names of days and months (`dddd`, `mmm`), placeholders `?`,
 * literals between digits (`000-000`), more than four sections.
 */
export function parseNumberPattern(pattern: string): readonly PatternSection[] | null {
  const sections: PatternSection[] = [];
  let parts: PatternPart[] = [];
  let rest = pattern;
  while (rest !== '') {
    if (rest.startsWith(';')) {
      sections.push(closeSection(parts));
      parts = [];
      rest = rest.slice(1);
      continue;
    }
    const next = nextPart(rest, parts);
    if (next === null) return null;
    if (next.part !== null) parts.push(next.part);
    rest = rest.slice(next.length);
  }
  sections.push(closeSection(parts));
  const twoFigures = sections.some((section) => section.parts.filter(isFigure).length > 1);
  return sections.length > 4 || twoFigures ? null : sections;
}

function isFigure(part: PatternPart): boolean {
  return part.kind === 'figure' || part.kind === 'general';
}

function closeSection(parts: readonly PatternPart[]): PatternSection {
  return {
    parts: withMinutes(parts),
    date: parts.some((part) => part.kind === 'date'),
    percents: parts.filter((part) => part.kind === 'percent').length,
  };
}

/** `m` next to hours or seconds means minutes. */
function withMinutes(parts: readonly PatternPart[]): readonly PatternPart[] {
  const codes = parts.filter((part): part is DatePart => part.kind === 'date');
  return parts.map((part) => {
    if (part.kind !== 'date' || !part.code.startsWith('m')) return part;
    const at = codes.indexOf(part);
    const minutes = /h/.test(codes[at - 1]?.code ?? '') || /s/.test(codes[at + 1]?.code ?? '');
    return minutes ? { kind: 'date', code: part.code.replace(/m/g, 'n') } : part;
  });
}

interface NextPart {
  readonly part: PatternPart | null;
  readonly length: number;
}

function nextPart(rest: string, before: readonly PatternPart[]): NextPart | null {
  return (
    literalPart(rest) ?? bracketPart(rest) ?? datePart(rest) ?? figurePart(rest) ?? plainPart(rest, before)
  );
}

function literalPart(rest: string): NextPart | null {
  if (rest.startsWith('"')) {
    const end = rest.indexOf('"', 1);
    const text = end < 0 ? rest.slice(1) : rest.slice(1, end);
    return { part: { kind: 'literal', text }, length: end < 0 ? rest.length : end + 1 };
  }
  if (rest.startsWith('\\')) return { part: { kind: 'literal', text: rest.slice(1, 2) }, length: 2 };
  if (rest.startsWith('_')) return { part: { kind: 'literal', text: ' ' }, length: 2 };
  return rest.startsWith('*') && rest.length > 1 ? { part: null, length: 2 } : null;
}

/** `[Red]` is ignored, `[$₫-42A]` prints its sign. */
function bracketPart(rest: string): NextPart | null {
  const money = /^\[\$([^\]-]*)(?:-[^\]]*)?\]/.exec(rest);
  if (money !== null) return { part: { kind: 'literal', text: money[1] ?? '' }, length: money[0].length };
  const colour = /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\d+)\]/i.exec(rest);
  return colour === null ? null : { part: null, length: colour[0].length };
}

function datePart(rest: string): NextPart | null {
  const match = DATE_CODE.exec(rest);
  return match === null
    ? null
    : { part: { kind: 'date', code: match[0].toLowerCase() }, length: match[0].length };
}

function figurePart(rest: string): NextPart | null {
  const match = FIGURE.exec(rest) ?? FIGURE_WITHOUT_WHOLE.exec(rest);
  if (match === null || !/[0#]/.test(match[0])) return null;
  const [found, whole = '', decimals = '', exponent] = match;
  const placeholders = whole.replace(/,+$/, '');
  return {
    part: {
      kind: 'figure',
      minimumWhole: (placeholders.match(/0/g) ?? []).length,
      minimumDecimals: (decimals.match(/0/g) ?? []).length,
      maximumDecimals: decimals.length,
      grouped: placeholders.includes(','),
      thousands: whole.length - placeholders.length,
      exponentDigits: exponent === undefined ? null : exponent.length,
    },
    length: found.length,
  };
}

function plainPart(rest: string, before: readonly PatternPart[]): NextPart | null {
  const general = /^(?:general|automatic)/i.exec(rest);
  if (general !== null) return { part: { kind: 'general' }, length: general[0].length };
  if (rest.startsWith('%')) return { part: { kind: 'percent' }, length: 1 };
  if (rest.startsWith('@')) return { part: { kind: 'text' }, length: 1 };
  const first = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const known = PLAIN_LITERAL.test(first) || first > '\u007f';
  if (!known || (first === '/' && before[before.length - 1]?.kind === 'figure')) return null;
  return { part: { kind: 'literal', text: first }, length: first.length };
}
