/** Words of the second step of signing in, and of a person's own sessions. */
export const secondStep = {
  codeTitle: "Langkah kedua", codeIntro: "Buka aplikasi autentikator di ponsel Anda, atau pakai kunci sandi.", code: "Kode", codeHint: "Enam angka dari aplikasi, atau satu kode pemulihan.",
  continue: "Lanjut", otherAccount: "Masuk dengan akun lain", late: "Waktu untuk memasukkan kode sudah habis. Masuk lagi dengan kata sandi.",
  lost: "Ponsel hilang? Pakai kode pemulihan, atau minta pengelola mengatur ulang.",
  title: "Pasang langkah kedua", intro: "Selain kata sandi, masuk ruang staf memerlukan kode dari ponsel Anda atau kunci sandi. Pasang sekali, lalu mulai bekerja.",
  passwordAgain: "Kata sandi sekali lagi", scan: "Pindai kode ini dengan aplikasi autentikator, misalnya Aegis, FreeOTP, atau Google Authenticator.", qr: "Kode QR untuk aplikasi autentikator",
  byHand: "Tidak bisa memindai? Ketik rahasia ini di aplikasi:", firstCode: "Enam angka dari aplikasi", turnOn: "Pasang",
  codesTitle: "Kode pemulihan", codesIntro: "Setiap kode menggantikan ponsel satu kali. Simpan di tempat aman; kode ini tidak akan ditampilkan lagi.",
  print: "Cetak", kept: "Kode ini sudah saya simpan",
};
export const proof = {
  title: "Pastikan ini Anda", intro: "Tindakan ini penting. Buktikan sekali lagi bahwa Anda yang memakai layar ini; setelah itu tindakan Anda langsung diteruskan.", submit: "Buktikan dan teruskan",
};
export const security = {
  title: "Keamanan akun", intro: "Langkah kedua, kunci sandi, dan tempat Anda masuk.", secondStep: "Langkah kedua", off: "Aplikasi autentikator belum dipasang.", on: "Aplikasi autentikator terpasang sejak {{date}}.",
  codesLeft_one: "{{count}} kode pemulihan tersisa.", codesLeft_other: "{{count}} kode pemulihan tersisa.", sessions: "Tempat Anda masuk",
  since: "Masuk {{day}} {{time}}", lastSeen: "dipakai {{day}} {{time}}", current: "Perangkat ini", end: "Akhiri", endOthers: "Akhiri semua sesi lain", endOne: "Akhiri sesi yang mulai {{day}} {{time}}",
};
export const passkeys = {
  title: "Kunci sandi", intro: "Kunci sandi disimpan perangkat atau kunci USB dan menggantikan kata sandi beserta kode. Perangkat memastikan bahwa Anda yang memakainya, dengan sidik jari, wajah, atau PIN.",
  signIn: "Masuk dengan kunci sandi", prove: "Buktikan dengan kunci sandi", orPassword: "Atau dengan kata sandi dan kode:", none: "Perangkat ini tidak menunjukkan kunci sandi. Coba lagi, atau pakai kata sandi.", notMade: "Kunci sandi tidak jadi dibuat. Coba lagi, atau pakai perangkat lain.",
  add: "Tambah kunci sandi", make: "Buat kunci sandi", added: "Kunci sandi sudah ditambahkan.", name: "Nama kunci sandi", nameHint: "Agar Anda mengenalinya nanti, misalnya “Laptop meja layanan”.",
  remove: "Hapus", removeOne: "Hapus kunci sandi {{name}}", unnamed: "Kunci sandi tanpa nama", since: "ditambahkan {{day}} {{time}}", unused: "belum dipakai", synced: "tersimpan juga di akun pembuat perangkat",
  cannot: "Peramban ini tidak mengenal kunci sandi.", insteadPasskey: "Pakai kunci sandi di perangkat ini saja", insteadApp: "Pakai aplikasi autentikator saja",
};
