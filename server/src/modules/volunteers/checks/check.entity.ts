import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import type { CivilDate } from '../../../shared/civil-date';
import type { CheckKind } from '../volunteer.terms';

/**
 * What was seen of a volunteer: by whom, when, and until when it is valid. There is no place for a copy or a result;
 * only of a certificate of good conduct the number is noted.
 */
@Entity('volunteer_check')
@Check('ck_volunteer_check_number', "number IS NULL OR kind = 'CONDUCT_CERTIFICATE'")
@Index('ix_volunteer_check_member_id_kind_valid_until', ['memberId', 'kind', 'validUntil'])
@Index('ix_volunteer_check_valid_until_id', ['validUntil', 'id'])
export class VolunteerCheckEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne('MemberEntity', { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_volunteer_check_member_id' })
  member?: object;

  @Column('varchar', { length: 24 })
  kind: CheckKind;

  @Column('varchar', { name: 'seen_on', length: 10 })
  seenOn: CivilDate;

  @Column('varchar', { name: 'seen_by', length: 40 })
  seenBy: string;

  /** The number of a certificate of good conduct; null of anything else. */
  @Column('varchar', { length: 60, nullable: true })
  number: string | null;

  /** The last day on which it holds; null where it does not end. */
  @Column('varchar', { name: 'valid_until', length: 10, nullable: true })
  validUntil: CivilDate | null;

  @Column('datetime', { name: 'recorded_at', precision: 3 })
  recordedAt: Date;
}

/** What was seen of a volunteer. */
export type VolunteerCheck = EntityRow<VolunteerCheckEntity> & { readonly nodeType: 'VolunteerCheck' };
