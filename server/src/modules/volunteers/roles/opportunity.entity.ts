import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';

/** Where volunteers of a role are wanted, in words of the portal. */
@Entity('volunteer_opportunity')
@Index('ix_volunteer_opportunity_is_open_position_id', ['isOpen', 'position', 'id'])
@Index('ix_volunteer_opportunity_role_id', ['roleId'])
@Index('ix_volunteer_opportunity_branch_id', ['branchId'])
export class VolunteerOpportunityEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'role_id', length: 30 })
  roleId: string;

  @ManyToOne('VolunteerRoleEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'role_id', foreignKeyConstraintName: 'fk_volunteer_opportunity_role_id' })
  role?: object;

  /** Null where it is not at a branch, such as bringing books to people at home. */
  @Column('varchar', { name: 'branch_id', length: 30, nullable: true })
  branchId: string | null;

  @ManyToOne('BranchEntity', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'branch_id', foreignKeyConstraintName: 'fk_volunteer_opportunity_branch_id' })
  branch?: object;

  @Column('varchar', { name: 'place_id', length: 160 })
  placeIndonesian: string;

  @Column('varchar', { name: 'place_en', length: 160, nullable: true })
  placeEnglish: string | null;

  /** When, in words: "Sabtu pagi, dua jam". */
  @Column('varchar', { name: 'time_id', length: 160 })
  timeIndonesian: string;

  @Column('varchar', { name: 'time_en', length: 160, nullable: true })
  timeEnglish: string | null;

  /** The least one commits to, in words: "dua kali sebulan selama tiga bulan". */
  @Column('varchar', { name: 'minimum_id', length: 160, nullable: true })
  minimumIndonesian: string | null;

  @Column('varchar', { name: 'minimum_en', length: 160, nullable: true })
  minimumEnglish: string | null;

  @Column('varchar', { name: 'skills_id', length: 300, nullable: true })
  skillsIndonesian: string | null;

  @Column('varchar', { name: 'skills_en', length: 300, nullable: true })
  skillsEnglish: string | null;

  @Column('tinyint', { name: 'is_open', transformer: flagTransformer })
  isOpen: boolean;

  @Column('int', { default: 0 })
  position: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** Where volunteers are wanted. */
export type VolunteerOpportunity = WithTexts<
  EntityRow<VolunteerOpportunityEntity>,
  'place' | 'time' | 'minimum' | 'skills'
> & { readonly nodeType: 'VolunteerOpportunity' };
