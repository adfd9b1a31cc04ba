import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { loadExisting } from '../../../platform/graphql/loader';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { copyById } from '../../catalogue';
import type { CirculationDeps } from '../deps';
import { holdById } from '../holds/holds.queries';
import { removeClassSetCopy, updateClassSetCopy } from './change-class-set-copy';
import { answerWithSet, deskErrors, reloadSet } from './class-set-answers.graphql';
import {
  DeclareClassSetCopyLostInput,
  DeclareClassSetCopyLostPayload,
  LendClassSetInput,
  LendClassSetPayload,
  RemoveClassSetCopyInput,
  RemoveClassSetCopyPayload,
  SetClassSetCopyAsideInput,
  SetClassSetCopyAsidePayload,
  TakeBackClassSetCopiesInput,
  TakeBackClassSetCopiesPayload,
  UpdateClassSetCopyInput,
  UpdateClassSetCopyPayload,
} from './class-set-copy-inputs.type';
import { classSetCopyById, classSetCopyByLoan } from './class-set-copies.queries';
import { lendClassSet } from './lend-class-set';
import type { TakenBack } from './return-class-set';
import { declareClassSetCopyLost, takeBackClassSetCopies } from './return-class-set';
import { setCopyAside } from './set-aside-copy';

/** Sets copies aside for a class, lends them and takes them back. */
@Resolver()
export class ClassSetCopyMutations {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'classSets.write', at: 'id, branchId' })
  @Mutation(() => SetClassSetCopyAsidePayload, {
    description:
      'Sets a copy aside for a class by scanning it. What would stand against lending it is told now; a copy for which a reader waits is refused.',
  })
  async setClassSetCopyAside(
    @Arg('input', () => SetClassSetCopyAsideInput, { description: 'The scan.' })
    input: SetClassSetCopyAsideInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SetClassSetCopyAsidePayload>> {
    const result = await setCopyAside(this.deps, context.actor, input);
    if (!result.ok)
      return {
        classSetCopy: null,
        classSet: null,
        userErrors: await deskErrors(context, this.deps, result.refusals),
      };
    const { classSetId, classSetCopyId } = result.value;
    return {
      classSetCopy: await context.loader(classSetCopyById).clear(classSetCopyId).load(classSetCopyId),
      classSet: await reloadSet(context, classSetId),
      userErrors: [],
    };
  }

  @Access({ staff: 'classSets.write', at: 'id' })
  @Mutation(() => UpdateClassSetCopyPayload, {
    description: 'Gives a copy to another pupil, or notes what was seen of it.',
  })
  async updateClassSetCopy(
    @Arg('input', () => UpdateClassSetCopyInput, { description: 'The change.' })
    input: UpdateClassSetCopyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateClassSetCopyPayload>> {
    const result = await updateClassSetCopy(this.deps, context.actor, input);
    if (!result.ok) return { classSetCopy: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { classSetCopyId } = result.value;
    return {
      classSetCopy: await context.loader(classSetCopyById).clear(classSetCopyId).load(classSetCopyId),
      userErrors: [],
    };
  }

  @Access({ staff: 'classSets.write', at: 'id' })
  @Mutation(() => RemoveClassSetCopyPayload, {
    description:
      'Takes a copy out of a set before it is lent; it goes to its shelf or to a reader who waits.',
  })
  async removeClassSetCopy(
    @Arg('input', () => RemoveClassSetCopyInput, { description: 'The copy.' }) input: RemoveClassSetCopyInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveClassSetCopyPayload>> {
    return answerWithSet(context, await removeClassSetCopy(this.deps, context.actor, input));
  }

  @Access({ staff: 'classSets.write', at: 'id, branchId' })
  @Mutation(() => LendClassSetPayload, {
    description:
      'Lends up to 20 copies that are set aside, each like any other loan of the institution. Repeat with new keys until `waitingCount` is 0 or nothing was lent.',
  })
  async lendClassSet(
    @Arg('input', () => LendClassSetInput, { description: 'The set.' }) input: LendClassSetInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof LendClassSetPayload>> {
    const result = await lendClassSet(this.deps, context.actor, input);
    if (!result.ok)
      return {
        classSet: null,
        lentCount: 0,
        waitingCount: 0,
        refused: [],
        userErrors: await deskErrors(context, this.deps, result.refusals),
      };
    const { classSetId, lentCount, waitingCount, refused } = result.value;
    return {
      classSet: await reloadSet(context, classSetId),
      lentCount,
      waitingCount,
      refused: await Promise.all(
        refused.map(async ({ classSetCopyId, refusals }) => ({
          classSetCopy: await loadExisting(context.loader(classSetCopyById), classSetCopyId),
          userErrors: await deskErrors(context, this.deps, refusals),
        })),
      ),
      userErrors: [],
    };
  }

  @Access({ staff: 'classSets.write', at: 'branchId' })
  @Mutation(() => TakeBackClassSetCopiesPayload, {
    description:
      'Takes back copies scanned in any order, from any class: only the copies say whose they are. The ordinary return of the desk does the same for one.',
  })
  async takeBackClassSetCopies(
    @Arg('input', () => TakeBackClassSetCopiesInput, { description: 'The scans.' })
    input: TakeBackClassSetCopiesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof TakeBackClassSetCopiesPayload>> {
    const result = await takeBackClassSetCopies(this.deps, context.actor, input);
    if (!result.ok) return { results: [], userErrors: await deskErrors(context, this.deps, result.refusals) };
    const results = await Promise.all(result.value.results.map((one) => this.takenBack(context, one)));
    return { results, userErrors: [] };
  }

  @Access({ staff: 'classSets.write', at: 'id' })
  @Mutation(() => DeclareClassSetCopyLostPayload, {
    description: 'Declares a copy that is out lost; it is charged to the institution as the rules say.',
  })
  async declareClassSetCopyLost(
    @Arg('input', () => DeclareClassSetCopyLostInput, { description: 'The copy.' })
    input: DeclareClassSetCopyLostInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeclareClassSetCopyLostPayload>> {
    return answerWithSet(context, await declareClassSetCopyLost(this.deps, context.actor, input));
  }

  private async takenBack(context: Context, { barcode, copyId, loanId, holdId, refusals }: TakenBack) {
    const { loader } = context;
    const line = loanId === null ? null : await loader(classSetCopyByLoan).load(loanId);
    return {
      barcode,
      copy: copyId === null ? null : await loader(copyById).load(copyId),
      classSetCopy: line,
      classSet: line && (await reloadSet(context, line.classSetId)),
      wasOnLoan: loanId !== null,
      trappedHold: holdId === null ? null : await loader(holdById).load(holdId),
      userErrors: refusals.length === 0 ? [] : await deskErrors(context, this.deps, refusals),
    };
  }
}
