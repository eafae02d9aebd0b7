const FOCUSABLE =
  "input:not([type=hidden]), textarea, select, button, a[href], [tabindex]:not([tabindex='-1'])";

/** Focuses the field and brings its label into view; answers whether it is there. */
export function goToField(id: string): boolean {
  const place = document.getElementById(id);
  if (!place) return false;
  const field = place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE);
  const label = document.getElementById(`${id}--label`) ?? place;
  label.scrollIntoView({ block: "center" });
  (field ?? place).focus({ preventScroll: true });
  return true;
}
