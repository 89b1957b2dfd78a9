/** The font of the add-in's pages, which not every machine has. */
const FAMILY = 'Times New Roman';

/** What stands in for it where it is missing: letters of the same widths, by the scripts that people here write. */
const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['latin', 'U+0000-00FF,U+2000-206F,U+2122,U+2191,U+2193,U+2212,U+2215'],
  [
    'vietnamese',
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  ],
]);

const FACES = [
  { name: FAMILY, weight: '400', style: 'normal' },
  { name: `${FAMILY} Bold`, weight: '700', style: 'normal' },
  { name: `${FAMILY} Italic`, weight: '400', style: 'italic' },
  { name: `${FAMILY} Bold Italic`, weight: '700', style: 'italic' },
] as const;

/**
 * Has pages look and wrap as in Sheets, on machines without their font too: the grid measures what it draws, so letters are there before it
 * begins. A letter that cannot be had leaves the machine's own.
 */
export async function loadFonts(): Promise<void> {
  const faces = FACES.flatMap(({ name, weight, style }) =>
    [...SCRIPTS].map(([script, unicodeRange]) => {
      const file = `fonts/tinos-${script}-${weight}-${style}.woff2`;
      return new FontFace(FAMILY, `local("${name}"), url("${file}") format("woff2")`, {
        weight,
        style,
        unicodeRange,
      });
    }),
  );
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map((face) => face.load()));
}
