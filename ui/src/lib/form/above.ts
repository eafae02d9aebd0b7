/**
 * Shows an element above all others. What holds it may be a pane that is laid out by itself:
 * that would else cut off what leaves it, and be where its place is counted from.
 */
export function above(element: HTMLElement): void {
  element.popover = "manual";
  // Test pages have no top layer.
  if ("showPopover" in element) element.showPopover();
}
