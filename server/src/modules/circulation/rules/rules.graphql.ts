import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Term } from '../../../platform/graphql/coded-term';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateScalar } from '../../../platform/graphql/scalars';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { badInput } from '../../../platform/graphql/errors/faults';
import { always, definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { toCivilDate } from '../../../shared/civil-date';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { MaterialType } from '../../catalogue';
import { MaterialTypes } from '../../catalogue';
import type { MemberCategory } from '../../members';
import { memberCategoryByCode, MemberCategoryType } from '../../members';
import { allRules } from './circulation-rules.queries';
import { ANY, rowsThatFit } from './rule-matrix.rules';
import type { RuleName } from './definitions/all-rules.rules';
import { isRuleName, RULES } from './definitions/all-rules.rules';
import { formatDefaultRule } from './rule-text.rules';
import { describeTypedValue, readTypedValue } from './typed-rule-value.rules';
import type { CirculationDeps } from '../deps';
import { saveRules } from './save-rules';
import { toRuleType } from '../refusals/refusal.graphql';
import { CirculationRuleType, RuleDecisionType } from '../refusals/refusal.graphql';
import { getPolicies } from './request-policies.graphql';

@ObjectType('RuleName', {
  simpleResolvers: true,
  description:
    'A rule of circulation: what it says, in which unit, and what holds when no row says anything.',
})
export class RuleNameType {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'What it means, in English.' })
  meaning: string;

  @Field(() => String, { description: 'What its number counts; `none` for choices.' })
  unit: string;

  @Field(() => String, { description: '`number`, `limit`, `choice`, `period` or `date`.' })
  kind: string;

  @Field(() => [String], { description: 'The words it knows; empty if it is a number or a date.' })
  choices: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'What holds when no row says anything; null if there is none, and nothing is lent.',
  })
  default: string | null;

  @Field(() => Boolean, { description: 'Whether it is set per member category only.' })
  isPerCategory: boolean;
}

@ArgsType()
export class ExplainRulesArgs {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => String, { description: 'The member category.' })
  categoryCode: string;

  @Field(() => MaterialTypes.Code, { description: 'The type of material.' })
  materialType: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day; today if absent. On special days their rows decide.',
  })
  on: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What a typed text means for a rule.' })
export class TypedRuleValueType {
  @Field(() => String, {
    nullable: true,
    description: 'The text as a cell keeps it; null if this rule cannot say that.',
  })
  value: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How a value of this rule is written, in the language of the caller; null if the text was understood.',
  })
  hint: string | null;
}

@InputType({ description: 'A change to one cell of the matrix.' })
export class RuleChangeInput {
  @Field(() => ID, { nullable: true, description: 'The branch; absent means every branch.' })
  branchId?: string | null;

  @Field(() => String, { nullable: true, description: 'The member category; absent means every category.' })
  categoryCode?: string | null;

  @Field(() => MaterialTypes.Code, {
    nullable: true,
    description: 'The type of material; absent means every type.',
  })
  materialType?: string | null;

  @Field(() => String, { description: 'Name of the rule.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it says, as a row keeps it (`14d`, `1000`) or as people write it (`14`, `14 hari`, `2 minggu`, `Rp1.000`); null removes the cell, which then inherits.',
  })
  value?: string | null;
}

@MutationInput()
export class SaveCirculationRulesInput {
  @Field(() => [RuleChangeInput], { description: 'The changes; all or none are saved.' })
  changes: RuleChangeInput[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveCirculationRulesPayload = definePayload(
  'SaveCirculationRules',
  { rules: always([CirculationRuleType], 'The whole matrix as it is now; empty if refused.') },
  {
    description: 'What `saveCirculationRules` did. Unless it was refused, `userErrors` is empty.',
    userErrors: 'Why it was refused, cell by cell.',
  },
);

/** Reads and changes the matrix of loan rules, and says why. */
@Resolver()
export class RulesResolver {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'circulation.read' })
  @Query(() => [CirculationRuleType], {
    description: 'The matrix of loan rules: the cells that say something themselves.',
  })
  @Priced(20)
  async circulationRules(@Ctx() context: Context): Promise<CirculationRuleType[]> {
    return (await allRules(context.db.read)).map(toRuleType);
  }

