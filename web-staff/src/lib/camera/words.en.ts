import type { camera as shape } from './words.id';

/** Words of scanning by camera. */
export const camera: typeof shape = {
  title: 'Scanning camera',
  open: 'Camera',
  picture: 'What the camera sees',
  close: 'Close the camera',
  read: 'Read: {{code}}',
  states: {
    starting: 'Starting the camera …',
    on: 'Point it at the barcode of a card, book or ticket.',
    refused: "The camera is not allowed. Allow it for this site in the browser's settings, then try again.",
    missing: 'This device has no camera. Use a scanner or type the code.',
    insecure: 'The camera works over https only.',
    failed: 'The camera cannot be used; another app may be using it. Close that app, then try again.',
  },
};
