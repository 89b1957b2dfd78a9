import type { Register, RegisterRow } from '../register/register';
import type { Place } from '../workbook/workbook';

/** A row of a register and the register it stands in. */
export interface Registered {
  readonly register: Register;
  readonly row: RegisterRow;
}

/** A unit's name that no source tells of, where it stands. */
export interface NamedUnit {
  readonly name: string;
  readonly place: Place;
}
