import {
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { DateRange } from '../../../platform/graphql/date-range';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { connectionTypes, PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { AuditEntry, AuditOrderField } from './audit-entries.queries';
import { listAuditEntries, NEWEST_FIRST } from './audit-entries.queries';
import type { StaffMember } from '../accounts/staff-members.queries';
import { textIn } from '../../../shared/locale';
import { anyStaffById, roleNameByCode } from '../accounts/staff-members.queries';
import type { AuditMention } from './audit-names';
import { loadMentions, loadName } from './audit-names';
import type { AuditKind } from './audit-kinds.terms';
import { say } from '../words/say';
import type { StaffDeps } from '../deps';
import { StaffMemberType } from '../accounts/staff.type';

const AuditKindEnum = registered<AuditKind>(
  'AuditKind',
  'Kinds of things that staff do something with. New values may appear.',
  {
    MEMBER: 'Members, their blocks, and requests about their data.',
    LOAN: 'Loans, holds, journeys of copies, and lost or damaged ones.',
    MONEY: 'What members owe and pay, and the till.',
    TITLE: 'Titles, people and subjects of the catalogue.',
    COPY: 'Copies.',
    EVENT: 'Events, their dates, people, proposals and programmes.',
    REGISTRATION: 'Registrations and certificates.',
    BUSINESS: 'Businesses.',
    CONSULTATION: 'Consultations and mentors.',
    GUIDE: 'Guides and figures of the law.',
    MESSAGE: 'Messages.',
    PARTNER: 'Partners, agreements and keys.',
    COMMUNITY: 'Reviews and reading lists.',
    VISIT: 'Visits.',
    VOLUNTEER: 'Volunteers, their roles and applications.',
    FEEDBACK: 'Cases, surveys, service standards, pages and notices.',
    PRIVACY: 'Breaches and impact assessments.',
    LIBRARY: 'Branches, rooms, shelves, closures and rules.',
    STAFF: 'Accounts of staff, saved views and files.',
  },
);

const AuditOrderFieldEnum = registered<AuditOrderField>(
  'AuditOrderField',
  'What lines of the audit log can be ordered by.',
  { OCCURRED_AT: 'When it was done.' },
);

@ObjectType('AuditMention', {
  simpleResolvers: true,
  description: 'Something that a line of the audit log names.',
})
export class AuditMentionType {
  @Field(() => ID, { description: 'Its id, as it stands in `objectId` or among the facts.' })
  id: string;

  @Field(() => String, { description: 'What people call it, in the language of the request.' })
  name: string;
}

@ObjectType('AuditEntry', {
  simpleResolvers: true,
  description:
    'Something a member of staff did: changed, or looked at a person; or what somebody of a partner did with its keys and webhooks.',
})
export class AuditEntryType {
  @Field(() => ID, { description: 'Id of the line.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  occurredAt: Date;

  @Field(() => [String], { description: 'Codes of the roles they had then.' })
  roleCodes: readonly string[];

  @Field(() => String, { description: 'What: the name of the mutation, or `viewMember`.' })
  act: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'What it was about; null if nothing single. Loans, holds and copies stand without their reader.',
  })
  objectId: string | null;

  @Field(() => String, {
    description: 'The request it came with, as the server log names it; empty for a view.',
  })
  requestId: string;

  @Field(() => String, {
    nullable: true,
    description: 'What they worked on, such as `Chrome, Windows`; null where no browser said it.',
  })
  device: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'JSON: what was given, and what differed before and after. No secrets and no personal values: `…` stands for those.',
  })
  facts: string | null;

  /** Resolved as `staff`. */
  actorId: string;

  /** Resolved as `branch`. */
  branchId: string | null;
}

const { ConnectionType } = connectionTypes('AuditEntry', () => AuditEntryType, {
  one: 'A line of the audit log',
  many: 'lines of the audit log',
});

@InputType({ description: 'Narrows the audit log; fields are ANDed, list values are ORed.' })
export class AuditFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the name of the staff who did it or of what the act is called in either language, or the id of what it was about. At most 200 characters are looked at.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'What it was about.' })
  objectId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Any of these did it.' })
  actorIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Any of these acts.' })
  acts?: string[] | null;

  @Field(() => [AuditKindEnum], { nullable: true, description: 'About something of any of these kinds.' })
  kinds?: AuditKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'At any of these branches; whoever may read the log of some branches only must name them.',
  })
  branchIds?: string[] | null;

  @Field(() => DateRange, { nullable: true, description: 'On one of these days.' })
  dates?: DateRange | null;
}

@InputType({ description: 'How to order the audit log. Ties break on `id`.' })
export class AuditOrder {
  @Field(() => AuditOrderFieldEnum, { description: 'By what.' })
  field: AuditOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class AuditListArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which lines.' })
  filter?: AuditFilter | null;

  @Field(() => AuditOrder, { nullable: true, description: 'In which order; the newest first if absent.' })
  orderBy?: AuditOrder | null;
}

/** Reads the audit log. */
@Resolver(() => AuditEntryType)
export class AuditResolver {
  constructor(private readonly deps: StaffDeps) {}

  @Access({ staff: 'audit.read', at: 'filter.branchIds' })
  @Query(() => ConnectionType, {
    description:
      'What staff did, newest first unless ordered; kept for two years. `first` or `last` is required, 1 to 100.',
  })
  auditEntries(
    @Args(() => AuditListArgs) { filter, orderBy, ...page }: AuditListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<AuditEntry>> {
    return listAuditEntries(db, {
      filter: filter ?? {},
      order: orderBy ?? NEWEST_FIRST,
      page: pageRequest(page),
    });
  }

  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who of the staff did it, also if they left since; null if somebody of a partner did.',
  })
  staff(@Root() { actorId }: AuditEntry, @Ctx() context: Context): Promise<StaffMember | null> {
    return context.loader(anyStaffById).load(actorId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Who of a partner did it, or with which of its keys, as far as the caller may know their name; null for staff.',
  })
  async partnerActor(@Root() { actorId }: AuditEntry, @Ctx() context: Context): Promise<string | null> {
    if (!/^(mbr|key)_/.test(actorId)) return null;
    return (await loadName(actorId, context)) ?? say('auditList.ofPartner')[context.locale];
  }

  @FieldResolver(() => [String], {
    description:
      'What the roles are called that they had then, in the language of the request; the code of one that is gone.',
  })
  async roleNames(@Root() { roleCodes }: AuditEntry, @Ctx() { loader, locale }: Context): Promise<string[]> {
    const names = await Promise.all(roleCodes.map((code) => loader(roleNameByCode).load(code)));
    return roleCodes.map((code, index) => {
      const name = names[index];
      return name ? textIn(name, locale) : code;
    });
  }

  @FieldResolver(() => [AuditMentionType], {
    description:
      'What people call the things this line names; without those that have no name, are gone, or that the caller may not see. At most 40.',
  })
  mentions(@Root() entry: AuditEntry, @Ctx() context: Context): Promise<AuditMention[]> {
    return loadMentions(entry, context);
  }

  @FieldResolver(() => BranchType, {
    nullable: true,
    description: 'At which branch; null if at none in particular.',
  })
  branch(@Root() { branchId }: AuditEntry, @Ctx() context: Context): Promise<Branch | null> | null {
    return branchId === null ? null : context.loader(branchById).load(branchId);
  }
}
