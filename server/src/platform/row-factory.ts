import { compileFunction } from 'node:vm';

/** Makes an object of values that stand in the order of its keys. */
export type RowFactory = (values: readonly unknown[]) => Record<string, unknown>;

/**
 * Compiles how objects with these keys are made. One piece of code that makes objects of any keys forgets the
 * first shapes when it has seen a few, and then sets every key the slow way; code of its own for each shape
 * stays fast.
 */
export function compileRowFactory(keys: readonly string[]): RowFactory {
  const fields = keys.map((key, index) => `${keyOf(key)}: values[${index}]`);
  return compileFunction(`return { ${fields.join(', ')} };`, ['values']) as RowFactory;
}

/** Written plainly, this one key would name the prototype. */
function keyOf(key: string): string {
  return key === '__proto__' ? '["__proto__"]' : JSON.stringify(key);
}
