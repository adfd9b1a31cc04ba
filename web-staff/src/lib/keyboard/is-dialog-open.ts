/** Says whether a dialog or a menu stands above the page. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}
