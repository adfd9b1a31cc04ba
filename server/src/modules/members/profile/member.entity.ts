import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

import { flagTransformer } from '../../../platform/db/columns';
import type { EntityRow } from '../../../platform/db/table';
import type { Sex } from './member.terms';

/** A kind of membership with its own rules, shipped with the program. */
@Entity('member_category')
export class MemberCategoryEntity {
  @PrimaryColumn('varchar', { length: 24 })
  code: string;

  @Column('varchar', { name: 'name_id', length: 80 })
  nameIndonesian: string;

  @Column('varchar', { name: 'name_en', length: 80 })
  nameEnglish: string;

  @Column('int', { name: 'validity_months' })
  validityMonths: number;

  @Column('int', { name: 'minimum_age', nullable: true })
  minimumAge: number | null;

  @Column('int', { name: 'maximum_age', nullable: true })
  maximumAge: number | null;

  @Column('tinyint', { name: 'can_borrow', transformer: flagTransformer })
  canBorrow: boolean;

  @Column('int')
  position: number;
}

/** A person or body with a library card. Contacts are not unique: families share a telephone. */
@Entity('member')
@Index('ux_member_card_number', ['cardNumber'], { unique: true })
@Index('ux_member_nik_hash', ['nikHash'], { unique: true })
@Index('ix_member_name_key_id', ['nameKey', 'id'])
@Index('ix_member_email', ['email'])
@Index('ix_member_phone', ['phone'])
@Index('ix_member_guardian_phone', ['guardianPhone'])
@Index('ix_member_category_code', ['categoryCode'])
@Index('ix_member_home_branch_id', ['homeBranchId'])
@Index('ix_member_guardian_id', ['guardianId'])
@Index('ix_member_expires_on_id', ['expiresOn', 'id'])
@Index('ix_member_registered_on_id', ['registeredOn', 'id'])
@Index('ix_member_kelurahan_code', ['kelurahanCode'])
@Index('ix_member_password_changed_at', ['passwordChangedAt'])
@Index('ix_member_birth_date_name_key', ['birthDate', 'nameKey'])
@Index('ix_member_school_school_class', ['school', 'schoolClass'])
export class MemberEntity {
  @PrimaryColumn('varchar', { length: 30 })
  id: string;

  @Column('varchar', { name: 'card_number', length: 24 })
  cardNumber: string;

  @Column('varchar', { length: 120 })
  name: string;

  /** The folded name, by which lists are ordered. */
  @Column('varchar', { name: 'name_key', length: 120 })
  nameKey: string;

  @Column('varchar', { name: 'category_code', length: 24 })
  categoryCode: string;

