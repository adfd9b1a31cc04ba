import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import { wordsTransformer } from '../../../platform/db/words-transformer';
import type { CheckKind } from '../volunteer.terms';

/** What volunteers do, and what must be seen of them before. */
@Entity('volunteer_role')
@Index('ix_volunteer_role_is_active_name_id_id', ['isActive', 'nameIndonesian', 'id'])
export class VolunteerRoleEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'name_id', length: 120 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 120, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { name: 'duties_id', length: 600, nullable: true })
  dutiesIndonesian: string | null;

  @Column('varchar', { name: 'duties_en', length: 600, nullable: true })
  dutiesEnglish: string | null;

  /** Years; null where any age may help. */
  @Column('int', { name: 'min_age', nullable: true })
  minAge: number | null;

  @Column('tinyint', { name: 'works_with_children', transformer: flagTransformer })
  worksWithChildren: boolean;

  @Column('varchar', { length: 120, transformer: wordsTransformer })
  checks: readonly CheckKind[];

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer })
  isActive: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A role of volunteers. */
export type VolunteerRole = WithTexts<EntityRow<VolunteerRoleEntity>, 'name' | 'duties'> & {
  readonly nodeType: 'VolunteerRole';
};
