import { FunctionType, type IFunctionInfo, type IFunctionParam } from '@univerjs/engine-formula';

const BLOCK = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function (\w+)\(/g;
const PARAMETER = /^@param \{[^}]*\} (\[?)(\w+)\]? (.*)$/;

/**
 * The help of the bundle's custom functions, from the comments that Sheets reads too: those marked `@customfunction`. Arguments get
 * their examples from the fullest formula after `Ví dụ:`, which the screen shows apart.
 */
export function functionHelp(code: string): IFunctionInfo[] {
  return Array.from(code.matchAll(BLOCK)).flatMap(([, comment = '', name = '']): IFunctionInfo[] => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*\s?/, '').trim());
    if (!lines.includes('@customfunction')) return [];
    const text = lines.filter((line) => line !== '' && !line.startsWith('@')).join(' ');
    const [description = '', formulas = ''] = text.split(' Ví dụ: ');
    return [
      {
        functionName: name.toUpperCase(),
        functionType: FunctionType.User,
        description,
        abstract: firstSentence(description),
        functionParameter: parametersOf(lines, fullestArguments(formulas)),
      },
    ];
  });
}

function firstSentence(text: string): string {
  const end = text.indexOf('. ');
  return end < 0 ? text : text.slice(0, end + 1);
}

/** The arguments of the formula with most of them: `=A(B2) hoặc =A(B2:B9;0)` gives B2:B9 and 0. */
function fullestArguments(formulas: string): readonly string[] {
  const lists = Array.from(formulas.matchAll(/=\w+\(([^)]*)\)/g), ([, list = '']) => list.split(';'));
  return lists.reduce((fullest, list) => (list.length > fullest.length ? list : fullest), []);
}

function parametersOf(lines: readonly string[], examples: readonly string[]): IFunctionParam[] {
  const matches = lines.map((line) => PARAMETER.exec(line)).filter((match) => match !== null);
  return matches.map(([, bracket, name = '', detail = ''], at) => ({
    name,
    detail,
    example: examples[at] ?? '',
    require: bracket === '' ? 1 : 0,
    repeat: 0,
  }));
}
