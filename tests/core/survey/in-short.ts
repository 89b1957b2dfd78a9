import type { Survey } from '../../../src/core/survey/survey';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';

/** A tab whose rows are as long as the longest. */
export function tabOf(name: string, rows: readonly (readonly Cell[])[]): Tab {
  const width = Math.max(...rows.map(({ length }) => length));
  return { name, values: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')) };
}

/** What is judged, an indicator a key: "LĐLĐ Hòa An 24 | 12 below". A unit that stands in no source has no line. */
export function inShort({ indicators }: Survey): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    indicators.map(({ name, measures }) => [
      name,
      measures
        .filter(({ assessment }) => assessment.state !== 'absent')
        .map(({ unit, target, result, assessment }) => {
          const [of, got] = [target, result].map(({ reading }) =>
            reading.kind === 'number' ? reading.value : reading.kind,
          );
          return `${unit.name} ${of} | ${got} ${assessment.state}`;
        }),
    ]),
  );
}
