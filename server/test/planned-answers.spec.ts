import { readFileSync } from 'node:fs';
import * as path from 'node:path';

import type { GraphQLInputType, OperationDefinitionNode } from 'graphql';
import {
  execute,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  parse,
  typeFromAST,
} from 'graphql';

import { internalContext } from '../src/app/context';
import { seedSampleLibrary } from '../src/app/first-run';
import { ROLES } from '../src/modules/staff/roles/roles.rules';
import type { Actor } from '../src/platform/auth/actor';
import { ANONYMOUS } from '../src/platform/auth/actor';
import { answerByPlan, OperationPlans } from '../src/platform/graphql/plan/operation-plans';
import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const [sqlite] = dialects;

const STAFF: Actor = {
  kind: 'staff',
  staffId: 'stf_plan',
  sessionId: 'ses_plan',
  permissions: new Set(ROLES.flatMap(({ permissions }) => permissions)),
};

type Manifest = {
  readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[];
};

describe('Whatever the apps ask of the sample library is planned as graphql-js answers it', () => {
  let library: TestLibrary;
  let member: Actor;
  let titleId: string;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite, {
      clock: { now: () => new Date('2026-11-24T03:00:00.000Z') },
      prepare: async (house) => {
        await seedSampleLibrary(house);
      },
    });
    const [row] = await library.house.db.query<{ member_id: string; title_id: string }>(
      'SELECT l.member_id, c.title_id FROM loan l JOIN copy c ON c.id = l.copy_id ORDER BY l.id LIMIT 1',
    );
    if (!row) throw new Error('The sample has loans.');
    member = { kind: 'member', memberId: row.member_id, sessionId: 'ses_member' };
    titleId = row.title_id;
  }, 60_000);
  afterAll(() => library.stop());

  test.each(['web-patron', 'web-staff'])(
    'the reads of %s',
    async (app) => {
      const { schema, config } = library.house;
      const manifest = JSON.parse(
        readFileSync(path.join(config.webRoot, `schema/operations/${app}.json`), 'utf8'),
      ) as Manifest;
      const reads = new Map(
        manifest.operations.flatMap(({ name, body }) => (queryOf(body) ? [[name, body] as const] : [])),
      );
      const plans = new OperationPlans(schema);
      let answered = 0;

      for (const [name, body] of reads) {
        for (const actor of [ANONYMOUS, member, STAFF]) {
          const outcome = await compare(name, body, { plans, actor });
          if (outcome) answered++;
        }
      }

      expect(answered).toBeGreaterThan(reads.size);
    },
    60_000,
  );

  /** Tells whether both ways gave an answer; a wrong one fails the test. */
  async function compare(
    name: string,
    body: string,
    { plans, actor }: { plans: OperationPlans; actor: Actor },
  ): Promise<boolean> {
    const { house } = library;
    const document = parse(body);
    const operation = queryOf(body);
    if (!operation) return false;
    const contextOf = () => internalContext(house, { actor, locale: 'EN', requestId: 'plan' });
    const variables = valuesOf(operation);
    const { data, errors } = await execute({
      schema: house.schema,
      document,
      variableValues: variables,
      contextValue: contextOf(),
    });
    const execution = { known: { document, operation }, variables, context: contextOf() };
    const plan = plans.find(execution);
    const planned = plan
      ? await answerByPlan(plan, execution).then(
          (answer) => JSON.stringify(answer),
          () => 'fault',
        )
      : null;
    if (planned !== null) expect([name, planned]).toEqual([name, errors ? 'fault' : JSON.stringify(data)]);
    return planned !== null && errors === undefined;
  }

  function valuesOf(operation: OperationDefinitionNode): Record<string, unknown> {
    const values = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const found = typeFromAST(library.house.schema, type as never);
      return [variable.name.value, defaultValue || !isInputType(found) ? undefined : valueOf(found)] as const;
    });
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  }

  function valueOf(type: GraphQLInputType): unknown {
    const named = getNamedType(type);
    const plain: Readonly<Record<string, unknown>> = {
      Int: 3,
      ID: titleId,
      Boolean: true,
      String: isNonNullType(type) ? 'a' : undefined,
    };
    if (isEnumType(named)) return isNonNullType(type) ? named.getValues()[0]?.value : undefined;
    return isInputObjectType(named) && isNonNullType(type) ? {} : plain[named.name];
  }
});

function queryOf(body: string): OperationDefinitionNode | undefined {
  return parse(body).definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY,
  );
}
