import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Tells whether a query asks for a field directly below the one being resolved, so that dear work is done only when wanted. */
export function isFieldSelected(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => hasField(selectionSet, name, info));
}

function hasField(selections: SelectionSetNode | undefined, name: string, info: GraphQLResolveInfo): boolean {
  return (selections?.selections ?? []).some((selection) => {
    if (selection.kind === 'Field') return selection.name.value === name;
    if (selection.kind === 'InlineFragment') return hasField(selection.selectionSet, name, info);
    return hasField(info.fragments[selection.name.value]?.selectionSet, name, info);
  });
}
