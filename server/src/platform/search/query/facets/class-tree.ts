import type { FacetValues } from './facet-values';

/** The classes of a file: all notations, and by code the places of those a class counts for. */
export type ClassTree = {
  readonly notations: readonly string[];
  readonly paths: readonly (readonly number[])[];
};

/**
 * Makes the function that gives the tree of a file's classes, and makes it anew only when there are other
 * classes.
 */
export function createClassTrees(values: FacetValues): () => ClassTree {
  let made: { readonly from: ReadonlyMap<number, string>; readonly tree: ClassTree } | null = null;
  return () => {
    const classes = values.all('class');
    if (made?.from !== classes) made = { from: classes, tree: treeOf(classes) };
    return made.tree;
  };
}

/** A class counts for all classes above it: `2X4` for `2`, `2X` and `2X4`. */
function treeOf(classes: ReadonlyMap<number, string>): ClassTree {
  const places = new Map<string, number>();
  const paths: number[][] = [[]];
  for (const [code, value] of classes) {
    paths[code] = Array.from({ length: value.length }, (_, index) => {
      const notation = value.slice(0, index + 1);
      const place = places.get(notation) ?? places.size;
      places.set(notation, place);
      return place;
    });
  }
  return { notations: [...places.keys()], paths };
}
