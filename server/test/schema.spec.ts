import * as fs from 'node:fs';
import * as path from 'node:path';

import {
  buildClientSchema,
  getIntrospectionQuery,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  buildSchema,
} from 'graphql';
import type { IntrospectionQuery } from 'graphql';

import { printLibrarySchema } from '../src/app/graphql/graphql-schema';
import { ACCESS_EXTENSION } from '../src/platform/graphql/access';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const CONTRACT = fs.readFileSync(path.resolve(__dirname, '../../schema/schema.graphql'), 'utf8');
const [sqlite] = dialects;

describe('the contract', () => {
  let library: TestLibrary;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
  });
  afterAll(() => library.stop());

  test('is what the server serves: `npm run pustaka -- schema --write schema/schema.graphql` brings it up to date', () => {
    expect(printLibrarySchema(library.house.schema)).toBe(CONTRACT);
  });

  test('is told in full to anybody', async () => {
    const { body } = await library.send(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
    );

    const told = printSchema(
      lexicographicSortSchema(buildClientSchema(body.data as unknown as IntrospectionQuery)),
    );
    expect(told).toBe(printSchema(lexicographicSortSchema(buildSchema(CONTRACT))));
  });

  test('declares for every root field who may use it', () => {
    const undeclared = [library.house.schema.getQueryType(), library.house.schema.getMutationType()]
      .flatMap((type) => Object.values(type?.getFields() ?? {}))
      .filter((field) => field.extensions[ACCESS_EXTENSION] === undefined)
      .map((field) => field.name);

    expect(undeclared).toEqual([]);
  });

  test('has access rules below the root on resolver methods only, where they are enforced', () => {
    const types = Object.values(library.house.schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => !['Query', 'Mutation'].includes(type.name));
    const unguarded = types.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.extensions[ACCESS_EXTENSION] !== undefined && field.resolve === undefined)
        .map((field) => `${type.name}.${field.name}`),
    );

    expect(unguarded).toEqual([]);
  });
});
