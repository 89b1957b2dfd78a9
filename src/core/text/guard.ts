import { cleanText } from './normalise';

/** What an error shows in a cell: #REF!, #DIV/0!, #NAME?, #N/A, and a custom function that has not answered yet. */
const ERROR = /^(?:#[A-Z0-9/]{1,12}[!?]|#N\/A|Loading\.\.\.)$/i;

/** Tells the text of an error cell from ordinary text: "#REF!" is one, "# 5" is not. */
export function isErrorText(text: string): boolean {
  return text.length < 40 && ERROR.test(cleanText(text));
}
