import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import {
  DirectiveLocation,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLString,
  lexicographicSortSchema,
  specifiedDirectives,
} from 'graphql';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { buildSchemaSync } from 'type-graphql';

import { callResolversDirectly } from '../../platform/graphql/direct-resolvers';
import { attachFieldNotes } from '../../platform/graphql/field-notes';
import { markOneOfs } from '../../platform/graphql/one-of';
import { DateTimeScalar } from '../../platform/graphql/scalars';
import { LocalizedTextResolver } from '../../platform/graphql/localized-text';
import { refuseForeignIds } from '../../platform/graphql/lookup-ids';
import { NodeResolver } from '../../platform/graphql/node.resolver';
import {
  AlreadyExistsError,
  PlainUserError,
  StaleVersionError,
  TooManyAttemptsError,
} from '../../platform/graphql/errors/user-error';
import { ViewerResolver } from '../../platform/graphql/viewer';
import type { Module } from '../../platform/module';

const ACCESS = new GraphQLDirective({
  name: 'access',
  description:
    'Who may use a field; absent means: whoever may see the parent. `staff`, `partner` and `token` name the right that is needed.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    public: { type: GraphQLBoolean, description: 'Anybody, without signing in.' },
    member: {
      type: GraphQLString,
      description:
        'A signed-in member; `own` means: about themselves; `limited`: even one who must choose a password first.',
    },
    staff: {
      type: GraphQLString,
      description:
        'Staff with this permission; `own` means: any staff member, about themselves; `enrol`: even one who has no second factor yet.',
    },
    partner: { type: GraphQLString, description: 'An API key with this scope.' },
    token: { type: GraphQLString, description: 'A personal token of a member with this right.' },
    at: {
      type: GraphQLString,
      description:
        'Where staff must hold the permission: paths into the arguments that lead to a branch or to a thing that stands at one, or `everywhere`. Absent: at any branch.',
    },
    fresh: {
      type: GraphQLBoolean,
      description: 'Staff must have proved who they are within the last 5 minutes: see `proveIdentity`.',
    },
    alone: {
      type: GraphQLBoolean,
      description: 'It tries a password, a code or another proof: an operation may hold one such field.',
    },
  },
});

const COST = new GraphQLDirective({
  name: 'cost',
  description: 'Points a field adds to `extensions.cost.requested`.',
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: { weight: { type: new GraphQLNonNull(GraphQLInt), description: 'How many points.' } },
});

type ResolverClass = new (...dependencies: never[]) => object;

/** Builds the one schema from the resolvers of all modules. */
export function buildLibrarySchema(modules: readonly Module[]): GraphQLSchema {
  const sources = modules.flatMap((module) => [...(module.nodes ?? [])]);
  const resolvers = [
    new NodeResolver(sources),
    new LocalizedTextResolver(),
    new ViewerResolver(),
    ...modules.flatMap((module) => [...module.resolvers]),
  ];
  const instances = new Map(resolvers.map((resolver) => [resolver.constructor, resolver]));
  const classes = [...instances.keys()] as ResolverClass[];
  const [first, ...others] = classes;
  if (!first) throw new Error('A schema needs resolvers.');
  const schema = buildSchemaSync({
    resolvers: [first, ...others],
    container: { get: (someClass) => instances.get(someClass) },
    orphanedTypes: [
      PlainUserError,
      StaleVersionError,
      TooManyAttemptsError,
      AlreadyExistsError,
      ...modules.flatMap((module) => [...(module.orphanedTypes ?? [])]),
    ],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    directives: [...specifiedDirectives, ACCESS, COST],
    validate: false,
    // Apollo Server validates the schema at start; doing it twice took a third of the time.
    skipCheck: true,
  });
  attachFieldNotes(schema);
  callResolversDirectly(schema, (resolverClass) => instances.get(resolverClass));
  markOneOfs(schema);
  refuseForeignIds(schema, sources);
  describeRoot(schema.getQueryType(), 'Reads.');
  describeRoot(schema.getMutationType(), 'Writes: one verb, one `input`, one payload each.');
  return schema;
}

function describeRoot(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}

/** Prints the schema as it is committed: sorted, with descriptions and directives. */
export function printLibrarySchema(schema: GraphQLSchema): string {
  return `${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;
}
