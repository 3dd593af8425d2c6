import type { DBSchema } from 'idb';
import type { Clipping } from '../../model/clipping.ts';

/** The database as its newest version has it. */
export interface ClippingsSchema extends DBSchema {
  clippings: { key: string; value: Clipping; indexes: { created: string } };
}
