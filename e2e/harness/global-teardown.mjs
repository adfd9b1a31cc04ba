/** Stops the library that was started for the journeys. */
export default async function globalTeardown() {
  await globalThis.sampleLibrary?.stop();
}
