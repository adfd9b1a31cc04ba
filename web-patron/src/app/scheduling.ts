/** Yields to the browser so that it can paint and handle input. */
export function yieldToBrowser(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Waits until the page the server sent is complete with its styles, fonts and first covers, and painted. */
export async function waitForPage(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await yieldToBrowser();
}