  @Access({ staff: 'circulation.read' })
  @Query(() => [RuleNameType], { description: 'All rules there are.' })
  @Priced(20)
  ruleNames(): RuleNameType[] {
    return Object.keys(RULES)
      .filter(isRuleName)
      .map((name) => {
        const { doc, unit, kind, choices, scope } = RULES[name];
        return {
          name,
          meaning: doc,
          unit,
          kind,
          choices: [...choices],
          default: formatDefaultRule(name),
          isPerCategory: scope === 'category',
        };
      });
  }

  @Access({ staff: 'circulation.read' })
  @Query(() => TypedRuleValueType, {
    description: 'Reads a text as somebody typed it for a rule, before anything is saved.',
  })
  typedRuleValue(
    @Arg('name', () => String, { description: 'Name of the rule.' }) name: string,
    @Arg('text', () => String, { description: 'What was typed.' }) text: string,
    @Ctx() { locale }: Context,
  ): TypedRuleValueType {
    if (!isRuleName(name)) throw badInput(`There is no rule ${name.slice(0, 40)}; ruleNames lists them.`);
    const value = readTypedValue(RULES[name], text) ?? null;
    return { value, hint: value === null ? describeTypedValue(RULES[name])[locale] : null };
  }

  @Access({ staff: 'circulation.read' })
  @Query(() => [RuleDecisionType], {
    description: 'What every rule says in one cell, which row decided, and which rows it beat.',
  })
  @Priced(20)
  async explainRules(
    @Args(() => ExplainRulesArgs) { branchId, categoryCode, materialType, on }: ExplainRulesArgs,
    @Ctx() context: Context,
  ): Promise<RuleDecisionType[]> {
    const rules = (await getPolicies(context, this.deps.policies)).rulesOn(
      on ?? toCivilDate(context.clock.now()),
    );
    return Object.keys(RULES)
      .filter(isRuleName)
      .map((name: RuleName) => {
        const [row, ...beaten] = rowsThatFit(
          rules,
          { branch: branchId, category: categoryCode, materialType },
          name,
        );
        return {
          name,
          value: row?.value ?? formatDefaultRule(name) ?? '',
          decidedBy: row ? toRuleType(row) : null,
          beaten: beaten.map(toRuleType),
        };
      });
  }

  @Access({ staff: 'circulation.rules', at: EVERYWHERE })
  @Mutation(() => SaveCirculationRulesPayload, {
    description:
      'Changes cells of the matrix, all or none. New loans follow at once; loans that are open keep their due date.',
  })
  async saveCirculationRules(
    @Arg('input', () => SaveCirculationRulesInput, { description: 'The changes.' })
    input: SaveCirculationRulesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveCirculationRulesPayload>> {
    const result = await saveRules(this.deps, context.actor, input);
    if (!result.ok) return { rules: [], userErrors: toUserErrors(result.refusals, context.locale) };
    return { rules: (await allRules(context.db.read)).map(toRuleType), userErrors: [] };
  }
}

/** Resolves where a rule holds. */
@Resolver(() => CirculationRuleType)
export class CirculationRuleResolver {
  @FieldResolver(() => BranchType, { nullable: true, description: 'The branch; null means every branch.' })
  branch(@Root() rule: CirculationRuleType, @Ctx() context: Context): Promise<Branch | null> | null {
    return rule.branchId === ANY ? null : context.loader(branchById).load(rule.branchId);
  }

  @FieldResolver(() => MemberCategoryType, {
    nullable: true,
    description: 'The member category; null means every category.',
  })
  category(
    @Root() rule: CirculationRuleType,
    @Ctx() context: Context,
  ): Promise<MemberCategory | null> | null {
    return rule.categoryCode === ANY ? null : context.loader(memberCategoryByCode).load(rule.categoryCode);
  }

  @FieldResolver(() => MaterialTypes.Type, {
    nullable: true,
    description: 'The type of material; null means every type.',
  })
  materialType(@Root() rule: CirculationRuleType): Term | null {
    return rule.material === ANY ? null : MaterialTypes.toTerm(rule.material as MaterialType);
  }
}
