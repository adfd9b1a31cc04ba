import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import type { SizeLimits } from '../../business';
import { LegalFigureEntity } from './legal-figure.entity';
import type { LegalFigure } from './legal-figure.entity';

/** The table `f` of figures, for writing. */
export const figureTable = table(LegalFigureEntity, 'f');
/** Reads figures, of the table `f`. */
export const figures = mapSelection(figureTable, (row): LegalFigure => withTexts(row, 'name', 'value'));

/** Lists all figures in their order; there are some dozens. */
export function legalFigures(db: Database): Promise<LegalFigure[]> {
  return figures.list(db, 'ORDER BY f.position, f.id LIMIT 200', []);
}

/** Lists the codes of the figures that the library has. */
export async function listFigureCodes(db: Database): Promise<string[]> {
  return (await figureTable.pick('code').list(db, 'LIMIT 200', [])).map(({ code }) => code);
}

/** Locks a figure until the unit ends; null when there is none. */
export function lockFigure(db: Database, tx: EntityManager, id: string): Promise<LegalFigure | null> {
  return figures.first(tx, `WHERE f.id = ?${db.forUpdate}`, [id]);
}

const CLASSES = [
  ['MICRO', 'micro'],
  ['SMALL', 'small'],
  ['MEDIUM', 'medium'],
] as const;

/**
 * The figures that decide the size of a business, and the limits they give. Throws when one of them is
 * missing, because they come with the house.
 */
export function getSizeLimits(legal: readonly LegalFigure[]): {
  readonly limits: SizeLimits;
  readonly figures: readonly LegalFigure[];
} {
  const amountOf = (code: string): number => {
    const amount = legal.find((figure) => figure.code === code)?.amount;
    if (amount == null) throw new Error(`The legal figure ${code} has no amount; migrating enters it.`);
    return amount;
  };
  const limitsOf = (name: string): { capital: number; sales: number } => ({
    capital: amountOf(`size.${name}.capital`),
    sales: amountOf(`size.${name}.sales`),
  });
  const [mikro, kecil, menengah] = CLASSES.map(([, name]) => limitsOf(name));
  if (!mikro || !kecil || !menengah) throw new Error('There are three classes of size.');
  return {
    limits: { MICRO: mikro, SMALL: kecil, MEDIUM: menengah },
    figures: legal.filter(({ code }) => code.startsWith('size.')),
  };
}
