import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { CivilDate } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import type { SizeLimits } from '../../business';
import { localized } from '../localized';

/**
 * A figure or date that law decides: an amount of rupiah or words, with where it stands and since when it
 * holds.
 */
export type LegalFigure = {
  readonly id: string;
  readonly code: string;
  readonly name: LocalizedText;
  readonly amount: number | null;
  readonly value: LocalizedText | null;
  readonly sourceName: string;
  readonly sourceUrl: string | null;
  readonly effectiveSince: CivilDate | null;
  readonly reviewedOn: CivilDate;
  readonly reviewDueOn: CivilDate;
  readonly version: number;
};

/** A figure as its table has it. */
export type LegalFigureRow = {
  id: string;
  code: string;
  name_id: string;
  name_en: string | null;
  amount: number | string | null;
  value_id: string | null;
  value_en: string | null;
  source_name: string;
  source_url: string | null;
  effective_since: string | null;
  reviewed_on: string;
  review_due_on: string;
  version: number;
};

/** The columns of a figure. */
export const FIGURE_COLUMNS =
  'id, code, name_id, name_en, amount, value_id, value_en, source_name, source_url, effective_since, reviewed_on, review_due_on, version';

/** Lists all figures in their order; there are some dozens. */
export async function legalFigures(db: Database): Promise<LegalFigure[]> {
  return (
    await db.query<LegalFigureRow>(
      `SELECT ${FIGURE_COLUMNS} FROM legal_figure ORDER BY position, id LIMIT 200`,
    )
  ).map(toFigure);
}

/** Locks a figure until the unit ends; null when there is none. */
export async function lockFigure(db: Database, tx: EntityManager, id: string): Promise<LegalFigure | null> {
  const [row] = await tx.query<LegalFigureRow[]>(
    `SELECT ${FIGURE_COLUMNS} FROM legal_figure WHERE id = ?${db.forUpdate}`,
    [id],
  );
  return row ? toFigure(row) : null;
}

const CLASSES = [
  ['MIKRO', 'micro'],
  ['KECIL', 'small'],
  ['MENENGAH', 'medium'],
] as const;

/**
 * The figures that decide the size of a business, and the limits they give. Throws when one of them is
 * missing, because they come with the house.
 */
export function getSizeLimits(figures: readonly LegalFigure[]): {
  readonly limits: SizeLimits;
  readonly figures: readonly LegalFigure[];
} {
  const amountOf = (code: string): number => {
    const amount = figures.find((figure) => figure.code === code)?.amount;
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
    limits: { MIKRO: mikro, KECIL: kecil, MENENGAH: menengah },
    figures: figures.filter(({ code }) => code.startsWith('size.')),
  };
}

/** Makes a figure of its row. */
export function toFigure(row: LegalFigureRow): LegalFigure {
  return {
    id: row.id,
    code: row.code,
    name: { indonesian: row.name_id, english: row.name_en },
    amount: row.amount === null ? null : Number(row.amount),
    value: localized(row.value_id, row.value_en),
    sourceName: row.source_name,
    sourceUrl: row.source_url,
    effectiveSince: row.effective_since,
    reviewedOn: row.reviewed_on,
    reviewDueOn: row.review_due_on,
    version: row.version,
  };
}
