import type { Module } from '../../platform/module';
import { StatementsResolver } from './statements.graphql';

export type { Statement } from './statement';
export { StatementType } from './statements.graphql';

/** Creates the module of what the library says about itself. */
export function createStatements(): Module {
  return { name: 'statements', resolvers: [new StatementsResolver()] };
}
