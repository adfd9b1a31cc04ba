/** Words of special hours, in English. */
export const specialHours = {
  changeHours: 'Change special hours',
  saveNow: 'Save and cancel these',
  canRemove: 'If the special hours are removed, whatever still can comes back.',
  lookFirst: 'Look at what falls out first.',
  reachesNothing: 'Nothing falls out.',
  savedBack_one: '{{name}} is saved; {{count}} takes place again.',
  savedBack_other: '{{name}} is saved; {{count}} take place again.',
  removedBack_one: '{{name}} is removed; {{count}} takes place again.',
  removedBack_other: '{{name}} is removed; {{count}} take place again.',
  removeTitle: 'Remove {{name}}',
  removeNow: 'Remove and cancel these',
  forGood: 'What is cancelled here does not come back by itself.',
};

/** Words of closures that move things, in English. */
export const closing = {
  choice: 'Move to another day',
  choiceHint:
    'What is chosen moves to the first day that fits within two weeks after the closure, at the same time. What finds no day is cancelled.',
  move: {
    SESSION: 'Sessions of events',
    CONSULTATION: 'Consultations, to the next free hour of the same mentor',
    BOOKING: 'Bookings of rooms, seats and equipment',
  },
  except: 'Except some',
  callOff: 'Cancel instead: {{name}}',
  moves_one: '{{count}} moves to another day; people are told.',
  moves_other: '{{count}} move to another day; people are told.',
  movesTo: 'moves to {{when}}',
  followLast:
    'What one closure moved and a later one moved or called off again belongs to the last: taken back, it returns to the day before it. Its first day is set by hand, as people were told twice already.',
  movedBack_one: '{{count}} is back on its day.',
  movedBack_other: '{{count}} are back on their day.',
};
