import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { bigintTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';

/**
 * Figures and dates that law decides, each with where it stands and since when it holds. Either an amount of
 * rupiah or words.
 */
@Entity('legal_figure')
@Index('ux_legal_figure_code', ['code'], { unique: true })
@Check('ck_legal_figure_value', '(amount IS NULL) <> (value_id IS NULL)')
export class LegalFigureEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  /** What the house calls it, for example `size.micro.sales`; never changed. */
  @Column('varchar', { length: 60 })
  code: string;

  @Column('varchar', { name: 'name_id', length: 160 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 160, nullable: true })
  nameEnglish: string | null;

  @Column('bigint', { transformer: bigintTransformer, nullable: true })
  amount: number | null;

  @Column('varchar', { name: 'value_id', length: 300, nullable: true })
  valueIndonesian: string | null;

  @Column('varchar', { name: 'value_en', length: 300, nullable: true })
  valueEnglish: string | null;

  @Column('varchar', { name: 'source_name', length: 200 })
  sourceName: string;

  @Column('varchar', { name: 'source_url', length: 300, nullable: true })
  sourceUrl: string | null;

  @Column('varchar', { name: 'effective_since', length: 10, nullable: true })
  effectiveSince: string | null;

  @Column('varchar', { name: 'reviewed_on', length: 10 })
  reviewedOn: string;

  @Column('varchar', { name: 'review_due_on', length: 10 })
  reviewDueOn: string;

  @Column('int')
  position: number;

  @Column('int', { default: 1 })
  version: number;
}

/**
 * A figure or date that law decides: an amount of rupiah or words, with where it stands and since when it
 * holds.
 */
export type LegalFigure = WithTexts<EntityRow<LegalFigureEntity>, 'name' | 'value'>;
