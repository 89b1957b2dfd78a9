/** Whom a target that is the same for everybody is given to, as `Áp dụng cho` words it; a khối goes by its name. */
export const SCOPES = {
  inSource: 'Đơn vị có trong nguồn',
  unions: 'Mọi công đoàn',
  everyone: 'Mọi đơn vị',
} as const;

export type Scope =
  | { readonly kind: keyof typeof SCOPES }
  /** The units of a khối of the directory. */
  | { readonly kind: 'group'; readonly group: string };

/** The words of a scope: "Mọi công đoàn", "Khối ngành". */
export function scopeWords(scope: Scope): string {
  return scope.kind === 'group' ? scope.group : SCOPES[scope.kind];
}
