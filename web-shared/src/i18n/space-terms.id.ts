/** What a space or an event offers so that everybody can take part, in Bahasa Indonesia. */
export const accessibilityOffer = {
  WHEELCHAIR: 'Kursi roda',
  LIFT: 'Lift',
  ACCESSIBLE_TOILET: 'Toilet difabel',
  SIGN_LANGUAGE: 'Juru bahasa isyarat',
  HEARING_LOOP: 'Alat bantu dengar',
  SUBTITLES: 'Teks takarir',
  AUDIO_DESCRIPTION: 'Deskripsi audio',
  BRAILLE: 'Braille',
  LARGE_PRINT: 'Huruf besar',
  QUIET_CORNER: 'Sudut tenang',
  COMPANION: 'Pendamping',
  LACTATION_ROOM: 'Ruang laktasi',
};

/** What kinds of space are called in Bahasa Indonesia. */
export const spaceKind = {
  HALL: 'Aula',
  CHILDREN_ROOM: 'Ruang anak',
  MEETING_ROOM: 'Ruang rapat',
  STUDIO: 'Studio',
  GALLERY: 'Galeri',
  COMPUTER_ROOM: 'Ruang komputer',
  READING_ROOM: 'Ruang baca',
  YARD: 'Halaman',
  MOBILE: 'Mobil pustaka',
  OTHER: 'Ruang lain',
};

/** What stands in a room, in Bahasa Indonesia. */
export const itemKind = {
  SEAT: 'Kursi',
  TABLE: 'Meja',
  COMPUTER: 'Komputer',
  EQUIPMENT: 'Alat',
};

/** What a floor plan draws, in Bahasa Indonesia. */
export const planElement = {
  SPACE: 'Ruang',
  ITEM: 'Tempat atau alat',
  SHELF: 'Rak',
  DESK: 'Meja layanan',
  ENTRANCE: 'Pintu',
  STAIRS: 'Tangga',
  LIFT: 'Lift',
  TOILET: 'Toilet',
  SOCKET: 'Colokan',
  WALL: 'Dinding',
};
