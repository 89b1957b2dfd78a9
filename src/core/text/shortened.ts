/** A text as it is, or as much of it as has so many letters, the sign of what is cut among them. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
