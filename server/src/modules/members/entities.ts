import { CardAliasEntity, CardNumberCounterEntity } from './cards/card.entity';
import { ClassPromotionEntity } from './classes/class-promotion.entity';
import { DataRequestEntity } from './data-rights/data-request.entity';
import { DistinctMembersEntity } from './merge/distinct-members.entity';
import { MemberCodeEntity } from './codes/member-code.entity';
import {
  MemberBlockEntity,
  MemberConsentEntity,
  MemberNoteEntity,
  MemberViewEntity,
} from './profile/member-file.entity';
import { MemberMergeEntity } from './merge/member-merge.entity';
import { MemberCategoryEntity, MemberEntity, MemberNameWordEntity } from './profile/member.entity';

/** The tables of this module. */
export const MEMBER_ENTITIES = [
  MemberCategoryEntity,
  MemberEntity,
  MemberNameWordEntity,
  CardNumberCounterEntity,
  CardAliasEntity,
  MemberBlockEntity,
  MemberNoteEntity,
  MemberViewEntity,
  MemberConsentEntity,
  DataRequestEntity,
  MemberCodeEntity,
  MemberMergeEntity,
  DistinctMembersEntity,
  ClassPromotionEntity,
];
