/** Stops the library that was started for the journeys, and its mail server. */
export default async function globalTeardown() {
  await globalThis.sampleLibrary?.stop();
  await globalThis.postOffice?.close();
}
