/** Whether a text is in capitals throughout. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a text begins with a capital. */
export function beginsWithCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** A text with a capital at its beginning. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with a small letter at its beginning. */
export function withSmallLetter(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
