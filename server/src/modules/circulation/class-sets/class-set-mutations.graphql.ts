import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { reasonText, writeRejectedRows } from '../../partners';
import type { CirculationDeps } from '../deps';
import { cancelClassSet, declineClassSet, markClassSetReady } from './change-class-set';
import { answerWithReceipt, answerWithSet, reloadSet } from './class-set-answers.graphql';
import {
  CancelClassSetInput,
  CancelClassSetPayload,
  CloseClassSetInput,
  CloseClassSetPayload,
  DeclineClassSetInput,
  DeclineClassSetPayload,
  ExtendClassSetInput,
  ExtendClassSetPayload,
  MarkClassSetReadyInput,
  MarkClassSetReadyPayload,
  RemindOfClassSetInput,
  RemindOfClassSetPayload,
  ReplaceClassSetPupilsInput,
  ReplaceClassSetPupilsPayload,
  RequestClassSetInput,
  RequestClassSetPayload,
} from './class-set-inputs.type';
import { extendClassSet, remindOfClassSet } from './extend-class-set';
import { replaceClassSetPupils } from './pupils/replace-pupils';
import { requestClassSet } from './request-class-set';
import { closeClassSet } from './return-class-set';

/** Lets schools ask for class sets, and staff answer, close and extend them. */
@Resolver()
export class ClassSetMutations {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ member: 'own', staff: 'classSets.write', partner: 'class-sets:write', at: 'classSet.branchId?' })
  @Mutation(() => RequestClassSetPayload, {
    description: 'Asks for copies for a class: an operator or a key for its institution, staff for any.',
  })
  async requestClassSet(
    @Arg('input', () => RequestClassSetInput, { description: 'The request.' }) input: RequestClassSetInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RequestClassSetPayload>> {
    return answerWithReceipt(context, await requestClassSet(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'classSets.write', partner: 'class-sets:write', at: 'id' })
  @Mutation(() => CancelClassSetPayload, {
    description: 'Takes a request back before it is lent; copies set aside go where they belong.',
  })
  async cancelClassSet(
    @Arg('input', () => CancelClassSetInput, { description: 'The set.' }) input: CancelClassSetInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CancelClassSetPayload>> {
    return answerWithReceipt(context, await cancelClassSet(this.deps, context.actor, input));
  }

  @Access({ staff: 'classSets.write', at: 'id' })
  @Mutation(() => DeclineClassSetPayload, {
    description: 'Declines a request with a reason for the teacher.',
  })
  async declineClassSet(
    @Arg('input', () => DeclineClassSetInput, { description: 'The set.' }) input: DeclineClassSetInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeclineClassSetPayload>> {
    return answerWithSet(context, await declineClassSet(this.deps, context.actor, input));
  }

  @Access({ staff: 'classSets.write', at: 'id' })
  @Mutation(() => MarkClassSetReadyPayload, {
    description: 'Says that the pile can be fetched; the teacher gets a letter.',
  })
  async markClassSetReady(
    @Arg('input', () => MarkClassSetReadyInput, { description: 'The set.' }) input: MarkClassSetReadyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MarkClassSetReadyPayload>> {
    return answerWithSet(context, await markClassSetReady(this.deps, context.actor, input));
  }

  @Access({ staff: 'classSets.write', at: 'id' })
  @Mutation(() => CloseClassSetPayload, {
    description: 'Closes a set that was lent; what is still out is lost and charged to the institution.',
  })
  async closeClassSet(
    @Arg('input', () => CloseClassSetInput, { description: 'The set.' }) input: CloseClassSetInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseClassSetPayload>> {
    return answerWithSet(context, await closeClassSet(this.deps, context.actor, input));
  }

  @Access({ staff: 'classSets.write', at: 'id' })
  @Mutation(() => ExtendClassSetPayload, { description: 'Gives a class longer for all copies that are out.' })
  async extendClassSet(
    @Arg('input', () => ExtendClassSetInput, { description: 'The set.' }) input: ExtendClassSetInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ExtendClassSetPayload>> {
    return answerWithSet(context, await extendClassSet(this.deps, context.actor, input));
  }

  @Access({ staff: 'classSets.write', at: 'id' })
  @Mutation(() => RemindOfClassSetPayload, {
    description: 'Asks the teacher for what is still out, once a day at most; parents are never written to.',
  })
  async remindOfClassSet(
    @Arg('input', () => RemindOfClassSetInput, { description: 'The set.' }) input: RemindOfClassSetInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemindOfClassSetPayload>> {
    return answerWithSet(context, await remindOfClassSet(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'classSets.write', at: 'id' })
  @Mutation(() => ReplaceClassSetPupilsPayload, {
    description:
      'Replaces the pupils of a class by those of a list. Rows that name no pupil are answered one by one; the others are taken.',
  })
  async replaceClassSetPupils(
    @Arg('input', () => ReplaceClassSetPupilsInput, { description: 'The list.' })
    input: ReplaceClassSetPupilsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReplaceClassSetPupilsPayload>> {
    const { locale } = context;
    const result = await replaceClassSetPupils(this.deps, context.actor, input);
    if (!result.ok)
      return {
        classSet: null,
        takenCount: 0,
        otherClassCount: 0,
        renamedPupils: [],
        rejectedRows: [],
        rejectedCsv: null,
        userErrors: toUserErrors(result.refusals, locale),
      };
    const { classSetId, list, renamed } = result.value;
    return {
      classSet: await reloadSet(context, classSetId),
      takenCount: list.pupils.length,
      otherClassCount: list.otherClassCount,
      renamedPupils: renamed,
      rejectedRows: list.rejected.map((row) => ({ ...row, reason: reasonText(row, locale) })),
      rejectedCsv: list.rejected.length === 0 ? null : writeRejectedRows(list, locale),
      userErrors: [],
    };
  }
}
