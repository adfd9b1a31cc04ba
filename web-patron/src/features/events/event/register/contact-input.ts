/** Reads one way to reach somebody: what has an @ is an e-mail address, anything else a telephone number. */
export function contactInput({ name, reach }: { readonly name: string; readonly reach: string }): {
  name: string;
  email?: string;
  phone?: string;
} {
  const text = reach.trim();
  return { name, ...(text !== '' && (text.includes('@') ? { email: text } : { phone: text })) };
}
