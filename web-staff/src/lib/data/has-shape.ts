/**
 * Says whether a value has every field of an example, each of its kind; a list is any list, null also a text.
 */
export function hasSameShape(value: unknown, shape: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map(Object.entries(value));
  return Object.entries(shape).every(([name, example]) => {
    const found: unknown = fields.get(name);
    if (example === null) return found === null || typeof found === 'string';
    if (Array.isArray(example)) return Array.isArray(found);
    return typeof example === 'object' ? hasSameShape(found, example) : typeof found === typeof example;
  });
}
