/** Words that only bodies have in their names. */
const CORPORATE =
  /\b(?:tim|team|yayasan|penerbit|redaksi|dinas|kementerian|departemen|badan|lembaga|universitas|university|institut|institute|fakultas|perpustakaan|library|museum|pusat|balai|komunitas|forum|ikatan|asosiasi|association|society|company|enterprise|inc|ltd|pt|cv|studio|studios|press|publishing|redaktur|sekretariat|majelis|direktorat|pemerintah|republik|kota|kabupaten|provinsi|bank|komisi|dewan|kelompok|klub|club|center|centre|foundation|group|media|corporation|corp|solusi kantor)\b/i;

/** Guesses whether a printed name is that of a body. */
export function isCorporateName(name: string): boolean {
  return CORPORATE.test(name);
}
