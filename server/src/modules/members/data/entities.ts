import { CardAliasEntity, CardNumberCounterEntity } from './card.entity';
import { ClassPromotionEntity } from './class-promotion.entity';
import { DataRequestEntity } from './data-request.entity';
import { DistinctMembersEntity } from './distinct-members.entity';
import { MemberCodeEntity } from './member-code.entity';
import {
  MemberBlockEntity,
  MemberConsentEntity,
  MemberNoteEntity,
  MemberViewEntity,
} from './member-file.entity';
import { MemberMergeEntity } from './member-merge.entity';
import { MemberCategoryEntity, MemberEntity, MemberNameWordEntity } from './member.entity';

/** The tables of this room. */
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
