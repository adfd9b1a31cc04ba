/**
 * Returns an answer as it is sent with the page: instants as text, without characters that HTML cannot hold.
 * The server renders from the same text that the browser reads, so both render the same.
 */
export function plainAnswer(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\0', '\ufffd');
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainAnswer);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainAnswer(part)]));
}
