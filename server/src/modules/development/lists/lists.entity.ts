import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { CompetenceArea } from '../development.terms';

/** Something the library names in both languages and may take out of use. */
abstract class ListedName {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'name_id', length: 120 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 120, nullable: true })
  nameEnglish: string | null;

  @Column('int')
  position: number;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('int', { default: 1 })
  version: number;
}

/** A rank of the civil service, such as pustakawan ahli muda. */
@Entity('staff_rank')
@Index('ix_staff_rank_position_id', ['position', 'id'])
export class StaffRankEntity extends ListedName {}

/** A post: what somebody does, with the hours of training it asks for in a year. */
@Entity('staff_post')
@Index('ix_staff_post_position_id', ['position', 'id'])
export class StaffPostEntity extends ListedName {
  @Column('int', { name: 'target_hours' })
  targetHours: number;
}

/** Something that somebody can do, at a level of 0 to 3. */
@Entity('competence')
@Index('ix_competence_position_id', ['position', 'id'])
export class CompetenceEntity extends ListedName {
  @Column('varchar', { length: 24 })
  area: CompetenceArea;
}

/** Which level of a competence a post asks for, 1 to 3; a post without a row asks for none. */
@Entity('post_competence')
@Check('ck_post_competence_level', 'level BETWEEN 1 AND 3')
@Index('ix_post_competence_competence_id', ['competenceId'])
export class PostCompetenceEntity {
  @PrimaryColumn('varchar', { name: 'post_id', length: 30 })
  postId: string;

  @ManyToOne(() => StaffPostEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'post_id', foreignKeyConstraintName: 'fk_post_competence_post_id' })
  post?: StaffPostEntity;

  @PrimaryColumn('varchar', { name: 'competence_id', length: 30 })
  competenceId: string;

  @ManyToOne(() => CompetenceEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'competence_id', foreignKeyConstraintName: 'fk_post_competence_competence_id' })
  competence?: CompetenceEntity;

  @Column('int')
  level: number;
}

/** A rank. */
export type StaffRank = EntityRow<StaffRankEntity>;
/** A post. */
export type StaffPost = EntityRow<StaffPostEntity>;
/** A competence. */
export type Competence = EntityRow<CompetenceEntity>;
/** A level that a post asks for. */
export type PostCompetence = EntityRow<PostCompetenceEntity>;
