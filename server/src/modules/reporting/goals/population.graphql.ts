import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { KELURAHAN } from '../../members';
import { findPopulation } from './population.queries';
import { savePopulation } from './save-population';
import type { GoalDeps } from './save-goal';

/** The inhabitants of a kelurahan. */
@ObjectType('KelurahanInhabitants', {
  simpleResolvers: true,
  description: 'How many people live in a kelurahan.',
})
export class KelurahanInhabitantsType {
  @Field(() => String, { description: 'The code of the kelurahan.' })
  kelurahanCode: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => String, { description: 'The district it lies in.' })
  district: string;

  @Field(() => Int, { nullable: true, description: 'How many live there; null if nobody said.' })
  population: number | null;
}

/** The inhabitants of the city in a year. */
@ObjectType('CityPopulation', {
  simpleResolvers: true,
  description: 'The inhabitants of each kelurahan of the city in a year.',
})
export class CityPopulationType {
  @Field(() => Int, { nullable: true, description: 'The year they were counted in; null if none is known.' })
  year: number | null;

  @Field(() => String, { nullable: true, description: 'Who counted them; null if nobody said.' })
  source: string | null;

  @Field(() => [KelurahanInhabitantsType], { description: 'All kelurahan of the city.' })
  kelurahan: readonly KelurahanInhabitantsType[];
}

/** The inhabitants of one kelurahan, to be kept. */
@InputType('KelurahanInhabitantsInput', { description: 'The inhabitants of one kelurahan.' })
export class KelurahanInhabitantsInput {
  @Field(() => String, { description: 'The code of the kelurahan.' })
  kelurahanCode: string;

  @Field(() => Int, { description: 'How many live there.' })
  population: number;
}

/** The inhabitants of a year, to be kept. */
@MutationInput()
export class SaveCityPopulationInput {
  @Field(() => Int, { description: 'The year they were counted in.' })
  year: number;

  @Field(() => String, { description: 'Who counted them, at most 200 characters.' })
  source: string;

  @Field(() => [KelurahanInhabitantsInput], {
    description: 'All kelurahan that are known; those left out are not.',
  })
  entries: KelurahanInhabitantsInput[];
}

const SaveCityPopulationPayload = definePayload('SaveCityPopulation', {
  year: unlessRefused(Int, 'The year that was kept'),
});

/** Reads and keeps how many people live in each kelurahan. */
@Resolver()
export class PopulationResolver {
  constructor(private readonly deps: GoalDeps) {}

  @Access({ staff: 'reports.read' })
  @Query(() => CityPopulationType, {
    description: 'The inhabitants of each kelurahan in a year, or in the last year before it that is known.',
  })
  async cityPopulation(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Ctx() { db }: Context,
  ): Promise<CityPopulationType> {
    const found = await findPopulation(db, year);
    return {
      year: found?.year ?? null,
      source: found?.source ?? null,
      kelurahan: KELURAHAN.map(({ code, name, district }) => ({
        kelurahanCode: code,
        name,
        district,
        population: found?.byCode.get(code) ?? null,
      })),
    };
  }

  @Access({ staff: 'reports.goals', at: EVERYWHERE })
  @Mutation(() => SaveCityPopulationPayload, {
    description: 'Keeps how many people live in each kelurahan in a year.',
  })
  async saveCityPopulation(
    @Arg('input', () => SaveCityPopulationInput, { description: 'The year with its figures.' })
    input: SaveCityPopulationInput,
    @Ctx() { locale }: Context,
  ): Promise<PayloadOf<typeof SaveCityPopulationPayload>> {
    const result = await savePopulation(this.deps, input);
    return result.ok
      ? { year: result.value.year, userErrors: [] }
      : { year: null, userErrors: toUserErrors(result.refusals, locale) };
  }
}
