import { areOfOneKind } from '../measure/kind';

/** How a source is measured otherwise than what it may go on with; null where that is no reason. */
export function otherMeasureWords({
  measures,
}: {
  readonly measures: readonly [own: string | null, other: string | null] | null;
}): string | null {
  if (measures === null) return null;
  const [own, other] = measures;
  if (own === null) return `không ghi ĐVT, các kỳ kia ghi '${other ?? ''}'`;
  if (other === null) return `ghi ĐVT '${own}', các kỳ kia không ghi`;
  return areOfOneKind(own, other)
    ? `ghi ĐVT '${own}' nhưng đổi ra '${other}' thì số không khớp các kỳ kia`
    : `ĐVT '${own}' khác ĐVT '${other}'`;
}
