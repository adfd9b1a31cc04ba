/** How far the WhatsApp provider is with a template. Only what is approved leaves through the gateway. */
export const TEMPLATE_APPROVALS = ['DRAFT', 'SUBMITTED', 'APPROVED', 'REJECTED'] as const;
/** One of the states. */
export type TemplateApproval = (typeof TEMPLATE_APPROVALS)[number];

/** What a gateway fills into the text that the provider approved, by name. */
export type TemplateParameters = Readonly<Record<string, string>>;

/** Tells whether a provider may take this name: small letters, digits and underscores. */
export function isProviderName(name: string): boolean {
  return /^[a-z0-9_]{1,120}$/.test(name);
}
