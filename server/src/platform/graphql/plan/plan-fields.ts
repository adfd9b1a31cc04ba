import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { getArgumentValues, Kind, visit } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';

import { compileRowFactory } from '../../row-factory';
import { isPromise, planValue } from './plan-values';
import type { Completion, PlannedRun } from './planned-run';
import { NotPlanned } from './planned-run';

/** What a plan is made from: an operation, and the variables that its `@include` and `@skip` depend on. */
export type Planning = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly conditions: Record<string, unknown>;
};

/** An object of an answer, its keys in the order of the operation. */
export type Answer = Record<string, unknown>;

/** Reads the selected fields of an object that was resolved; the root has none. */
export type AnswerFields = (source: Source | undefined, run: PlannedRun) => Answer;

type Source = Readonly<Record<string, unknown>>;
type Read = (source: Source | undefined, run: PlannedRun) => unknown;
type PlannedField = { readonly key: string; readonly read: Read; readonly complete: Completion };
type Selected = {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
};

/**
 * Plans the fields of an operation as graphql-js would select them; throws `NotPlanned` where only it can
 * tell.
 */
export function planOperation(planning: Planning, root: GraphQLObjectType): AnswerFields {
  return new FieldPlanner(planning).planRoot(root);
}

class FieldPlanner {
  private readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Every field gets a number, under which a run keeps its arguments. */
  private numbers = 0;

  constructor(private readonly planning: Planning) {
    this.fragments = Object.fromEntries(
      planning.document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  planRoot(root: GraphQLObjectType): AnswerFields {
    const { schema, operation, conditions } = this.planning;
    return this.planFields(
      root,
      collectFields(schema, this.fragments, conditions, root, operation.selectionSet),
    );
  }

  private planObject(type: GraphQLObjectType, nodes: readonly FieldNode[]): Completion {
    if (type.isTypeOf) throw new NotPlanned('Only graphql-js asks objects for their type.');
    const { schema, conditions } = this.planning;
    const answer = this.planFields(
      type,
      collectSubfields(schema, this.fragments, conditions, type, [...nodes]),
    );
    return (value, run) => {
      if (!isSource(value)) throw new NotPlanned('An object was expected.');
      return answer(value, run);
    };
  }

  private planFields(
    parent: GraphQLObjectType,
    selected: ReadonlyMap<string, readonly FieldNode[]>,
  ): AnswerFields {
    const fields = [...selected].map(([key, nodes]) => this.planField(key, parent, nodes));
    const shape = compileRowFactory(fields.map(({ key }) => key));
    return (source, run) => {
      const values = fields.map(({ key, read, complete }) => {
        const value = read(source, run);
        if (!isPromise(value)) return complete(value, run);
        run.later(value, complete, (completed) => {
          answer[key] = completed;
        });
        return null;
      });
      const answer = shape(values);
      return answer;
    };
  }

  private planField(key: string, parent: GraphQLObjectType, nodes: readonly FieldNode[]): PlannedField {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, read: () => parent.name, complete: (value) => value };
    const field = parent.getFields()[name];
    if (!field) throw new NotPlanned('Only graphql-js describes the schema.');
    const complete = planValue(field.type, (type) => this.planObject(type, nodes));
    return { key, read: this.planRead({ parent, field, nodes }), complete };
  }

  private planRead({ parent, field, nodes }: Selected): Read {
    const { name, resolve } = field;
    const argsOf = this.planArguments(field, nodes);
    const infoOf = this.planInfo({ parent, field, nodes });
    if (resolve) return (source, run) => resolve(source, argsOf(run), run.context, infoOf(run));
    return (source, run) => {
      const value = source?.[name];
      return typeof value === 'function' ? value.call(source, argsOf(run), run.context, infoOf(run)) : value;
    };
  }

  private planArguments(
    field: GraphQLField<unknown, unknown>,
    [node]: readonly FieldNode[],
  ): (run: PlannedRun) => Record<string, unknown> {
    if (!node) throw new NotPlanned('A field without a node cannot be.');
    const number = this.numbers++;
    if (!usesVariables(node)) {
      const args = getArgumentValues(field, node);
      return () => args;
    }
    return (run) => (run.args[number] ??= getArgumentValues(field, node, run.variables));
  }

  private planInfo({ parent, field, nodes }: Selected): (run: PlannedRun) => GraphQLResolveInfo {
    const { schema, operation } = this.planning;
    const number = this.numbers++;
    const lasting = {
      fieldName: field.name,
      fieldNodes: [...nodes],
      returnType: field.type,
      parentType: parent,
      schema,
      fragments: this.fragments,
      rootValue: undefined,
      operation,
    };
    return (run) =>
      (run.infos[number] ??= {
        ...lasting,
        variableValues: run.variables,
        get path(): never {
          throw new NotPlanned('Only graphql-js keeps account of places.');
        },
      });
  }
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && !(value instanceof Error);
}

function usesVariables(node: FieldNode): boolean {
  let uses = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      Variable: () => {
        uses = true;
      },
    });
  return uses;
}
