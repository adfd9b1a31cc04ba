import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { WithTexts } from '../../../platform/db/texts';
import { codesTransformer } from '../codes-transformer';
import type { GuideNeed, GuideSector, GuideStage, GuideStatus } from '../guide.terms';
import { GUIDE_SECTORS, GUIDE_STAGES } from '../guide.terms';

/**
 * Guides for small businesses: one need, told in steps. Stages and sectors are lists of codes with blanks
 * between; none means all.
 */
@Entity('guide')
@Index('ux_guide_slug', ['slug'], { unique: true })
@Index('ix_guide_status_position_id', ['status', 'position', 'id'])
@Index('ix_guide_programme_id', ['programmeId'])
export class GuideEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 80 })
  slug: string;

  @Column('varchar', { length: 24 })
  need: GuideNeed;

  @Column('varchar', { length: 120, transformer: codesTransformer(GUIDE_STAGES) })
  stages: readonly GuideStage[];

  @Column('varchar', { length: 160, transformer: codesTransformer(GUIDE_SECTORS) })
  sectors: readonly GuideSector[];

  @Column('varchar', { length: 24 })
  status: GuideStatus;

  @Column('varchar', { name: 'name_id', length: 160 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 160, nullable: true })
  nameEnglish: string | null;

  @Column('varchar', { name: 'summary_id', length: 400, nullable: true })
  summaryIndonesian: string | null;

  @Column('varchar', { name: 'summary_en', length: 400, nullable: true })
  summaryEnglish: string | null;

  /** How long it takes, what offices ask for it, what one needs: a few words each. */
  @Column('varchar', { name: 'duration_id', length: 160, nullable: true })
  durationIndonesian: string | null;

  @Column('varchar', { name: 'duration_en', length: 160, nullable: true })
  durationEnglish: string | null;

  @Column('varchar', { name: 'cost_id', length: 160, nullable: true })
  costIndonesian: string | null;

  @Column('varchar', { name: 'cost_en', length: 160, nullable: true })
  costEnglish: string | null;

  @Column('varchar', { name: 'needed_id', length: 160, nullable: true })
  neededIndonesian: string | null;

  @Column('varchar', { name: 'needed_en', length: 160, nullable: true })
  neededEnglish: string | null;

  /** Other words that people look for it by. */
  @Column('varchar', { length: 300, nullable: true })
  keywords: string | null;

  /** The programme whose coming events belong to it. */
  @Column('varchar', { name: 'programme_id', length: 30, nullable: true })
  programmeId: string | null;

  @ManyToOne('ProgrammeEntity', { onDelete: 'SET NULL', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'programme_id', foreignKeyConstraintName: 'fk_guide_programme_id' })
  programme?: object | null;

  @Column('varchar', { name: 'reviewed_on', length: 10, nullable: true })
  reviewedOn: string | null;

  @Column('int', { name: 'review_months', default: 6 })
  reviewMonths: number;

  /** Worked out from the two above, so that the work-list can be asked for. */
  @Column('varchar', { name: 'review_due_on', length: 10, nullable: true })
  reviewDueOn: string | null;

  @Column('int', { default: 0 })
  position: number;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('datetime', { name: 'updated_at', precision: 3 })
  updatedAt: Date;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** One need of small businesses, told in steps. */
export type Guide = WithTexts<EntityRow<GuideEntity>, 'name' | 'summary' | 'duration' | 'cost' | 'needed'> & {
  readonly nodeType: 'Guide';
  readonly path: string;
};
