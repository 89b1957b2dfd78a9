/** The version of the add-in, put in by the build from package.json. */
declare const VERSION: string;

/** A page of appsscript/ as the bundle holds it: its text. */
declare module '*.html' {
  const text: string;
  export = text;
}
