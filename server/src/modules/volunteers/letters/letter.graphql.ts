import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { memberById, signedInMember } from '../../members';
import type { Volunteer } from '../people/volunteer.entity';
import { VolunteerType } from '../people/volunteer.type';
import { volunteerByMember } from '../people/volunteers.queries';
import type { LetterDeps } from './issue-letter';
import { issueLetter, withdrawLetter } from './issue-letter';
import { letterOf, letterPath } from './letter-file';
import { withdrawReasonIn } from './letter-words';
import type { VolunteerLetter, VolunteerLetterLine } from './letter.entity';
import { shortenedName } from './letter.rules';
import {
  IssueVolunteerLetterInput,
  IssueVolunteerLetterPayload,
  RequestVolunteerLetterInput,
  RequestVolunteerLetterPayload,
  VolunteerLetterCheckType,
  VolunteerLetterConnectionType,
  VolunteerLetterLineType,
  VolunteerLetterListArgs,
  VolunteerLetterType,
  WithdrawVolunteerLetterInput,
  WithdrawVolunteerLetterPayload,
} from './letter.type';
import {
  linesByLetter,
  listLetters,
  minutesNowByLetter,
  volunteerLetterById,
  volunteerLettersByMember,
} from './letters.queries';
import { requestLetter } from './request-letter';

/** Shows letters of hours, takes requests, issues and withdraws them, and tells whether one is real. */
@Resolver(() => VolunteerLetterType)
export class VolunteerLetterResolver {
  constructor(private readonly deps: LetterDeps) {}

  @Access({ public: true })
  @Query(() => VolunteerLetterCheckType, {
    nullable: true,
    description:
      'Tells whether a letter of hours is real; null unless number and code belong together, so that numbers alone tell nothing.',
  })
  @Priced(20)
  async volunteerLetterCheck(
    @Arg('number', () => String, { description: 'The number on the paper.' }) number: string,
    @Arg('code', () => String, { description: 'The code on the paper, as in its QR picture.' }) code: string,
    @Ctx() context: Context,
  ): Promise<VolunteerLetterCheckType | null> {
    context.setNoStore();
    const letter = await letterOf(context.db, { number, code });
    if (letter === null || letter.number === null || letter.issuedAt === null) return null;
    const { issuedAt, minutes, holderName } = letter;
    return {
      number: letter.number,
      isValid: letter.status === 'ISSUED',
      isReplaced: letter.isReplaced,
      holderName: shortenedName(holderName ?? '—'),
      fromDate: letter.fromDate,
      untilDate: letter.untilDate,
      minutes: minutes ?? 0,
      issuedAt,
      withdrawnAt: letter.withdrawnAt,
      isSample: letter.isSample,
    };
  }

  @Access({ staff: 'volunteers.read' })
  @Query(() => VolunteerLetterConnectionType, { description: 'Letters of hours, the newest first.' })
  volunteerLetters(
    @Args(() => VolunteerLetterListArgs) { statuses, ...page }: VolunteerLetterListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<VolunteerLetter>> {
    return listLetters(db, { statuses: statuses ?? null, page: pageRequest(page) });
  }

  @Access({ member: 'own' })
  @Mutation(() => RequestVolunteerLetterPayload, {
    description: "Asks for a letter of the signed-in volunteer's hours; one request waits at a time.",
  })
  async requestVolunteerLetter(
    @Arg('input', () => RequestVolunteerLetterInput, { description: 'The period.' })
    input: RequestVolunteerLetterInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RequestVolunteerLetterPayload>> {
    return payload(context, await requestLetter(this.deps, signedInMember(context.actor), input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => IssueVolunteerLetterPayload, {
    description:
      'Issues a letter of hours that were signed off; refused where there are none, and for hours of one’s own.',
  })
  async issueVolunteerLetter(
    @Arg('input', () => IssueVolunteerLetterInput, { description: 'What it says.' })
    input: IssueVolunteerLetterInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof IssueVolunteerLetterPayload>> {
    return payload(context, await issueLetter(this.deps, context.actor, input));
  }

  @Access({ staff: 'volunteers.write', at: EVERYWHERE })
  @Mutation(() => WithdrawVolunteerLetterPayload, {
    description: 'Withdraws a letter, or declines a request; the verification says so from then on.',
  })
  async withdrawVolunteerLetter(
    @Arg('input', () => WithdrawVolunteerLetterInput, { description: 'Which, and why.' })
    input: WithdrawVolunteerLetterInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawVolunteerLetterPayload>> {
    return payload(context, await withdrawLetter(this.deps, context.actor, input));
  }

  @FieldResolver(() => String, { nullable: true, description: 'The name on it; of a request that of today.' })
  async holderName(@Root() letter: VolunteerLetter, @Ctx() context: Context): Promise<string | null> {
    if (letter.holderName !== null || letter.memberId === null) return letter.holderName;
    return (await context.loader(memberById).load(letter.memberId))?.name ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why it was declined or withdrawn.' })
  withdrawReason(@Root() letter: VolunteerLetter, @Ctx() { locale }: Context): string | null {
    return withdrawReasonIn(letter, locale);
  }

  @FieldResolver(() => VolunteerType, {
    nullable: true,
    description: 'The volunteer; null once they were forgotten.',
  })
  async volunteer(@Root() { memberId }: VolunteerLetter, @Ctx() context: Context): Promise<Volunteer | null> {
    return memberId === null ? null : context.loader(volunteerByMember).load(memberId);
  }

  @FieldResolver(() => [VolunteerLetterLineType], { description: 'What it says, by role; at most 100.' })
  @Priced(5)
  lines(@Root() { id }: VolunteerLetter, @Ctx() context: Context): Promise<VolunteerLetterLine[]> {
    return context.loader(linesByLetter).load(id);
  }

  @FieldResolver(() => Int, {
    description:
      'How many minutes are signed off in its period now; others than it says: hours were corrected.',
  })
  @Priced(5)
  minutesNow(@Root() { id }: VolunteerLetter, @Ctx() context: Context): Promise<number> {
    return context.loader(minutesNowByLetter).load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path of its PDF; null unless it holds. Whoever has this address has the paper.',
  })
  filePath(@Root() letter: VolunteerLetter): string | null {
    return letter.status === 'ISSUED' ? pathOf(letter, 'pdf') : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path of the page that tells whether it is real, as in its QR picture; null of a request.',
  })
  checkPath(@Root() letter: VolunteerLetter): string | null {
    return pathOf(letter, 'page');
  }
}

/** Lists the letters of a volunteer. */
@Resolver(() => VolunteerType)
export class LettersOfVolunteerResolver {
  @FieldResolver(() => [VolunteerLetterType], {
    description: 'Letters of their hours, asked for and issued, the newest first; at most 200.',
  })
  @Priced(10)
  letters(@Root() { memberId }: Volunteer, @Ctx() context: Context): Promise<VolunteerLetter[]> {
    return context.loader(volunteerLettersByMember).load(memberId);
  }
}

function pathOf({ number, code }: VolunteerLetter, kind: 'pdf' | 'page'): string | null {
  return number === null || code === null ? null : letterPath({ number, code }, kind);
}

async function payload(context: Context, result: Result<{ readonly letterId: string }, Refusal>) {
  if (!result.ok) return { letter: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { letterId } = result.value;
  return {
    letter: await context.loader(volunteerLetterById).clear(letterId).load(letterId),
    userErrors: [],
  };
}
