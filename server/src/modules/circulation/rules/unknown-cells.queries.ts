import type { EntityManager } from 'typeorm';

import { MATERIAL_TYPES } from '../../catalogue';
import { say } from '../words/say';

/** A cell of the matrix as staff choose it; absent parts mean every one. */
export type ChosenCell = {
  readonly branchId?: string | null;
  readonly categoryCode?: string | null;
  readonly materialType?: string | null;
};

/** A part of a chosen cell that does not exist. */
export type UnknownPart = { readonly index: number; readonly field: keyof ChosenCell };

/** Tells what is refused to somebody who chose such a cell. */
export const UNKNOWN_CELL = say('unknownCells.unknownCell');

/** Lists the parts of chosen cells that do not exist. */
export async function unknownParts(tx: EntityManager, cells: readonly ChosenCell[]): Promise<UnknownPart[]> {
  const known = {
    branchId: new Set(
      (await tx.query<{ id: string }[]>('SELECT id FROM branch LIMIT 500')).map(({ id }) => id),
    ),
    categoryCode: new Set(
      (await tx.query<{ code: string }[]>('SELECT code FROM member_category LIMIT 500')).map(
        ({ code }) => code,
      ),
    ),
    materialType: new Set<string>(MATERIAL_TYPES),
  };
  return cells.flatMap((cell, index) =>
    PARTS.filter((field) => cell[field] != null && !known[field].has(cell[field])).map((field) => ({
      index,
      field,
    })),
  );
}

const PARTS = ['branchId', 'categoryCode', 'materialType'] as const;
