import type { Module } from '../../platform/module';
import { MemberMergeResolver } from './graphql/merge/member-merge.resolver';
import type { MergeDeps } from './use-cases/merge/merge-deps';

/** Opens the place where two cards of one person become one; it needs every other room's declaration. */
export function createMemberMerge(deps: MergeDeps): Module {
  return { name: 'member-merge', resolvers: [new MemberMergeResolver(deps)] };
}
