import { formatNumber } from '../number/format';

/** How a list is told: after so many words the rest is only counted, and called by a noun. */
export interface Listing {
  readonly most: number;
  readonly noun: string;
  readonly between?: string;
}

/** The first of some words, and how many more there are: "Bảo Lạc, Hà Quảng và 3 đơn vị khác". */
export function listed(words: readonly string[], { most, noun, between = ', ' }: Listing): string {
  const rest = words.length - most;
  const shown = words.slice(0, most).join(between);
  if (rest <= 0) return shown;
  return `${shown}${between.startsWith(';') ? ';' : ''} và ${formatNumber(rest)} ${noun} khác`;
}
