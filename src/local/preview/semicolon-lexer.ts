import { LexerTreeBuilder } from '@univerjs/engine-formula';

/**
 * Reads formulas while they are typed with `;` between arguments: colours of references, help on the argument at hand, and
 * choosing cells with the mouse work as with the engine's own `,`. A formula without `;` is read as the engine does.
 */
export class SemicolonLexer extends LexerTreeBuilder {
  override sequenceNodesBuilder(formula: string): ReturnType<LexerTreeBuilder['sequenceNodesBuilder']> {
    const translated = withCommas(formula);
    const nodes = super.sequenceNodesBuilder(translated);
    if (translated === formula) return nodes;
    let at = formula.startsWith('=') ? 1 : 0;
    return nodes?.map((node) => {
      const start = at;
      at += typeof node === 'string' ? node.length : node.token.length;
      const written = formula.slice(start, at);
      return typeof node === 'string' ? written : { ...node, token: written };
    });
  }

  override getFunctionAndParameter(
    ...[formula, ...rest]: Parameters<LexerTreeBuilder['getFunctionAndParameter']>
  ): ReturnType<LexerTreeBuilder['getFunctionAndParameter']> {
    return super.getFunctionAndParameter(withCommas(formula), ...rest);
  }
}

/** The formula with `,` for each `;` outside of quotes and braces, and `.` for decimal commas: every character keeps its place. */
function withCommas(formula: string): string {
  const separators = [...formula].map(() => false);
  let quote = '';
  let braces = 0;
  for (const [at, char] of Array.from(formula).entries()) {
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '{') braces += 1;
    else if (char === '}') braces -= 1;
    else if (char === ';' && braces === 0) separators[at] = true;
  }
  if (!separators.includes(true)) return formula;
  const decimals = formula.replace(/(\d),(?=\d)/g, '$1.');
  return Array.from(decimals, (char, at) => (separators[at] === true ? ',' : char)).join('');
}
