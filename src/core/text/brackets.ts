const CLOSED = /[([][^()[\]]*[)\]]/g;

/** A text without what stands in round brackets; one that is not closed goes to the end: "KH (người" → "KH  ". */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)?/g, ' ');
}

/** What stands in round or square brackets, with these, from the left; those that are not closed are none. */
export function bracketsIn(text: string): readonly string[] {
  return text.match(CLOSED) ?? [];
}

/** A text without {@link bracketsIn}. */
export function outsideBrackets(text: string): string {
  return text.replace(CLOSED, ' ');
}
