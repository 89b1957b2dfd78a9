import { FunctionType, type IFunctionInfo, type IFunctionParam } from '@univerjs/engine-formula';

const BLOCK = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function (\w+)\(/g;
const PARAMETER = /^@param \{([^}]*)\} (\[?)(\w+)\]? (.*)$/;

/** The help of the bundle's custom functions, from the comments that Sheets reads too: those marked `@customfunction`. */
export function functionHelp(code: string): IFunctionInfo[] {
  return Array.from(code.matchAll(BLOCK)).flatMap(([, comment = '', name = '']): IFunctionInfo[] => {
    const lines = comment.split('\n').map((line) => line.replace(/^\s*\*\s?/, '').trim());
    if (!lines.includes('@customfunction')) return [];
    const description = lines.filter((line) => line !== '' && !line.startsWith('@')).join(' ');
    return [
      {
        functionName: name.toUpperCase(),
        functionType: FunctionType.User,
        description,
        abstract: firstSentence(description),
        functionParameter: lines.flatMap(parameterOf),
      },
    ];
  });
}

function firstSentence(text: string): string {
  const end = text.indexOf('. ');
  return end < 0 ? text : text.slice(0, end + 1);
}

function parameterOf(line: string): IFunctionParam[] {
  const match = PARAMETER.exec(line);
  if (match === null) return [];
  const [, types = '', bracket, name = '', detail = ''] = match;
  return [
    {
      name,
      detail,
      example: types.includes('Array') ? 'A2:A20' : '1',
      require: bracket === '' ? 1 : 0,
      repeat: 0,
    },
  ];
}
