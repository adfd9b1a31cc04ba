/**
 * Roots that lose their first letter after a nasal prefix where the rule would guess another letter
 * (mengarang ← karang).
 */
export const K_ROOTS =
  words(`aji arang umpul enal embang elola ira irim uasa urang utip unjung ubur ontrol endali uliah umandang arantina aryawan
  uat ukuh etik elompok ondisi onversi operasi onsumsi onstruksi orban eluh epung ejar erja ikis ikir ritik ritisi atrol uras urung uping upas uak oreksi ombinasi elilingi`);
/** Roots with m after mem-/pem- (memasak ← masak, pemuda ← muda). */
export const M_ROOTS =
  words(`masak masuk makan makna main minat mimpi musik mulai milik muat malas mohon minta minum muda mulia maju mirsa manfaat
  mudik menang mandi maki marah mantap maaf musuh musnah`);
/** Roots with n after men-/pen- (menilai ← nilai). */
export const N_ROOTS = words(
  'nilai nikah nanti nasihat nama nikmat napas nafas naik nalar nasab nista niaga nulir nelayan nubuat nomor',
);
/** Roots with ny after meny-/peny- (penyanyi ← nyanyi). */
export const NY_ROOTS = words('nyanyi nyala nyata nyaman nyawa');
/** Roots with r after pe- where per- is the commoner prefix (perawat ← rawat). */
export const R_ROOTS = words(
  'rawat rasa rumah rancang rencana ramal rekam resmi raga rintis rampas rokok rempah raih rebut ranum raba rajut ringkas rangkum',
);
/** Words that look derived but are roots themselves or have another meaning than the part inside. */
export const PROTECTED =
  words(`perempuan pengaruh peran pelanggan langganan pengalaman selatan sekolah masalah makalah langkah jumlah peluang pegawai terbang terjemah kenang kendara
  pahlawan halaman pelangi pesantren permata persib berlian bertanya tanya punya pemerintah menteri kementerian keluarga kesatria
  peranti pertama perdana permai percuma menara mentari meditasi melodi melati melayu media medis mekanika memori mental merdeka merpati mesin metode
  pesona pesawat pesisir pedoman pelopor peristiwa perunggu perintah penting pensil pensiun pentas pengantin kekasih beringin berita
  diskusi dinamika digital terapi terasi termometer teratai ringan kalimantan pasuruan lamongan pekalongan bangkalan ramadan pangeran`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
