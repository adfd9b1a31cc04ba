/** A sentence in both languages. */
export type Message = { readonly ID: string; readonly EN: string };
