/** Names of tabs in one sentence, at most five of them. */
export function tabNames(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `'${name}'`);
  return names.length > 5 ? `${shown.join(', ')} và ${names.length - 5} trang tính khác` : shown.join(', ');
}
