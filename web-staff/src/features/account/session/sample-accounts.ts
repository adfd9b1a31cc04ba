/** The password of the accounts that the sample library is made with; no other library accepts them. */
export const samplePassword = 'contoh-pasuruan';

/** Who can be tried out there. */
export const sampleAccounts = [
  { role: 'administrator', email: 'admin@contoh.pustaka' },
  { role: 'librarian', email: 'pustakawan@contoh.pustaka' },
  { role: 'desk', email: 'layanan@contoh.pustaka' },
] as const;