  @ManyToOne(() => MemberCategoryEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({
    name: 'category_code',
    referencedColumnName: 'code',
    foreignKeyConstraintName: 'fk_member_category_code',
  })
  category?: MemberCategoryEntity;

  @Column('varchar', { name: 'home_branch_id', length: 30, nullable: true })
  homeBranchId: string | null;

  @ManyToOne('branch', { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'home_branch_id', foreignKeyConstraintName: 'fk_member_home_branch_id' })
  homeBranch?: object;

  @Column('varchar', { name: 'birth_date', length: 10, nullable: true })
  birthDate: string | null;

  @Column('varchar', { length: 8, nullable: true })
  sex: Sex | null;

  @Column('varchar', { length: 200, nullable: true })
  email: string | null;

  @Column('varchar', { length: 20, nullable: true })
  phone: string | null;

  /** When they proved that the e-mail address is theirs. */
  @Column('datetime', { name: 'email_verified_at', precision: 3, nullable: true })
  emailVerifiedAt: Date | null;

  /** When they proved that the telephone is theirs. */
  @Column('datetime', { name: 'phone_verified_at', precision: 3, nullable: true })
  phoneVerifiedAt: Date | null;

  /** Whether its owner typed the e-mail address from afar: until it is proven it signs nobody in. */
  @Column('tinyint', { name: 'is_email_claimed', transformer: flagTransformer, default: 0 })
  isEmailClaimed: boolean;

  /** Whether its owner typed the telephone from afar: until it is proven it signs nobody in. */
  @Column('tinyint', { name: 'is_phone_claimed', transformer: flagTransformer, default: 0 })
  isPhoneClaimed: boolean;

  @Column('varchar', { length: 200, nullable: true })
  street: string | null;

  @Column('varchar', { length: 3, nullable: true })
  rt: string | null;

  @Column('varchar', { length: 3, nullable: true })
  rw: string | null;

  @Column('varchar', { name: 'kelurahan_code', length: 13, nullable: true })
  kelurahanCode: string | null;

  /** The identity number, encrypted with the data key. */
  @Column('text', { name: 'nik_cipher', nullable: true })
  nikCipher: string | null;

  /** Its keyed hash, by which duplicates are found. */
  @Column('varchar', { name: 'nik_hash', length: 64, nullable: true })
  nikHash: string | null;

  /** The school a pupil goes to, as it is called. */
  @Column('varchar', { length: 120, nullable: true })
  school: string | null;

  /** Their class, such as `7A` or `XI IPA 2`. */
  @Column('varchar', { name: 'school_class', length: 20, nullable: true })
  schoolClass: string | null;

  @Column('varchar', { name: 'registered_on', length: 10 })
  registeredOn: string;

  @Column('varchar', { name: 'expires_on', length: 10 })
  expiresOn: string;

  @Column('tinyint', { name: 'is_provisional', transformer: flagTransformer, default: 0 })
  isProvisional: boolean;

  @Column('tinyint', { name: 'keeps_history', transformer: flagTransformer, default: 0 })
  keepsHistory: boolean;

  @Column('varchar', { name: 'password_hash', length: 200, nullable: true })
  passwordHash: string | null;

  /** When the password was last set or changed by whatever way; its owner gets a letter about it. */
  @Column('datetime', { name: 'password_changed_at', precision: 3, nullable: true })
  passwordChangedAt: Date | null;

  /** Whether staff chose the password: then the member must choose another before anything else. */
  @Column('tinyint', { name: 'must_change_password', transformer: flagTransformer, default: 0 })
  mustChangePassword: boolean;

  @Column('varchar', { name: 'guardian_id', length: 30, nullable: true })
  guardianId: string | null;

  @ManyToOne(() => MemberEntity, { onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'guardian_id', foreignKeyConstraintName: 'fk_member_guardian_id' })
  guardian?: MemberEntity;

  /**
   * The guardian of a child as told at the desk, when they have no card; what is about the child goes to
   * them.
   */
  @Column('varchar', { name: 'guardian_name', length: 120, nullable: true })
  guardianName: string | null;

  @Column('varchar', { name: 'guardian_email', length: 200, nullable: true })
  guardianEmail: string | null;

  @Column('varchar', { name: 'guardian_phone', length: 20, nullable: true })
  guardianPhone: string | null;

  @Column('tinyint', { name: 'is_active', transformer: flagTransformer, default: 1 })
  isActive: boolean;

  @Column('tinyint', { name: 'is_sample', transformer: flagTransformer, default: 0 })
  isSample: boolean;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

/** A word of a member's name, folded, for search by the beginning of any word. */
@Entity('member_name_word')
@Index('ix_member_name_word_member_id', ['memberId'])
export class MemberNameWordEntity {
  @PrimaryColumn('varchar', { length: 60 })
  word: string;

  @PrimaryColumn('varchar', { name: 'member_id', length: 30 })
  memberId: string;

  @ManyToOne(() => MemberEntity, { onDelete: 'CASCADE', onUpdate: 'RESTRICT' })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'fk_member_name_word_member_id' })
  member?: MemberEntity;
}

/** What of a member is read for its own purpose only, and for the most part never leaves the table. */
export const KEPT_BACK = [
  'nikCipher',
  'nikHash',
  'passwordHash',
  'passwordChangedAt',
  'mustChangePassword',
  'emailVerifiedAt',
  'phoneVerifiedAt',
  'isEmailClaimed',
  'isPhoneClaimed',
  'isSample',
  'createdAt',
] as const;

/** A member as other modules and the schema see them; secrets stay in the table. */
export type Member = Omit<EntityRow<MemberEntity>, (typeof KEPT_BACK)[number]> & {
  readonly nodeType: 'Member';
  readonly isEmailVerified: boolean;
  readonly isPhoneVerified: boolean;
  readonly hasPassword: boolean;
};
