/** Waits until the browser had a chance to paint and to answer the reader. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Waits until the page the server sent is complete with its styles, fonts and first covers, and painted. */
export async function pageShown(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await nextTurn();
}
