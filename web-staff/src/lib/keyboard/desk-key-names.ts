/** The keys of the desk in the order in which a shift needs them, with the name of their words. */
export const deskKeyNames = [
  ['scan', 'F2'],
  ['newMember', 'F3'],
  ['profile', 'F4'],
  ['name', 'Shift F4'],
  ['renewAll', 'F6'],
  ['renewMembership', 'Shift F6'],
  ['sound', 'F7'],
  ['pay', 'F8'],
  ['slip', 'F9'],
  ['claim', 'F10'],
  ['choose', '1 2 3'],
  ['why', '0'],
  ['family', 'Alt 1–9'],
  ['undo', 'Ctrl Z'],
  ['done', 'Esc'],
  ['sheet', '?'],
] as const;
