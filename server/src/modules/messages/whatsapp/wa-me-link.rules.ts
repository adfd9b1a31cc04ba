/** A number of Indonesia that is not a mobile one. */
const LANDLINE = /^\+62(?!8)/;
const INTERNATIONAL = /^\+[1-9]\d{7,14}$/;

/** Tells whether a number, written `+62…`, may have WhatsApp: landlines do not. */
export function hasWhatsApp(phone: string | null): phone is string {
  return phone !== null && INTERNATIONAL.test(phone) && !LANDLINE.test(phone);
}

/**
 * Returns the address that opens a chat with the text already written; null for a number without WhatsApp.
 */
export function waMeLink(phone: string | null, text: string): string | null {
  return hasWhatsApp(phone) ? `https://wa.me/${phone.slice(1)}?text=${encodeURIComponent(text)}` : null;
}
