/** Where the engine decides which formula is worked out before which, and what it remembers of cells meanwhile. */
const FORMULAS = /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;

/**
 * ROW and its like ask where a range is or how large: what stands there is nothing to wait for. The engine has them wait for it, so that
 * `=ROW(B1)` in B1 waits for itself and comes after those that need it; and it remembers the cells they name as they are before they have
 * their results, for all formulas to come. CELL, which may ask for either, waits and remembers nothing.
 * @type {readonly { from: string, to: string, times: number }[]}
 */
const PLACES = [
  {
    from: 'var FunctionNode = class extends BaseAstNode {',
    to: `const ASKS_PLACES = /^(?:ROWS?|COLUMNS?|AREAS|ISREF|SHEETS?)$/;
const isPlace = (node) => node.nodeType === 1 || (node.nodeType === 10 && node.getChildren().every(isPlace));
var FunctionNode = class extends BaseAstNode {`,
    times: 1,
  },
  {
    from: '_nodeTraversalRef(node, result) {\n\t\tconst children = node.getChildren();',
    to: `_nodeTraversalRef(node, result) {
		const asksPlaces = node.nodeType === 4 && ASKS_PLACES.test(node.getToken());
		const children = asksPlaces ? node.getChildren().filter((child) => !isPlace(child)) : node.getChildren();`,
    times: 1,
  },
  {
    from: 'variants.push(object.toArrayValueObject());',
    to: 'variants.push(object.toArrayValueObject(!ASKS_PLACES.test(this.getToken())));',
    times: 2,
  },
  {
    from: '_reference = _reference.toArrayValueObject();',
    to: '_reference = _reference.toArrayValueObject(false);',
    times: 1,
  },
  {
    from: 'if (parentTree.isAdded() || tree.isSkip()) continue;',
    to: 'if (parentTree === tree || parentTree.isAdded() || tree.isSkip()) continue;',
    times: 1,
  },
];

/**
 * The engine's text with the order of Sheets; throws when it is not the text that is known.
 * @param {string} path
 * @param {string} text
 */
export function withOwnPlaces(path, text) {
  if (!FORMULAS.test(path)) return text;
  for (const { from, times } of PLACES) {
    if (text.split(from).length !== times + 1)
      throw new Error(`Find the order of formulas in "${path}": "${from}"`);
  }
  return PLACES.reduce((changed, { from, to }) => changed.replaceAll(from, () => to), text);
}
