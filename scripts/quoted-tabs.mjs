/** Where the engine reads the names of tabs and the references behind them. */
const FORMULAS = /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;

/**
 * What stands before a reference: the engine looks for the characters of a tab's name by itself, quotes or not, and takes none of
 * \ / ? * [ ] for one, nor a ! inside it, as Excel forbids. Sheets lets people name a tab `T9/2024` or `[cũ] Quỹ`, and within quotes every
 * character belongs to the name. Small letters name a tab with capitals, too (`=biểu!A1`).
 * @type {readonly { from: string, to: string }[]}
 */
const QUOTED = [
  { from: 'const UNIT_NAME_SHEET_NAME_REGEX = ', to: 'const PLAIN_TAB_REGEX = ' },
  {
    from: 'const SIMPLE_SINGLE_RANGE_REGEX = ',
    to: `const UNIT_NAME_SHEET_NAME_REGEX = "(?:'(?:[^']|'')*'!|" + PLAIN_TAB_REGEX + ")";
const SIMPLE_SINGLE_RANGE_REGEX = `,
  },
  {
    from: 'function handleRefStringInfo(refString) {',
    to: `function handleRefStringInfo(refString) {
	const quoted = /^\\s*[@+-]?'((?:[^']|'')*)'!/.exec(refString);
	if (quoted !== null) return { refBody: refString.slice(quoted[0].length), sheetName: unquoteSheetName(quoted[1]), unitId: "" };`,
  },
  {
    from: 'setForcedSheetId(sheetNameMap) {\n\t\tvar _sheetNameMap$this$ge;',
    to: `setForcedSheetId(sheetNameMap) {
		var _sheetNameMap$this$ge;
		const tabs = sheetNameMap[this.getUnitId()] ?? {};
		const wanted = this._forcedSheetName.toLowerCase();
		const written = tabs[this._forcedSheetName] ? undefined : Object.keys(tabs).find((name) => name.toLowerCase() === wanted);
		if (written) this._forcedSheetName = written;`,
  },
];

/**
 * The engine's text with the tabs of Sheets; throws when it is not the text that is known.
 * @param {string} path
 * @param {string} text
 */
export function withQuotedTabs(path, text) {
  if (!FORMULAS.test(path)) return text;
  for (const { from } of QUOTED) {
    if (!text.includes(from)) throw new Error(`Find how the engine reads tab names in "${path}": "${from}"`);
  }
  return QUOTED.reduce((changed, { from, to }) => changed.replace(from, () => to), text);
}
