import type { Locale } from '../../../shared/locale';
import type { PartnerTemplate } from '../templates.terms';
import type { LetterFacts, LetterWriter } from './facts.terms';
import type { Letter } from './letter.rules';

const PAGE = {
  ID: { label: 'Buka Mitra saya', path: '/akun/mitra' },
  EN: { label: 'Open My partners', path: '/en/account/partners' },
} as const;

/** Staff let a member act for a partner, or declined. */
export const partnerRequestAnswered: LetterWriter<'PARTNER_REQUEST_ANSWERED'> = {
  ID: ({ institution, isGranted, reason }) => ({
    subject: isGranted
      ? `Anda kini mewakili ${institution}`
      : `Permintaan untuk ${institution} belum dapat kami terima`,
    paragraphs: [
      isGranted
        ? `Kartu Anda sekarang tercatat pada ${institution}. Yang dapat Anda lakukan ada di Mitra saya.`
        : `Alasan kami: ${reason ?? '—'}`,
    ],
    items: [],
    closing: isGranted
      ? ''
      : 'Ada yang belum jelas? Balas lewat kontak perpustakaan, atau kirim permintaan baru.',
    link: PAGE.ID,
  }),
  EN: ({ institution, isGranted, reason }) => ({
    subject: isGranted
      ? `You now act for ${institution}`
      : `We could not accept your request for ${institution} yet`,
    paragraphs: [
      isGranted
        ? `Your card is now named at ${institution}. What you can do stands in My partners.`
        : `Our reason: ${reason ?? '—'}`,
    ],
    items: [],
    closing: isGranted ? '' : 'Is something unclear? Ask the library, or send a new request.',
    link: PAGE.EN,
  }),
};

/** A key was made for a partner. */
export const partnerKeyMade: LetterWriter<'PARTNER_KEY_MADE'> = {
  ID: (facts) => keyLetter('ID', facts, { subject: 'Kunci baru', did: 'dibuat' }),
  EN: (facts) => keyLetter('EN', facts, { subject: 'New key', did: 'was made' }),
};

/** A key of a partner was revoked. */
export const partnerKeyRevoked: LetterWriter<'PARTNER_KEY_REVOKED'> = {
  ID: (facts) => keyLetter('ID', facts, { subject: 'Kunci dicabut', did: 'dicabut' }),
  EN: (facts) => keyLetter('EN', facts, { subject: 'Key revoked', did: 'was revoked' }),
};

/** A member made a token for an app. */
export const personalTokenMade: LetterWriter<'PERSONAL_TOKEN_MADE'> = {
  ID: ({ name, hint, moment }) => ({
    subject: `Token pribadi baru: ${name}`,
    paragraphs: [
      `Token “${name}” (…${hint}) dibuat dari akun Anda pada ${moment}. Dengan token itu sebuah aplikasi dapat melakukan yang Anda izinkan, selama setahun.`,
    ],
    items: [],
    closing: 'Bukan Anda? Cabut token itu dan ganti kata sandi Anda sekarang juga.',
    link: { label: 'Buka Keamanan', path: '/keamanan-saya' },
  }),
  EN: ({ name, hint, moment }) => ({
    subject: `New personal token: ${name}`,
    paragraphs: [
      `The token “${name}” (…${hint}) was made from your account on ${moment}. With it an app can do what you allowed, for a year.`,
    ],
    items: [],
    closing: 'Was it not you? Revoke the token and change your password at once.',
    link: { label: 'Open Security', path: '/en/my-security' },
  }),
};

/** The letter names the key by its last four signs: nothing in it opens anything. */
function keyLetter(
  locale: Locale,
  {
    partner,
    key,
    hint,
    moment,
    isByStaff,
  }: LetterFacts[Extract<PartnerTemplate, 'PARTNER_KEY_MADE' | 'PARTNER_KEY_REVOKED'>],
  { subject, did }: { readonly subject: string; readonly did: string },
): Letter {
  const isIndonesian = locale === 'ID';
  const who = isIndonesian
    ? `oleh ${isByStaff ? 'petugas perpustakaan' : 'pengelola mitra'}`
    : `by ${isByStaff ? 'our staff' : 'somebody of the partner'}`;
  return {
    subject: `${subject}: ${key} (${partner})`,
    paragraphs: [
      isIndonesian
        ? `Kunci “${key}” (…${hint}) milik ${partner} ${did} ${who} pada ${moment}.`
        : `The key “${key}” (…${hint}) of ${partner} ${did} ${who} on ${moment}.`,
    ],
    items: [],
    closing: isIndonesian
      ? 'Bukan Anda atau rekan Anda? Cabut kunci itu sekarang juga di Mitra saya.'
      : 'Was it neither you nor a colleague? Revoke the key in My partners at once.',
    link: PAGE[locale],
  };
}
