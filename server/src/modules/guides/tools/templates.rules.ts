/** Files that people fill in: what they are called, and of which kind. The order is that of the list. */
export const TEMPLATES = {
  CASH_BOOK: { file: 'buku-kas', format: 'CSV' },
  PRICE_SHEET: { file: 'lembar-harga-jual', format: 'CSV' },
  CASH_FLOW: { file: 'lembar-arus-kas', format: 'CSV' },
  LABEL_CHECKLIST: { file: 'daftar-periksa-label', format: 'PDF' },
  FOOD_SAFETY_LETTER: { file: 'surat-permohonan-penyuluhan', format: 'PDF' },
  BUSINESS_PLAN: { file: 'rencana-usaha-satu-halaman', format: 'PDF' },
} as const satisfies Record<string, { readonly file: string; readonly format: 'CSV' | 'PDF' }>;

/** Names one template. */
export type TemplateCode = keyof typeof TEMPLATES;

/** All templates by name. */
export const TEMPLATE_CODES = [
  'CASH_BOOK',
  'PRICE_SHEET',
  'CASH_FLOW',
  'LABEL_CHECKLIST',
  'FOOD_SAFETY_LETTER',
  'BUSINESS_PLAN',
] as const satisfies readonly TemplateCode[];

/** The path of a template in the portal. */
export function templatePath(code: TemplateCode): string {
  const { file, format } = TEMPLATES[code];
  return `/ukm/unduh/${file}.${format.toLowerCase()}`;
}

/** Finds a template by the name of its file; undefined when there is none. */
export function templateOfFile(name: string): TemplateCode | undefined {
  return TEMPLATE_CODES.find((code) => templatePath(code).endsWith(`/${name}`));
}
