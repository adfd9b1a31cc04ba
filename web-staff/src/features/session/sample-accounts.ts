/** The accounts that the sample library is made with; no other library accepts them. */
export const sampleAccounts = [
  { role: "administrator", email: "admin@contoh.pustaka", password: "contoh-pasuruan" },
  { role: "librarian", email: "pustakawan@contoh.pustaka", password: "contoh-pasuruan" },
  { role: "desk", email: "layanan@contoh.pustaka", password: "contoh-pasuruan" },
] as const;
