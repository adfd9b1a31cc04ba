import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import { wordsTransformer } from '../../../platform/db/words-transformer';
import type { WithTexts } from '../../../platform/db/texts';
import type { PartnerKind, SchoolLevel } from '../partner.terms';

/** An institution or a community that works with the library. */
@Entity('partner')
@Index('ix_partner_name_key_id', ['nameKey', 'id'])
@Index('ix_partner_agreement_ends_on_id', ['agreementEndsOn', 'id'])
@Index('ux_partner_npsn', ['npsn'], { unique: true })
export class PartnerEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  kind: PartnerKind;

  @Column('varchar', { length: 160 })
  name: string;

  /** The name folded, for ordering and for finding it by its beginning. */
  @Column('varchar', { name: 'name_key', length: 160 })
  nameKey: string;

  @Column('varchar', { name: 'school_level', length: 24, nullable: true })
  schoolLevel: SchoolLevel | null;

  /** The number of the ministry of education; madrasah and pesantren have others besides. */
  @Column('varchar', { length: 8, nullable: true })
  npsn: string | null;

  /** NSM of a madrasah or NSPP of a pesantren. */
  @Column('varchar', { name: 'religious_number', length: 20, nullable: true })
  religiousNumber: string | null;

  @Column('varchar', { length: 300, nullable: true })
  address: string | null;

  @Column('varchar', { length: 60, nullable: true })
  phone: string | null;

  @Column('varchar', { length: 200, nullable: true })
  email: string | null;

  @Column('varchar', { length: 300, nullable: true })
  website: string | null;

  @Column('varchar', { name: 'summary_id', length: 600, nullable: true })
  summaryIndonesian: string | null;

  @Column('varchar', { name: 'summary_en', length: 600, nullable: true })
  summaryEnglish: string | null;

  /** How people join a community. */
  @Column('varchar', { name: 'joining_id', length: 600, nullable: true })
  joiningIndonesian: string | null;

  @Column('varchar', { name: 'joining_en', length: 600, nullable: true })
  joiningEnglish: string | null;

  /** Since when they work with the library; a civil date. */
  @Column('varchar', { name: 'since_on', length: 10, nullable: true })
  sinceOn: string | null;

  /** The last day of the agreement that ends last; null if there is none or it has no end. */
  @Column('varchar', { name: 'agreement_ends_on', length: 10, nullable: true })
  agreementEndsOn: string | null;

  /** Whether the portal shows it among the partners. */
  @Column('tinyint', { name: 'is_public', transformer: flagTransformer, default: 0 })
  isPublic: boolean;

  /** Whether they still work with the library. */
  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  /** What only staff read. */
  @Column('text', { nullable: true })
  note: string | null;

  /** What its keys may be given, names of scopes with blanks between. */
  @Column('varchar', {
    name: 'granted_scopes',
    length: 300,
    default: 'catalogue:read',
    transformer: wordsTransformer,
  })
  grantedScopes: readonly string[];

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** An institution or a community that works with the library. */
export type Partner = WithTexts<
  EntityRow<PartnerEntity> & { readonly nodeType: 'Partner' },
  'summary' | 'joining'
>;
