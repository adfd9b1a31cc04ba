/** Gives fields without those named: what is not sent stays as the library has it. */
export function without<Fields extends object>(fields: Fields, names: readonly string[]): Partial<Fields> {
  const kept = Object.entries(fields).filter(([name]) => !names.includes(name));
  return kept.reduce<Partial<Fields>>((all, [name, value]) => ({ ...all, [name]: value }), {});
}
