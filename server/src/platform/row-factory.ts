import { compileFunction } from 'node:vm';

/** Makes an object of values that stand in the order of its keys. */
export type RowFactory = (values: readonly unknown[]) => Record<string, unknown>;

/**
 * Compiles a function that turns an array of column values into an object. One shared function for all shapes
 * would become megamorphic in V8 and slow.
 */
export function compileRowFactory(keys: readonly string[]): RowFactory {
  const fields = keys.map((key, index) => `${keyOf(key)}: values[${index}]`);
  return compileFunction(`return { ${fields.join(', ')} };`, ['values']) as RowFactory;
}

/** Written plainly, this one key would name the prototype. */
function keyOf(key: string): string {
  return key === '__proto__' ? '["__proto__"]' : JSON.stringify(key);
}
