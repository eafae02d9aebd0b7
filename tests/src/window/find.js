// Finds what a person would: a part of the screen by its heading, a control by its label.
// Each name of the way narrows the search to what it names.
const [way] = arguments;

const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const byIds = (ids) =>
  ids
    .split(/\s+/)
    .map((id) => document.getElementById(id)?.textContent)
    .join(" ");

function nameOf(element) {
  const label = element.getAttribute("aria-label");
  if (label) return plain(label);
  const labelledBy = element.getAttribute("aria-labelledby");
  if (labelledBy) return plain(byIds(labelledBy));
  if (element.labels?.length > 0) return plain(element.labels[0].textContent);
  if (element.matches("fieldset")) return plain(element.querySelector("legend")?.textContent);
  if (element.matches("details")) return plain(element.querySelector("summary")?.textContent);
  if (element.matches("section, form, tr, li")) {
    return plain(element.querySelector("h1, h2, h3, h4, th, b, a")?.textContent);
  }
  return plain(element.textContent);
}

const PARTS = "section, fieldset, details, dialog, form, tr, li, table, aside, nav, main";
const CONTROLS =
  "button, a[href], input, textarea, select, summary, [role=button], [role=textbox]";

const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });

function among(place, selector, name) {
  const all = [...place.querySelectorAll(selector)].filter(isSeen);
  return (
    all.find((it) => nameOf(it) === name) ?? all.find((it) => nameOf(it).startsWith(name)) ?? null
  );
}

let place = document.querySelector("dialog[open]") ?? document;
for (const [index, name] of way.entries()) {
  const isLast = index === way.length - 1;
  const found = isLast
    ? (among(place, CONTROLS, name) ?? among(place, PARTS, name))
    : among(place, PARTS, name);
  if (!found) return null;
  place = found;
}
return place;
