import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { ContributorKind } from '../shared/catalogue.terms';

/** A person or body, as an authority record. */
@Entity('contributor')
@Index('ix_contributor_name_sort', ['nameSort'])
export class ContributorEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { length: 24 })
  kind: ContributorKind;

  @Column('varchar', { name: 'preferred_name', length: 250 })
  preferredName: string;

  @Column('varchar', { name: 'name_sort', length: 200 })
  nameSort: string;

  @Column('int', { name: 'birth_year', nullable: true })
  birthYear: number | null;

  @Column('int', { name: 'death_year', nullable: true })
  deathYear: number | null;

  @Column('int', { default: 1 })
  version: number;
}

/** A person or body as other modules and the schema see it. */
export type Contributor = EntityRow<ContributorEntity> & {
  readonly nodeType: 'Contributor';
  readonly path: string;
};

/** Another form of a name, from which people are led to the preferred one (*lihat*). */
@Entity('contributor_variant')
export class ContributorVariantEntity {
  @PrimaryColumn('varchar', { name: 'contributor_id', length: 30 })
  contributorId: string;

  @ManyToOne(() => ContributorEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'contributor_id', foreignKeyConstraintName: 'fk_contributor_variant_contributor_id' })
  contributor?: ContributorEntity;

  @PrimaryColumn('int')
  position: number;

  @Column('varchar', { length: 250 })
  name: string;
}

/** A way into a name: each form, folded, beginning with each of its words in turn. */
@Entity('contributor_name_key')
@Index('ix_contributor_name_key_contributor_id', ['contributorId'])
export class ContributorNameKeyEntity {
  @PrimaryColumn('varchar', { name: 'name_key', length: 200 })
  nameKey: string;

  @PrimaryColumn('varchar', { name: 'contributor_id', length: 30 })
  contributorId: string;

  @ManyToOne(() => ContributorEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'contributor_id', foreignKeyConstraintName: 'fk_contributor_name_key_contributor_id' })
  contributor?: ContributorEntity;

  /** Whether the key is a form as it stands, not one turned round. */
  @Column('tinyint', { name: 'is_form', transformer: flagTransformer })
  isForm: boolean;
}
