/** Words of the second step of signing in, and of a person's own sessions. */
export const secondStep = {
  codeTitle: "Langkah kedua", codeIntro: "Buka aplikasi autentikator di ponsel Anda.", code: "Kode", codeHint: "Enam angka dari aplikasi, atau satu kode pemulihan.",
  continue: "Lanjut", otherAccount: "Masuk dengan akun lain", late: "Waktu untuk memasukkan kode sudah habis. Masuk lagi dengan kata sandi.",
  lost: "Ponsel hilang? Pakai kode pemulihan, atau minta pengelola mengatur ulang.",
  title: "Pasang langkah kedua", intro: "Selain kata sandi, masuk ruang staf memerlukan kode dari ponsel Anda. Pasang sekali, lalu mulai bekerja.",
  passwordAgain: "Kata sandi sekali lagi", scan: "Pindai kode ini dengan aplikasi autentikator, misalnya Aegis, FreeOTP, atau Google Authenticator.", qr: "Kode QR untuk aplikasi autentikator",
  byHand: "Tidak bisa memindai? Ketik rahasia ini di aplikasi:", firstCode: "Enam angka dari aplikasi", turnOn: "Pasang",
  codesTitle: "Kode pemulihan", codesIntro: "Setiap kode menggantikan ponsel satu kali. Simpan di tempat aman; kode ini tidak akan ditampilkan lagi.",
  print: "Cetak", kept: "Kode ini sudah saya simpan",
};
export const proof = {
  title: "Pastikan ini Anda", intro: "Tindakan ini penting. Buktikan sekali lagi bahwa Anda yang memakai layar ini; setelah itu tindakan Anda langsung diteruskan.", submit: "Buktikan dan teruskan",
};
export const security = {
  title: "Keamanan akun", intro: "Langkah kedua dan tempat Anda masuk.", secondStep: "Langkah kedua", off: "Belum dipasang.", on: "Terpasang sejak {{date}}.",
  codesLeft_one: "{{count}} kode pemulihan tersisa.", codesLeft_other: "{{count}} kode pemulihan tersisa.", sessions: "Tempat Anda masuk",
  since: "Masuk {{day}} {{time}}", lastSeen: "dipakai {{day}} {{time}}", current: "Perangkat ini", end: "Akhiri", endOthers: "Akhiri semua sesi lain", endOne: "Akhiri sesi yang mulai {{day}} {{time}}",
};
