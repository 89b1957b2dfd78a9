import type { BodyRow } from './body-row';

/**
 * A row whose name goes on in the next one, as one that is too long for its cell does: "Xã Quảng Uyên (gồm các xã cũ:" above "Phúc Sen, Độc
 * Lập)". Only a bracket that the first leaves open and the second closes says so, right below it, with figures in one of them at most and a
 * number in the first only; null for any other rows.
 */
export function joinedInBrackets(first: BodyRow | undefined, second: BodyRow): BodyRow | null {
  if (first === undefined || second.row !== first.row + 1) return null;
  if ((first.figures && second.figures) || second.numbering !== null) return null;
  if (openIn(first.text) !== 1 || openIn(second.text) !== -1 || second.text.includes('(')) return null;
  const [text, name] = [first.text, first.name].map((own) => `${own} ${second.text}`);
  if (text === undefined || name === undefined) return null;
  const { row, figures } = first.figures ? first : second;
  return {
    ...first,
    text,
    name,
    row: figures ? row : first.row,
    figures,
    certain: first.certain || second.certain,
  };
}

/** How many brackets a text opens more than it closes. */
function openIn(text: string): number {
  return text.split('(').length - text.split(')').length;
}
