/** A text as formulas write it, in quotes that are doubled within: "5 ""sao""". */
export function formulaText(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
