/** What a space or an event offers so that everybody can take part, in English. */
export const accessibilityOffer = {
  WHEELCHAIR: 'Wheelchair access',
  LIFT: 'Lift',
  ACCESSIBLE_TOILET: 'Accessible toilet',
  SIGN_LANGUAGE: 'Sign language',
  HEARING_LOOP: 'Hearing loop',
  SUBTITLES: 'Subtitles',
  AUDIO_DESCRIPTION: 'Audio description',
  BRAILLE: 'Braille',
  LARGE_PRINT: 'Large print',
  QUIET_CORNER: 'Quiet corner',
  COMPANION: 'Companion',
  LACTATION_ROOM: 'Lactation room',
};

/** What kinds of space are called in English. */
export const spaceKind = {
  HALL: 'Hall',
  CHILDREN_ROOM: 'Children’s room',
  MEETING_ROOM: 'Meeting room',
  STUDIO: 'Studio',
  GALLERY: 'Gallery',
  COMPUTER_ROOM: 'Computer room',
  READING_ROOM: 'Reading room',
  YARD: 'Yard',
  MOBILE: 'Library van',
  OTHER: 'Other space',
};

/** What stands in a room, in English. */
export const itemKind = {
  SEAT: 'Seat',
  TABLE: 'Table',
  COMPUTER: 'Computer',
  EQUIPMENT: 'Kit',
};

/** What a floor plan draws, in English. */
export const planElement = {
  SPACE: 'Room',
  ITEM: 'Place or kit',
  SHELF: 'Shelf',
  DESK: 'Service desk',
  ENTRANCE: 'Door',
  STAIRS: 'Stairs',
  LIFT: 'Lift',
  TOILET: 'Toilet',
  SOCKET: 'Socket',
  WALL: 'Wall',
};
