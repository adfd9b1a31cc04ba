/** A new secret as the server made it. */
export type Enrolment = { readonly secret: string; readonly address: string };
