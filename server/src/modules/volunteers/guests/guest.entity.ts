import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';

/**
 * Somebody without a library card offers to help, from the sheet at the desk. The row waits until staff take it over
 * to a card or close it; then it goes.
 */
@Entity('volunteer_guest')
@Index('ix_volunteer_guest_created_at_id', ['createdAt', 'id'])
@Index('ix_volunteer_guest_opportunity_id', ['opportunityId'])
export class VolunteerGuestEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'opportunity_id', length: 30 })
  opportunityId: string;

  @ManyToOne('VolunteerOpportunityEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'opportunity_id', foreignKeyConstraintName: 'fk_volunteer_guest_opportunity_id' })
  opportunity?: object;

  @Column('varchar', { length: 120 })
  name: string;

  /** An e-mail address or a telephone number, as staff use it. */
  @Column('varchar', { length: 200 })
  contact: string;

  /** A civil date in Asia/Jakarta. */
  @Column('varchar', { name: 'birth_date', length: 10 })
  birthDate: string;

  @Column('text')
  motivation: string;

  /** When they can come, in words. */
  @Column('varchar', { length: 300 })
  availability: string;

  @Column('varchar', { name: 'reference_text', length: 600, nullable: true })
  references: string | null;

  @Column('varchar', { name: 'guardian_name', length: 120, nullable: true })
  guardianName: string | null;

  @Column('varchar', { name: 'guardian_contact', length: 200, nullable: true })
  guardianContact: string | null;

  @Column('int', { name: 'agreement_version' })
  agreementVersion: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}

/** Who offers to help without a card. */
export type VolunteerGuest = EntityRow<VolunteerGuestEntity> & { readonly nodeType: 'VolunteerGuest' };
