/*
 * What Apps Script sees: every export becomes one top-level function of dist/Code.js. A table of
 * contents, no logic.
 */
export {};
