/**
 * Writes the link that opens a chat: digits with country code, without plus, zero or blanks, and the first
 * words of it. Takes a number as the house keeps it: `+62…`.
 */
export function whatsAppUrl(phone: string, words: string): string {
  return `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(words)}`;
}
