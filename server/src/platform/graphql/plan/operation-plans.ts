import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { Kind, visit } from 'graphql';

import type { CachedDocument } from '../limits/document-cache';
import type { Answer, AnswerFields } from './plan-fields';
import { planOperation } from './plan-fields';
import { NotPlanned, PlannedRun } from './planned-run';

/** An execution that a plan is for: variables are coerced as graphql-js does. */
export type PlannedExecution = {
  readonly known: CachedDocument;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
};

/** The plans of one operation: one for each choice of its conditions. */
type Choices = { readonly conditions: readonly string[]; readonly plans: Map<string, AnswerFields | null> };

/** Every condition doubles the choices; whoever uses more of them than this takes the way of graphql-js. */
const MOST_CHOICES = 16;

/**
 * Works out once how an operation is answered, and then answers it: which fields, from which resolvers, of
 * which shape. The resolvers are those of the schema, so that every rule holds; what is saved is finding all
 * this out for every object again. An answer with any fault is none: `NotPlanned` or the fault itself is
 * thrown.
 */
export class OperationPlans {
  private readonly choices = new WeakMap<OperationDefinitionNode, Choices>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** Tells whether there is a plan for an operation with these variables. */
  find({ known, variables }: PlannedExecution): AnswerFields | null {
    const { conditions, plans } = this.choicesOf(known);
    const key = conditions.map((name) => String(variables[name])).join(' ');
    const found = plans.get(key);
    if (found !== undefined || plans.size >= MOST_CHOICES) return found ?? null;
    const plan = this.plan(known, { ...variables });
    plans.set(key, plan);
    return plan;
  }

  private choicesOf({ document, operation }: CachedDocument): Choices {
    const found = this.choices.get(operation);
    if (found) return found;
    const choices = { conditions: conditionsOf(document), plans: new Map<string, AnswerFields | null>() };
    this.choices.set(operation, choices);
    return choices;
  }

  private plan(
    { document, operation }: CachedDocument,
    conditions: Record<string, unknown>,
  ): AnswerFields | null {
    const root = this.schema.getRootType(operation.operation);
    try {
      return root ? planOperation({ schema: this.schema, document, operation, conditions }, root) : null;
    } catch (error) {
      if (error instanceof NotPlanned) return null;
      throw error;
    }
  }
}

/** Answers by a plan; throws the first fault. */
export async function answerByPlan(
  plan: AnswerFields,
  { variables, context }: PlannedExecution,
): Promise<Answer> {
  const run = new PlannedRun(context, variables);
  const answer = plan(undefined, run);
  await run.finish();
  return answer;
}

/** The variables that stand in `@include` and `@skip`. */
function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: values = [] }) => {
      for (const { value } of values) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
