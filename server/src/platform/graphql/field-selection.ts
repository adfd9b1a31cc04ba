import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/**
 * Tells whether a query selects a field directly below the one being resolved, so that expensive work is done
 * only when needed.
 */
export function isFieldSelected(info: GraphQLResolveInfo, name: string): boolean {
  return childrenOf(info.fieldNodes, info).some((field) => field.name.value === name);
}

/**
 * Returns the names of the fields a query asks for below a field of the one being resolved, or below a path
 * of fields.
 */
export function fieldsBelow(info: GraphQLResolveInfo, ...path: readonly string[]): string[] {
  const nodes = path.reduce(
    (above, name) => childrenOf(above, info).filter((field) => field.name.value === name),
    [...info.fieldNodes],
  );
  return childrenOf(nodes, info).map((field) => field.name.value);
}

/**
 * Caches what is derived from a selection. The key is the field's node, where the field has only one: what is
 * selected below it never changes. Nor may anything else that the result depends on.
 */
export function onceForNode<Found, More extends readonly unknown[]>(
  find: (info: GraphQLResolveInfo, ...more: More) => Found,
): (info: GraphQLResolveInfo, ...more: More) => Found {
  const found = new WeakMap<FieldNode, { readonly value: Found }>();
  return (info, ...more) => {
    const [node, ...others] = info.fieldNodes;
    if (!node || others.length > 0) return find(info, ...more);
    const known = found.get(node) ?? { value: find(info, ...more) };
    found.set(node, known);
    return known.value;
  };
}

function childrenOf(nodes: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] {
  return nodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info));
}

function fieldsOf(selections: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    return fieldsOf(
      selection.kind === 'InlineFragment'
        ? selection.selectionSet
        : info.fragments[selection.name.value]?.selectionSet,
      info,
    );
  });
}
