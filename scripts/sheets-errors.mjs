/** Where the engine decides which error a formula gives. */
const FORMULAS = /@univerjs[\\/]engine-formula[\\/]lib[\\/]es[\\/]index\.js$/;

/**
 * Errors that Sheets does not have: a result that finds no room is #REF! there ("Array result was not expanded because it would
 * overwrite data in B3."), a FILTER that finds nothing #N/A, which IFNA and ERROR.TYPE tell apart, and a formula that needs its own result
 * #REF! (src/local/engine/circles.ts finds them). So is a reference to a tab that is not there ("Unresolved sheet name 'Quý 5'.") or to a
 * cell that is not, and SUMIF and its like hand on the error of what they are given.
 * @type {readonly { from: string, to: string }[]}
 */
const ERRORS = [
  {
    from: 'errorObject = this._getValueObjectOfRuntimeData(ErrorValueObject.create("#SPILL!"))',
    to: 'errorObject = this._getValueObjectOfRuntimeData(ErrorValueObject.create("#REF!"))',
  },
  { from: 'column, "#SPILL!", row, true)', to: 'column, "#REF!", row, true)' },
  { from: 'cell.v) !== "#SPILL!"', to: 'cell.v) !== "#REF!"' },
  {
    from: 'ifEmpty !== void 0 ? ifEmpty : ErrorValueObject.create("#CALC!")',
    to: 'ifEmpty !== void 0 ? ifEmpty : ErrorValueObject.create("#N/A")',
  },
  {
    from: 'if (interpreter.checkAsyncNode(nodeData.node)) value =',
    to: 'if (tree.ownError) value = ErrorValueObject.create(tree.ownError);\n\t\t\t\telse if (interpreter.checkAsyncNode(nodeData.node)) value =',
  },
  {
    from: 'if (!this._isPrepareMerge && referenceObject.isExceedRange()) this.setValue(ErrorValueObject.create("#NAME?"));',
    to: `if (!this._tableReferenceObject && referenceObject._checkIfWorksheetMiss()) this.setValue(ErrorValueObject.create("#REF!"));
		else if (!this._isPrepareMerge && referenceObject.isExceedRange()) this.setValue(ErrorValueObject.create("#REF!"));`,
  },
  {
    from: 'this._setRefData(resultVariant);\n\t\tthis.setValue(resultVariant);',
    to: `this._setRefData(resultVariant);
		const isNowhere = resultVariant.isReferenceObject() && (resultVariant._checkIfWorksheetMiss() || resultVariant.isExceedRange());
		this.setValue(isNowhere ? ErrorValueObject.create("#REF!") : resultVariant);`,
  },
  {
    from: '_calculate(variants) {',
    to: `_calculate(variants) {
		const result = this._calculateOwn(variants);
		const given = this._functionExecutor.needsReferenceObject && result.isError() ? variants.find((variant) => variant.isError()) : undefined;
		return given ?? result;
	}
	_calculateOwn(variants) {`,
  },
];

/**
 * The engine's text with the errors of Sheets; throws when it is not the text that is known.
 * @param {string} path
 * @param {string} text
 */
export function withSheetsErrors(path, text) {
  if (!FORMULAS.test(path)) return text;
  for (const { from } of ERRORS) {
    if (text.split(from).length !== 2) throw new Error(`Find the errors of formulas in "${path}": "${from}"`);
  }
  return ERRORS.reduce((changed, { from, to }) => changed.replace(from, () => to), text);
}
