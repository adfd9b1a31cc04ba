import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { LegalFigure } from '../data/legal-figures';
import { legalFigures } from '../data/legal-figures';
import type { GuidesDeps } from '../use-cases/guides-deps';
import { updateLegalFigure } from '../use-cases/save-figure';
import { LegalFigureType, UpdateLegalFigureInput, UpdateLegalFigurePayload } from './figure.type';

/** Reads and writes figures that law decides. */
@Resolver()
export class FiguresResolver {
  constructor(private readonly deps: GuidesDeps) {}

  @Access({ public: true })
  @Query(() => [LegalFigureType], {
    description: 'Figures and dates that law decides for small businesses, with their sources; at most 200.',
  })
  legalFigures(@Ctx() context: Context): Promise<LegalFigure[]> {
    return legalFigures(context.db);
  }

  @Access({ staff: 'guides.write' })
  @Mutation(() => UpdateLegalFigurePayload, {
    description: 'Changes a legal figure, and so every page and every calculation that uses it.',
  })
  async updateLegalFigure(
    @Arg('input', () => UpdateLegalFigureInput, { description: 'The change.' }) input: UpdateLegalFigureInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await updateLegalFigure(this.deps, context.actor, input);
    if (!result.ok) return { figure: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const figures = await legalFigures(context.db);
    return { figure: figures.find(({ id }) => id === result.value.figureId) ?? null, userErrors: [] };
  }
}
