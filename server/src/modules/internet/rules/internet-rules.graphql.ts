import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { AgeBand } from '../../../shared/age-band';
import type { InternetDeps } from '../deps';
import { ANY, INTERNET_RULES, isInternetRule, LIMIT_RULES, NETWORK_NAME } from './internet-matrix.rules';
import type { InternetRuleRow } from './internet-rule.entity';
import { listInternetRules } from './internet-rules.queries';
import {
  InternetRuleDefaultType,
  InternetRuleType,
  SaveInternetRulesInput,
  SaveInternetRulesPayload,
} from './internet-rules.type';
import { saveInternetRules } from './save-internet-rules';

/** Reads and changes the matrix of computers and Wi-Fi. */
@Resolver()
export class InternetRulesResolver {
  constructor(private readonly deps: InternetDeps) {}

  @Access({ staff: 'internet.read' })
  @Query(() => [InternetRuleType], {
    description: 'The matrix of computers and Wi-Fi: the cells that say something themselves.',
  })
  @Priced(20)
  async internetRules(@Ctx() { db }: Context): Promise<InternetRuleType[]> {
    return (await listInternetRules(db)).flatMap(toType);
  }

  @Access({ staff: 'internet.read' })
  @Query(() => [InternetRuleDefaultType], {
    description: 'All rules of computers and Wi-Fi, with what holds without any cell.',
  })
  internetRuleDefaults(): InternetRuleDefaultType[] {
    return INTERNET_RULES.map((name) => ({
      name,
      value: name === NETWORK_NAME ? null : String(LIMIT_RULES[name].fallback),
    }));
  }

  @Access({ staff: 'internet.rules', at: EVERYWHERE })
  @Mutation(() => SaveInternetRulesPayload, {
    description:
      'Changes cells of the matrix of computers and Wi-Fi, all or none. What is running keeps its time.',
  })
  async saveInternetRules(
    @Arg('input', () => SaveInternetRulesInput, { description: 'The changes.' })
    input: SaveInternetRulesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveInternetRulesPayload>> {
    const result = await saveInternetRules(this.deps, context.actor, input);
    if (!result.ok) return { rules: [], userErrors: toUserErrors(result.refusals, context.locale) };
    return { rules: (await listInternetRules(context.db.read)).flatMap(toType), userErrors: [] };
  }
}

/** A rule that this version does not know is not shown. */
function toType({ id, name, branch, category, ageBand, value }: InternetRuleRow): InternetRuleType[] {
  if (!isInternetRule(name)) return [];
  const given = (part: string): string | null => (part === ANY ? null : part);
  return [
    {
      id,
      name,
      branchId: given(branch),
      categoryCode: given(category),
      ageBand: given(ageBand) as AgeBand | null,
      value,
    },
  ];
}
