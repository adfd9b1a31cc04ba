import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer, jsonTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import type { PartTexts, StandardStatus } from './standard.terms';

/** What the library promises of one of its services, in the 14 parts of the law. */
@Entity('service_standard')
@Index('ux_service_standard_slug', ['slug'], { unique: true })
@Index('ix_service_standard_status_position_id', ['status', 'position', 'id'])
export class ServiceStandardEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 80 })
  slug: string;

  @Column('varchar', { length: 24 })
  status: StandardStatus;

  @Column('varchar', { name: 'name_id', length: 160 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 160, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { name: 'summary_id', length: 300, nullable: true })
  summaryIndonesian: string | null;

  @Column('varchar', { name: 'summary_en', length: 300, nullable: true })
  summaryEnglish: string | null;

  @Column('text', { name: 'parts_id', transformer: jsonTransformer })
  partsIndonesian: PartTexts;

  @Column('text', { name: 'parts_en', transformer: jsonTransformer })
  partsEnglish: PartTexts;

  /** The decree that sets it. */
  @Column('varchar', { length: 160, nullable: true })
  decree: string | null;

  /** Working days within which a complaint about it is answered; null for the days of the house. */
  @Column('int', { name: 'answer_days', nullable: true })
  answerDays: number | null;

  @Column('int', { default: 0 })
  position: number;

  /** The number of its newest version; 0 while none was published. */
  @Column('int', { default: 0 })
  number: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A service standard as it was in force once; it never changes. */
@Entity('service_standard_version')
@Index('ux_service_standard_version_standard_id_number', ['standardId', 'number'], { unique: true })
export class ServiceStandardVersionEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'standard_id', length: 30 })
  standardId: string;

  @ManyToOne('ServiceStandardEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'standard_id', foreignKeyConstraintName: 'fk_service_standard_version_standard_id' })
  standard?: object;

  @Column('int')
  number: number;

  @Column('varchar', { name: 'name_id', length: 160 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 160, nullable: true })
  nameEnglish: string | null;

  @Column('text', { name: 'parts_id', transformer: jsonTransformer })
  partsIndonesian: PartTexts;

  @Column('text', { name: 'parts_en', transformer: jsonTransformer })
  partsEnglish: PartTexts;

  @Column('varchar', { length: 160, nullable: true })
  decree: string | null;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('varchar', { name: 'created_by', length: 40 })
  createdBy: string;
}

/** What the library promises of a service. */
export type ServiceStandard = WithTexts<EntityRow<ServiceStandardEntity>, 'name' | 'summary'> & {
  readonly nodeType: 'ServiceStandard';
  readonly path: string;
};

/** A service standard as it was in force once. */
export type ServiceStandardVersion = WithTexts<EntityRow<ServiceStandardVersionEntity>, 'name'>;
