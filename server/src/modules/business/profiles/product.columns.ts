import { Column, PrimaryColumn } from 'typeorm';

import { bigintTransformer, flagTransformer } from '../../../platform/db/columns';

/** Columns that a product and its accepted copy share. */
export abstract class ProductColumns {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'business_id', length: 30 })
  businessId: string;

  @Column('int', { default: 0 })
  position: number;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('varchar', { length: 400, nullable: true })
  description: string | null;

  /** Whole rupiah; null for a price on request. */
  @Column('bigint', { transformer: bigintTransformer, nullable: true })
  price: number | null;

  /** What the price is for: 200 g, a pair, a metre. */
  @Column('varchar', { name: 'price_unit', length: 60, nullable: true })
  priceUnit: string | null;

  /** P-IRT, the permit for home-made food, as printed. */
  @Column('varchar', { length: 24, nullable: true })
  pirt: string | null;

  /** Number of its halal certificate, as printed. */
  @Column('varchar', { length: 24, nullable: true })
  halal: string | null;

  @Column('varchar', { name: 'photo_upload_id', length: 30, nullable: true })
  photoUploadId: string | null;

  @Column('varchar', { name: 'photo_alt', length: 200, nullable: true })
  photoAlt: string | null;

  @Column('tinyint', { name: 'is_available', transformer: flagTransformer, default: 1 })
  isAvailable: boolean;
}
