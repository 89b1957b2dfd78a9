/** The middle one of some figures by their size, of two the larger: 3 of 1, 3, 900; null for none. */
export function middleOf(figures: readonly number[]): number | null {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
