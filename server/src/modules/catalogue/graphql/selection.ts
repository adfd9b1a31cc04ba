import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Tells whether a query asks for a field directly below the one being resolved, so that dear work is done only when wanted. */
export function isFieldSelected(info: GraphQLResolveInfo, name: string): boolean {
  return info.fieldNodes.some(({ selectionSet }) => fieldsOf(selectionSet, info).some((field) => field.name.value === name));
}

/** Returns the names of the fields a query asks for below a field of the one being resolved. */
export function fieldsBelow(info: GraphQLResolveInfo, name: string): string[] {
  const fields = info.fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info)).filter((field) => field.name.value === name);
  return fields.flatMap(({ selectionSet }) => fieldsOf(selectionSet, info)).map((field) => field.name.value);
}

function fieldsOf(selections: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === 'Field') return [selection];
    return fieldsOf(selection.kind === 'InlineFragment' ? selection.selectionSet : info.fragments[selection.name.value]?.selectionSet, info);
  });
}
