import type { Module } from '../../../platform/module';
import { MemberMergeResolver } from './member-merge.graphql';
import type { MergeDeps } from './merge-deps';

/** Opens the place where two cards of one person become one; it needs every other module's declaration. */
export function createMemberMerge(deps: MergeDeps): Module {
  return { name: 'member-merge', resolvers: [new MemberMergeResolver(deps)] };
}
