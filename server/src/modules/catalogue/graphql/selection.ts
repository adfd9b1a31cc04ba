import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Tells whether a query asks for a field directly below the one being resolved, so that dear work is done only when wanted. */
export function isFieldSelected(info: GraphQLResolveInfo, name: string): boolean {
  return childrenOf(info.fieldNodes, info).some((field) => field.name.value === name);
}

/** Returns the names of the fields a query asks for below a field of the one being resolved, or below a path of fields. */
export function fieldsBelow(info: GraphQLResolveInfo, ...path: readonly string[]): string[] {
  const nodes = path.reduce((above, name) => childrenOf(above, info).filter((field) => field.name.value === name), [...info.fieldNodes]);
  return childrenOf(nodes, info).map((field) => field.name.value);
}

function childrenOf(nodes: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] {
  return nodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info));
}

function fieldsOf(selections: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    return fieldsOf(selection.kind === 'InlineFragment' ? selection.selectionSet : info.fragments[selection.name.value]?.selectionSet, info);
  });
}
