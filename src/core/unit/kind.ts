/** What kind of body a unit's name says it is; different kinds never match. */
export type UnitKind = 'district' | 'sector' | 'office' | 'other';
