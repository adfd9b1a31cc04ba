import type { Translation } from './create-say';
import type { wordsId } from './words.id';

/** What the platform says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  idempotency: {
    mismatch: 'This request key was already used for other content. Reload the page and save again.',
    keyLength: 'The idempotency key must have 8 to 80 characters.',
  },
  platformTables: {
    session: 'Devices that are signed in.',
    passkey: 'Passkeys: on which device, when made and used.',
    passkeyChallenge: 'Questions to your device, kept for minutes.',
    idempotency: 'Recent requests, kept a day so that none counts twice.',
    throttle: 'Attempts to sign in that were counted.',
  },
  createUpload: {
    fileName: 'the name of the file',
    noDocument: 'Only a complete PDF can be attached.',
    noPaper: 'Use a whole PDF, JPEG or PNG of at most 5 MB.',
    wrongKind: 'Use a JPEG, PNG or WebP picture.',
    wrongSize: 'A picture has at most 5 MB. Make it smaller first.',
  },
  storeUpload: {
    gone: 'This upload address is no longer valid. Choose the picture once more.',
  },
  sealed: {
    wrongKey:
      'This server has not the data key of the library, so the file cannot be kept. Tell whoever runs the server.',
  },
  listExport: {
    unknownList: 'This list is not known. Reload the page.',
    notYours: 'You may not see this list, so you cannot take it along.',
    otherBranch: 'Your right holds at some branches only: choose one of them in the filter.',
    unknownColumn: 'This list has no column "{{column}}" any more. Leave it out and try again.',
    noColumn: 'Choose at least one column.',
    wrongFilter: 'This filter cannot be read. Remove it and choose again.',
    wrongOrder: 'This order cannot be read. Choose another.',
    tooMany: 'This list is too long for one file: at most {{most}} rows. Narrow it first.',
    tooManyFiles: 'At most {{most}} files within 24 hours. Wait until old ones are gone.',
  },
  validation: {
    required: 'Give {{what}}.',
    tooLong: 'At most {{longest}} characters. Shorten the text.',
    tooMany: 'At most {{most}} entries. Remove some.',
    notFound: 'This {{what}} no longer exists. Reload and choose another one.',
    stale: 'Somebody else has just changed this {{what}}. Reload it and repeat your change.',
  },
};
